// What was chosen outside the window (a menu, a file, a link, a notification): kept until a window listens.
import type { MenuChosen } from '../contract/shell.ts';

export interface Choices {
  choose(choice: MenuChosen): void;
  /** From now on this window hears what is chosen, and first what waits. Returns what ends it. */
  listen(tell: (choice: MenuChosen) => void): () => void;
}

/** Enough for every file of a selection; a program that sends more is not heard. */
const mostWaiting = 50;

export function createChoices(): Choices {
  const waiting: MenuChosen[] = [];
  let listener: ((choice: MenuChosen) => void) | null = null;
  return {
    choose: (choice) => {
      if (listener) listener(choice);
      else if (waiting.length < mostWaiting) waiting.push(choice);
    },
    listen: (tell) => {
      listener = tell;
      for (const choice of waiting.splice(0)) tell(choice);
      return () => {
        if (listener === tell) listener = null;
      };
    },
  };
}
