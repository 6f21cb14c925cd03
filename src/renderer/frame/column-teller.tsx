// Tells what came into columns that are not quiet, in moderation: what comes together is told together, at most once a
// minute, each mention once, and nothing while a person looks at the columns.
import { useCallback, useEffect, useRef } from 'react';
import type { Part } from '../../contract/api.ts';
import type { Column } from '../../contract/columns.ts';
import type { Id } from '../../contract/model.ts';
import { sayNew } from '../../present/say-new.ts';
import { call } from '../api.ts';
import { useRoute, writeRoute } from '../state/route.ts';
import { useText } from '../text.tsx';
import { useChanges } from '../use-call.ts';
import { tellNotice } from './use-alert-teller.tsx';

const PARTS: readonly Part[] = ['mentions', 'settings'];
/** What comes within it is told together. */
const GATHER_MS = 3000;
/** Between one and the next. */
const PAUSE_MS = 60_000;

export function ColumnTeller() {
  const t = useText();
  const words = useRef(t);
  words.current = t;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(Number.NEGATIVE_INFINITY);
  /** Null until the first answer: what was there when the window came is no news. */
  const told = useRef<ReadonlyMap<Id, number> | null>(null);

  const ask = useCallback(async () => {
    timer.current = undefined;
    const news = await call('columns.news', {}).catch(() => []);
    const before = told.current;
    told.current = new Map(news.map(({ id, unseen }) => [id, unseen]));
    const fresh = news.filter(({ id, unseen }) => before !== null && unseen > (before.get(id) ?? 0));
    if (fresh.length === 0 || isLookingAtColumns()) return;
    last.current = Date.now();
    void tellNotice(toNotice(fresh, words.current), () => words.current('alerts.open'));
  }, []);
  useEffect(() => {
    void ask();
    return () => clearTimeout(timer.current);
  }, [ask]);
  const soon = useCallback(() => {
    timer.current ??= setTimeout(() => void ask(), Math.max(GATHER_MS, last.current + PAUSE_MS - Date.now()));
  }, [ask]);
  useChanges(PARTS, soon);
  return null;
}

function toNotice(fresh: readonly Pick<Column, 'id' | 'name' | 'unseen'>[], t: ReturnType<typeof useText>) {
  const lines = fresh.map(({ name, unseen }) => t('columns.news-of', { name, new: sayNew(unseen, t) }));
  const [first] = fresh;
  return {
    title: t('columns.news'),
    body: lines.join('\n'),
    address: writeRoute('columns', first ? { column: String(first.id) } : {}),
  };
}

function isLookingAtColumns(): boolean {
  return document.hasFocus() && useRoute.getState().room === 'columns';
}
