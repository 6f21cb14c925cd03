// What is suggested while one types a query: asks for the place of the caret, and knows which suggestion is chosen.
import { useState } from 'react';
import type { Suggestion } from '../../../contract/searching.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';

export interface Suggesting {
  /** Empty while nothing is to be shown. */
  readonly items: readonly Suggestion[];
  /** Index of the suggestion that Enter would take, or -1. */
  readonly chosen: number;
  /** The text was typed in, the caret now being there; or a suggestion was asked for by key. */
  readonly ask: (by: 'typing' | 'key') => void;
  readonly move: (step: 1 | -1) => void;
  readonly close: () => void;
  /** The text with the suggestion in it, and where the caret goes; null while a newer answer is on its way. */
  readonly take: (item: Suggestion) => { readonly text: string; readonly caret: number } | null;
}

export function useSuggesting(text: string, caret: number): Suggesting {
  const [wanted, setWanted] = useState<'typing' | 'key' | null>(null);
  const [chosen, setChosen] = useState(-1);
  const asked = wanted === 'key' || (wanted === 'typing' && text.trim() !== '');
  const { locale } = useText();
  const { data, busy } = useCall('query.suggest', asked ? { query: text, at: caret, locale } : null);
  // Between words nobody wants a list at every space: only where one asks for it.
  const begun = data !== undefined && (data.length > 0 || text.charAt(data.at - 1) === ':');
  const items = asked && data && (begun || wanted === 'key') ? data.items : [];
  const close = () => {
    setWanted(null);
    setChosen(-1);
  };
  return {
    items,
    chosen: chosen < items.length ? chosen : -1,
    ask: (by) => {
      setWanted(by);
      setChosen(-1);
    },
    move: (step) => setChosen(wrap(chosen + step, items.length)),
    close,
    take: (item) => {
      if (busy || !data) return null;
      if (item.kind === 'field') setChosen(-1);
      else close();
      const before = text.slice(0, data.at) + item.text;
      return { text: before + text.slice(data.at + data.length), caret: before.length };
    },
  };
}

/** Past the last comes none, then the first. */
function wrap(index: number, count: number): number {
  return index < -1 ? count - 1 : index >= count ? -1 : index;
}
