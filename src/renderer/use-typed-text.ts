// A text that is saved while it is typed: what to show in its field, and what to do with it.
import { useEffect, useRef, useState } from 'react';
import { useLateSave } from './use-late-save.ts';

export interface TypedText {
  readonly text: string;
  readonly type: (text: string) => void;
  /** The field is left: what was typed is saved. */
  readonly leave: () => void;
}

interface Options {
  /** It is never saved empty; a field that is left empty shows again what was saved. */
  readonly needed?: boolean;
  /** Milliseconds; the usual rest where it is not given. */
  readonly pause?: number;
}

export function useTypedText(
  saved: string,
  /** A promise that is rejected says that it was not saved: the text stays, and leaving it tries again. */
  save: (text: string) => unknown,
  { needed = false, pause }: Options = {},
): TypedText {
  const [draft, setDraft] = useState<string | null>(null);
  /** The text as it is saved, or on its way there. */
  const kept = useRef(saved);
  const known = useRef(saved);
  known.current = saved;
  const late = useLateSave(async (text: string) => {
    if (text === kept.current) return;
    kept.current = text;
    try {
      await save(text);
    } catch (thrown) {
      if (kept.current === text) kept.current = known.current;
      throw thrown;
    }
  }, pause);
  // What was undone, or written elsewhere, is shown; never over what is being typed, down to the blank at its end.
  useEffect(() => {
    kept.current = saved;
    if (!late.waits()) setDraft((shown) => (shown?.trim() === saved ? shown : null));
  }, [saved, late]);
  return {
    text: draft ?? saved,
    type: (text) => {
      setDraft(text);
      if (needed && text.trim() === '') late.drop();
      else late.later(text.trim());
    },
    leave: () => {
      void late.now();
      setDraft((shown) => (shown === null || (needed && shown.trim() === '') ? null : shown.trim()));
    },
  };
}
