// How labels are stored: words in the contract, small numbers and bits in the file.
import type { Flag, Intent, SentimentLabel } from '../../contract/model.ts';
import { intentPlaces } from '../text/intent-places.ts';

const sentiments = ['negative', 'neutral', 'positive'] as const;
/** Places are part of the file's format: add at the end only. */
const flagNames = ['irony', 'purchase', 'churn', 'public'] as const;

export function sentimentNumber(label: SentimentLabel): number {
  return sentiments.indexOf(label) - 1;
}

export function sentimentLabel(value: number | null): SentimentLabel | null {
  return value === null ? null : (sentiments[value + 1] ?? null);
}

export function intentNumber(intent: Intent): number {
  return intentPlaces.indexOf(intent);
}

export function intentLabel(value: number | null): Intent | null {
  return value === null ? null : (intentPlaces[value] ?? null);
}

/** The bit of a flag: 1, 2, 4, 8. */
export function flagBit(flag: Flag): number {
  return 1 << flagNames.indexOf(flag);
}

export function flagBits(flags: readonly Flag[]): number {
  return flags.reduce((bits, flag) => bits | flagBit(flag), 0);
}

export function flagsOf(bits: number): Flag[] {
  return flagNames.filter((flag) => bits & flagBit(flag));
}

export function isSentiment(value: string): value is SentimentLabel {
  return (sentiments as readonly string[]).includes(value);
}

export function isIntent(value: string): value is Intent {
  return (intentPlaces as readonly string[]).includes(value);
}

export function isFlag(value: string): value is Flag {
  return (flagNames as readonly string[]).includes(value);
}
