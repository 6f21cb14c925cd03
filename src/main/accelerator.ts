// The window's name of a key (`mod+shift+k`) as Electron writes it in a menu (`CommandOrControl+Shift+K`). Pure.

const named: Readonly<Record<string, string>> = {
  ' ': 'Space',
  '+': 'Plus',
  plus: 'Plus',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};
const sameName = /^(?:[!-~]|F\d{1,2}|Enter|Escape|Tab|Backspace|Delete|Home|End|PageUp|PageDown)$/;

/** Undefined where a menu has no way to write the key. */
export function toAccelerator(keys: string | null): string | undefined {
  const [, mod, alt, shift, key = ''] = /^(mod\+)?(alt\+)?(shift\+)?(.+)$/s.exec(keys ?? '') ?? [];
  const name = named[key] ?? (sameName.test(key) ? key.replace(/^[a-z]$/, (letter) => letter.toUpperCase()) : null);
  if (!name) return undefined;
  return `${mod ? 'CommandOrControl+' : ''}${alt ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${name}`;
}
