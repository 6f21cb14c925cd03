// The languages that can be told, and the number each has in our tables.

import { eld } from 'eld/medium';

/** Code of each language eld knows; mostly ISO 639-1. */
export const codes: readonly string[] = Object.values(eld.info().Languages as Record<string, string>);

const numbers = new Map(codes.map((code, index) => [code, index]));

/** The language's place in `codes`, or undefined where it cannot be told. */
export function numberOf(code: string): number | undefined {
  return numbers.get(code);
}
