// The window's language outside of React: what a call that failed says is told from everywhere.
import type { Translator } from '../../present/catalogue/translate.ts';

let say: Translator['say'] = (sentence) => sentence;

/** Called by whoever changes the language. */
export function speakWith(t: Translator): void {
  say = t.say;
}

/** What the engine said in English, in the window's language. */
export function sayEngine(sentence: string): string {
  return say(sentence);
}
