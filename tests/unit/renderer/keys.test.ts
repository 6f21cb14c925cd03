// Keys have one name however they are pressed.
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/renderer/state/key-name.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  nameKey({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('naming keys', () => {
  it('takes control and command for the same', () => {
    expect(press('k', { ctrlKey: true })).toBe('mod+k');
    expect(press('K', { metaKey: true })).toBe('mod+k');
  });

  it('does not count the shift a sign needs', () => {
    expect(press('?', { shiftKey: true })).toBe('?');
    expect(press('J', { shiftKey: true })).toBe('shift+j');
  });

  it('has a word for the sign that parts names, shift or no shift', () => {
    expect(press('+', { ctrlKey: true, shiftKey: true })).toBe('mod+plus');
    expect(press('=', { ctrlKey: true })).toBe('mod+plus');
    expect(press('=')).toBe('=');
    expect(press(' ')).toBe('Space');
  });

  it('means the key, not the sign that option writes with it on a Mac', () => {
    expect(nameKey({ key: '¡', code: 'Digit1', altKey: true, ctrlKey: false, metaKey: false, shiftKey: false })).toBe(
      'alt+1',
    );
    expect(nameKey({ key: 'a', code: 'KeyQ', altKey: true, ctrlKey: false, metaKey: false, shiftKey: false })).toBe(
      'alt+a',
    );
  });
});
