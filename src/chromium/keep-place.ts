// Keeps where the window stands: Chromium says nothing when it is moved, so it is asked now and then.
import type { CDPSession } from 'playwright-core';
import { type Box, bringOnScreen, parsePlace, type WindowPlace, writePlace } from '../shell/window-place.ts';

const askEvery = 2_000;

/** Returns what ends it. */
export function keepPlace(session: CDPSession, file: string, begin: WindowPlace): () => void {
  let kept = begin;
  const timer = setInterval(() => void look().catch(() => undefined), askEvery);
  timer.unref();

  async function look(): Promise<void> {
    const { bounds } = await session.send('Browser.getWindowForTarget');
    const now = read(bounds, kept);
    if (JSON.stringify(now) === JSON.stringify(kept)) return;
    kept = now;
    writePlace(file, now);
  }
  return () => clearInterval(timer);
}

interface Bounds {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
  readonly windowState?: string;
}

/** Of a window that fills the screen, or is put away, the size before that is kept. */
function read({ left, top, width, height, windowState }: Bounds, before: WindowPlace): WindowPlace {
  if (windowState === 'maximized') return { ...before, maximized: true };
  if (windowState !== 'normal') return before;
  return parsePlace({ x: left, y: top, width, height, maximized: false });
}

/** How a browser is told at its start. */
export function placeArguments(place: WindowPlace): readonly string[] {
  return [
    `--window-size=${place.width},${place.height}`,
    ...(place.x === null || place.y === null ? [] : [`--window-position=${place.x},${place.y}`]),
    ...(place.maximized ? ['--start-maximized'] : []),
  ];
}

/** A window whose display is gone would open where nobody sees it: Chromium takes any place it is told. */
export async function bringBack(session: CDPSession, place: WindowPlace): Promise<void> {
  if (place.x === null || place.maximized) return;
  const { result } = await session.send('Runtime.evaluate', {
    expression: '({ x: screen.availLeft, y: screen.availTop, width: screen.availWidth, height: screen.availHeight })',
    returnByValue: true,
  });
  const screen = result.value as Box;
  const seen = bringOnScreen(place, [screen]);
  if (seen.x !== null) return;
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', {
    windowId,
    bounds: {
      left: Math.round(screen.x + Math.max(0, screen.width - seen.width) / 2),
      top: Math.round(screen.y + Math.max(0, screen.height - seen.height) / 2),
      width: seen.width,
      height: seen.height,
    },
  });
}
