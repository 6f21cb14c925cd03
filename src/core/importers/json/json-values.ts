// JSON text to values and back, nothing rounded, nothing thrown.

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined where it is no JSON. Whole numbers too large for a double stay as they are written, as text. */
export function parseJson(text: string): unknown {
  try {
    return hasLarge(text) ? JSON.parse(text, keepLarge) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Empty where it is nested deeper than can be written. */
export function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

/** Long digits most often stand in strings, where nothing is lost; to ask for digits alone first is quick. */
function hasLarge(text: string): boolean {
  return /\d{16}/.test(text) && /(?:^|[\s:,[-])\d{16}/.test(text);
}

function keepLarge(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
  const source = context?.source ?? '';
  return /^-?\d{16,}$/.test(source) ? source : value;
}
