// A form whose words outlive its window: what is filled in is kept until it is saved or let go, and put back.
import { useEffect, useRef, useState } from 'react';
import { dropDraft, findLeftOpen, keepDraft, recallDraft } from './state/drafts.ts';
import { useProject } from './state/session.ts';

export interface Unsaved<T> {
  readonly filled: T;
  readonly fill: (changed: Partial<T>) => void;
  /** What is shown was typed before the window went. */
  readonly isBack: boolean;
  readonly startAfresh: () => void;
  /** It was saved, or let go by hand: nothing is to be put back. */
  readonly forget: () => void;
}

/** `form` says which one and what it is about, such as `topic:7`; `begin` is what it shows at first. */
export function useUnsaved<T extends object>(form: string, begin: T): Unsaved<T> {
  const { file } = useProject();
  const [first] = useState(begin);
  const [back] = useState(() => recallDraft(file, form) as Partial<T> | undefined);
  const [filled, setFilled] = useState<T>({ ...first, ...back });
  const [isBack, setIsBack] = useState(back !== undefined);
  const latest = useRef(filled);
  const gone = useRef(false);
  const show = (next: T) => {
    latest.current = next;
    setFilled(next);
  };
  const forget = () => {
    gone.current = true;
    dropDraft(file, form);
  };
  const fill = (changed: Partial<T>) => {
    show({ ...latest.current, ...changed });
    // What leaving a field still tidies up belongs to nobody once the form is closed.
    if (gone.current) return;
    if (JSON.stringify(latest.current) === JSON.stringify(first)) dropDraft(file, form);
    else keepDraft(file, form, latest.current);
  };
  const startAfresh = () => {
    show(first);
    setIsBack(false);
    dropDraft(file, form);
  };
  return { filled, fill, isBack, startAfresh, forget };
}

/** Opens the form again that was open when the window went, once what it may be about is known. */
export function useReopened(kind: string, open: (about: string) => void, ready = true): void {
  const { file } = useProject();
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const about = ready ? findLeftOpen(file, kind) : null;
    if (about !== null) latest.current(about);
  }, [file, kind, ready]);
}
