// Tells what alerts noticed, in moderation: one at a time, what comes together is told together, nothing about the topic
// a person is just reading about. On the desktop while the window is not looked at, in the window otherwise.
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import type { AlertEvent } from '../../contract/alerts.ts';
import { fieldClause, hasClause } from '../../contract/clauses.ts';
import type { Notice } from '../../contract/shell.ts';
import { toNotice } from '../../present/say-alert.ts';
import { call, on } from '../api.ts';
import { go, readRoute, useRoute, writeRoute } from '../state/route.ts';
import { show } from '../tell.ts';
import { useText } from '../text.tsx';

/** What comes within it is told together. */
const GATHER_MS = 2000;
/** Between one and the next. */
const PAUSE_MS = 60_000;

export function useAlertTeller(): void {
  const t = useText();
  const words = useRef(t);
  words.current = t;
  useEffect(() => {
    let waiting: AlertEvent[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = Number.NEGATIVE_INFINITY;
    const tell = () => {
      timer = undefined;
      const events = waiting.filter((event) => !isReadingAbout(event));
      waiting = [];
      if (events.length === 0) return;
      last = Date.now();
      const address = writeRoute('explore', { q: events.map(({ query }) => query).join(' OR ') });
      const notice = {
        ...toNotice(
          events.map(({ reason }) => reason),
          words.current,
        ),
        address,
      };
      void tellNotice(notice, () => words.current('alerts.open'));
    };
    const stop = on('alert', ({ events }) => {
      waiting.push(...events);
      timer ??= setTimeout(tell, Math.max(GATHER_MS, last + PAUSE_MS - Date.now()));
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
}

/** On the desktop, or in the window while it is looked at or where the system shows nothing. */
export async function tellNotice(notice: Notice, open: () => string): Promise<void> {
  const told = document.hasFocus() ? false : await call('shell.notify', notice).catch(() => false);
  if (told) return;
  const id = `alert-${Date.now()}`;
  const { title, body, address } = notice;
  show({
    id,
    title,
    autoClose: 12_000,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text span style={{ color: 'var(--ink)', whiteSpace: 'pre-line' }}>
          {body}
        </Text>
        <Button
          variant="subtle"
          size="compact-xs"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            const { room, params } = readRoute(address ?? '');
            go(room, params);
          }}
        >
          {open()}
        </Button>
      </Group>
    ),
  });
}

function isReadingAbout({ reason }: AlertEvent): boolean {
  const { room, params } = useRoute.getState();
  return document.hasFocus() && room === 'explore' && hasClause(params.q ?? '', fieldClause('topic', reason.topic));
}
