// Keys as people read them: `mod+k` becomes `Ctrl K`, and `⌘ K` on a Mac.
import type { PlainKey, Translator } from '../../present/catalogue/translate.ts';

const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);

const SIGNS: Readonly<Record<string, string>> = {
  mod: '⌘',
  alt: '⌥',
  shift: '⇧',
  Delete: '⌦',
  Backspace: '⌫',
};

const ARROWS: Readonly<Record<string, string>> = {
  plus: '+',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** What stands on the key in the person's language. */
const NAMES: Readonly<Record<string, PlainKey>> = {
  mod: 'key.ctrl',
  alt: 'key.alt',
  shift: 'key.shift',
  Delete: 'key.Delete',
  Backspace: 'key.Backspace',
  Escape: 'key.Escape',
  Enter: 'key.Enter',
  Home: 'key.Home',
  End: 'key.End',
  PageUp: 'key.PageUp',
  PageDown: 'key.PageDown',
  Insert: 'key.Insert',
};

export function showKeys(keys: string, t: Translator, mac = MAC): string {
  return keys
    .split('+')
    .map((key) => {
      const sign = (mac ? SIGNS[key] : undefined) ?? ARROWS[key];
      const name = NAMES[key];
      return sign ?? (name ? t(name) : key.length === 1 ? key.toUpperCase() : key);
    })
    .join(' ');
}
