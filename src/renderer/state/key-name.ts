// What a pressed key is called: `j`, `mod+k`, `?`. Pure.
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & { readonly code?: string };

export function nameKey(event: Pressed): string {
  const mod = event.ctrlKey || event.metaKey;
  const key = nameSign(event, mod);
  // A sign such as `?` already contains its shift.
  const shift = event.shiftKey && (key.length > 1 || /\p{L}/u.test(key)) && key !== 'plus';
  return [mod ? 'mod+' : '', event.altKey ? 'alt+' : '', shift ? 'shift+' : '', key].join('');
}

/** Keys that hold others down mean nothing alone. */
export function isHeldOnly(key: string): boolean {
  return ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead', 'Process', 'Unidentified'].includes(key);
}

function nameSign(event: Pressed, mod: boolean): string {
  // `+` parts the names of keys; where it needs shift, control with `=` is meant by everybody.
  if (event.key === '+' || (mod && event.key === '=')) return 'plus';
  if (event.key === ' ') return 'Space';
  if (event.key.length > 1) return event.key;
  // Option with a letter writes another sign on a Mac: the key itself is meant.
  const [, plain] = /^(?:Key|Digit)(.)$/.exec(event.code ?? '') ?? [];
  if (event.altKey && plain && !/^[a-z\d]$/i.test(event.key)) return plain.toLowerCase();
  return event.key.toLowerCase();
}
