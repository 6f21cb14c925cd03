// What a pressed key is called: `j`, `mod+k`, `?`. Pure.
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export function nameKey(event: Pressed): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // A sign such as `?` already contains its shift.
  const shift = event.shiftKey && (event.key.length > 1 || /\p{L}/u.test(event.key));
  return [event.ctrlKey || event.metaKey ? 'mod+' : '', event.altKey ? 'alt+' : '', shift ? 'shift+' : '', key].join(
    '',
  );
}
