// Opens the palette. Who knows it types on at once: what is typed before its field can hear it is kept for it.
import { createSpotlight } from '@mantine/spotlight';

/** If the field does not come, the keys belong to the window again. */
const LONGEST_MS = 3000;

export const [paletteStore, palette] = createSpotlight();

let kept = '';
let stop = (): void => undefined;

export function openPalette(): void {
  if (paletteStore.getState().opened) return;
  keepTyping();
  palette.open();
}

/** What was typed since it was opened; from now on the keys go where the focus is. */
export function takeTyped(): string {
  stop();
  const taken = kept;
  kept = '';
  return taken;
}

function keepTyping(): void {
  takeTyped();
  const listen = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return stop();
    const writes = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!writes) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    kept += event.key;
  };
  const timer = setTimeout(() => stop(), LONGEST_MS);
  window.addEventListener('keydown', listen, { capture: true });
  stop = () => {
    clearTimeout(timer);
    window.removeEventListener('keydown', listen, { capture: true });
  };
}
