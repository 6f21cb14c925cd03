// What is suggested while one types a query: asks for the place of the caret, is walked and taken by keys or mouse.
import { type ChangeEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Suggestion } from '../../contract/searching.ts';
import { useText } from '../text.tsx';
import { useCall } from '../use-call.ts';

type Field = HTMLInputElement;

export interface Suggesting {
  readonly input: RefObject<Field | null>;
  /** Empty while nothing is to be shown. */
  readonly items: readonly Suggestion[];
  /** Index of the suggestion that Enter would take, or -1. */
  readonly chosen: number;
  readonly close: () => void;
  readonly take: (item: Suggestion) => void;
  readonly type: (event: ChangeEvent<Field>) => void;
  readonly moveCaret: (event: { readonly currentTarget: Field }) => void;
  /** Whether the key was one of the list's: walking, taking, closing. */
  readonly press: (event: KeyboardEvent<Field>) => boolean;
}

/** `onText` takes the text as it was typed, or with a suggestion in it. */
export function useSuggesting(text: string, onText: (text: string) => void): Suggesting {
  const { locale } = useText();
  const input = useRef<Field>(null);
  /** Where the caret goes once a suggestion is in the text. */
  const landing = useRef<number | null>(null);
  const [caret, setCaret] = useState(text.length);
  const [wanted, setWanted] = useState<'typing' | 'key' | null>(null);
  const [pointed, setPointed] = useState(-1);
  const asked = wanted === 'key' || (wanted === 'typing' && text.trim() !== '');
  const { data, busy } = useCall('query.suggest', asked ? { query: text, at: caret, locale } : null);
  // Between words nobody wants a list at every space: only where one asks for it.
  const begun = data !== undefined && (data.length > 0 || text.charAt(data.at - 1) === ':');
  const items = asked && data && (begun || wanted === 'key') ? data.items : [];
  const chosen = pointed < items.length ? pointed : -1;
  useLayoutEffect(() => {
    if (landing.current === null) return;
    input.current?.setSelectionRange(landing.current, landing.current);
    landing.current = null;
  });

  const ask = (by: 'typing' | 'key' | null) => {
    setWanted(by);
    setPointed(-1);
  };
  const close = () => ask(null);
  const moveCaret: Suggesting['moveCaret'] = ({ currentTarget }) => setCaret(currentTarget.selectionStart ?? 0);
  const take = (item: Suggestion) => {
    // A newer answer is on its way.
    if (busy || !data) return;
    if (item.kind === 'field') setPointed(-1);
    else close();
    const before = text.slice(0, data.at) + item.text;
    landing.current = before.length;
    setCaret(before.length);
    onText(before + text.slice(data.at + data.length));
  };
  const type = (event: ChangeEvent<Field>) => {
    onText(event.currentTarget.value);
    moveCaret(event);
    ask('typing');
  };
  const press = (event: KeyboardEvent<Field>): boolean => {
    const choice = items[chosen];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (items.length === 0) ask('key');
      else setPointed(wrap(pointed + (event.key === 'ArrowDown' ? 1 : -1), items.length));
    } else if (choice && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey))) {
      event.preventDefault();
      take(choice);
    } else if (event.key === 'Escape' && items.length > 0) close();
    else return false;
    return true;
  };
  return { input, items, chosen, close, take, type, moveCaret, press };
}

/** Past the last comes none, then the first. */
function wrap(index: number, count: number): number {
  return index < -1 ? count - 1 : index >= count ? -1 : index;
}
