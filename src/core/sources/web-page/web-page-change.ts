// What is new on a watched page: paragraphs never seen before, those taken away, and a memory of both.
import { createHash } from 'node:crypto';
import type { Json } from '../../../contract/model.ts';
import { monthOf } from '../../text/date-names.ts';
import { fold } from '../../text/fold.ts';
import { itemsOf, shapeOf } from '../json-shape.ts';

export interface PageMemory {
  /** Keys of paragraphs ever seen, the latest last. */
  readonly seen: readonly string[];
  /** The page as it was at the last check: key and beginning of each paragraph. */
  readonly now: readonly (readonly [key: string, start: string])[];
  /** Keys of paragraphs already told as taken away. */
  readonly gone: readonly string[];
}

export interface PageChange {
  readonly added: readonly string[];
  /** Beginnings of the paragraphs taken away, those told before left out. */
  readonly removed: readonly string[];
  readonly memory: PageMemory;
}

const MAX_SEEN = 4000;
const MAX_NOW = 800;
const SHORT = 160;

/** `numbers`: paragraphs that differ only in their figures are different ones. */
export function findChange(text: string, before: PageMemory | null, numbers: boolean): PageChange {
  const paragraphs = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const keyed = paragraphs.map((paragraph) => [keyOfParagraph(paragraph, numbers), paragraph] as const);
  const current = new Set(keyed.map(([key]) => key));
  const seen = new Set(before?.seen ?? []);
  const gone = new Set(before?.gone ?? []);
  // A page too long to remember whole is compared as far as it was remembered.
  const added = keyed.filter(([key]) => !seen.has(key)).map(([, paragraph]) => paragraph);
  const left = (before?.now ?? []).filter(([key]) => !current.has(key) && !gone.has(key));
  const now = keyed.slice(0, MAX_NOW).map(([key, paragraph]) => [key, shorten(paragraph)] as const);
  return {
    added,
    removed: left.map(([, start]) => start),
    memory: {
      seen: [...new Set([...seen].filter((key) => !current.has(key)).concat(...current))].slice(-MAX_SEEN),
      now,
      gone: [...new Set([...gone, ...left.map(([key]) => key)])].slice(-MAX_NOW),
    },
  };
}

/** Null where there is none, or what is there is no memory. */
export function readMemory(given: Json | undefined): PageMemory | null {
  const { seen, now, gone } = shapeOf(given);
  if (!Array.isArray(seen) || !Array.isArray(now)) return null;
  const words = (list: unknown) => itemsOf(list).filter((one) => typeof one === 'string');
  const pairs = now.map((pair) => words(pair)).map(([key = '', start = '']) => [key, start] as const);
  return { seen: words(seen), now: pairs, gone: words(gone) };
}

/** Case, spaces and, unless figures count, figures and the names of months and days in short lines make no difference. */
function keyOfParagraph(paragraph: string, numbers: boolean): string {
  let plain = fold(paragraph).replace(/\s+/g, ' ').trim();
  if (!numbers) {
    const stamp = plain.length <= 80 && /\d/.test(plain);
    plain = plain.replace(/\d+(?:[.,:\s]\d+)*/g, '0');
    if (stamp) plain = plain.replace(/\p{L}+/gu, (word) => (monthOf(word) === null && !DAYS.test(word) ? word : '0'));
  }
  return createHash('sha256').update(plain).digest('base64url').slice(0, 12);
}

const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|segunda|terca|quarta|quinta|sexta)$/;

function shorten(paragraph: string): string {
  return paragraph.length > SHORT ? `${paragraph.slice(0, SHORT - 1).toWellFormed()}…` : paragraph;
}
