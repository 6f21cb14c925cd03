// How large the window is drawn: by the system where it can, by the page itself otherwise.
import { call } from '../api.ts';
import { setPreferences, usePreferences } from './preferences.ts';

export const SIZES = [0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** Draws the window in the size a person chose, now and whenever it changes. Returns what stops it. */
export function followZoom(): () => void {
  let shown = 1;
  const apply = async () => {
    const { zoom } = usePreferences.getState();
    if (zoom === shown) return;
    shown = zoom;
    const done = await call('shell.set-zoom', { factor: zoom }).catch(() => false);
    if (zoom === shown) drawAt(done ? 1 : zoom);
  };
  void apply();
  return usePreferences.subscribe(() => void apply());
}

/** The body, not the page: what floats is placed right in a body that is larger and has a place of its own. */
function drawAt(zoom: number): void {
  const { style } = document.body;
  style.zoom = zoom === 1 ? '' : String(zoom);
  style.position = zoom === 1 ? '' : 'relative';
  document.documentElement.style.setProperty('--ear-zoom', String(zoom));
  // There is less room, or more.
  window.dispatchEvent(new Event('resize'));
}

/** One size up or down; the ends stay where they are. */
export function stepZoom(by: 1 | -1): number {
  const { zoom } = usePreferences.getState();
  const sizes = by === 1 ? SIZES.filter((size) => size > zoom) : SIZES.filter((size) => size < zoom);
  const next = (by === 1 ? sizes[0] : sizes.at(-1)) ?? zoom;
  setPreferences({ zoom: next });
  return next;
}
