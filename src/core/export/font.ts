// Finds the Inter font in its npm package; exports without it fall back to the reader's own sans.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Path of the Latin subset with all weights, or null where the package is not installed. */
export function findFont(): string | null {
  try {
    const path = createRequire(import.meta.url).resolve(
      '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    );
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** The font as a data: address, about 64 KB, or null. */
export function readFontAddress(): string | null {
  const path = findFont();
  return path === null ? null : `data:font/woff2;base64,${readFileSync(path).toString('base64')}`;
}
