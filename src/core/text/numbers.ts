// Numbers as people and programs of seven languages write them: `1.234,5`, `1,234.5`, `1 234,5`, `1'234.50`, `€ -12`.
import type { DecimalMark } from '../../contract/series.ts';
import { plainDigits } from './dates.ts';

const LONGEST = 40;
const CURRENCY = '(?:[A-Za-z]{0,2}\\p{Sc}|[A-Z]{3})';
const NUMBER = new RegExp(
  `^([-+]?)\\s?(?:${CURRENCY}\\s?)?([-+]?)(\\d[\\d.,' ]*|[.,]\\d+)\\s?(?:${CURRENCY}|%)?\\s?(-?)$`,
  'u',
);
const SCIENTIFIC = /^[-+]?\d+(?:\.\d+)?[eE][-+]?\d{1,3}$/;

interface Written {
  readonly negative: boolean;
  /** Digits and marks, without anything else. */
  readonly digits: string;
  /** Its decimal mark where the number alone tells it. */
  readonly mark: DecimalMark | null;
  /** One mark before three digits: thousands or decimals, nothing tells which. */
  readonly open: boolean;
}

/** Null where the text is no number, or none that is written with this decimal mark. */
export function readNumber(text: string, decimal: DecimalMark): number | null {
  const written = readWritten(text);
  if (written === null || (written.mark !== null && written.mark !== decimal)) return null;
  const plain = written.digits.replaceAll(decimal === '.' ? ',' : '.', '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? (written.negative && value !== 0 ? -value : value) : null;
}

export function isNumber(text: string): boolean {
  return readWritten(text) !== null;
}

/** Which decimal mark these numbers use. `open` where none tells, but one could be read in both ways. */
export function decideDecimal(texts: Iterable<string>): { decimal: DecimalMark; open: boolean } {
  let points = 0;
  let commas = 0;
  let open: DecimalMark | null = null;
  for (const text of texts) {
    const written = readWritten(text);
    if (written?.mark === '.') points++;
    else if (written?.mark === ',') commas++;
    else if (written?.open) open ??= written.digits.includes('.') ? '.' : ',';
  }
  if (points !== commas) return { decimal: points > commas ? '.' : ',', open: false };
  if (open === null) return { decimal: '.', open: false };
  // Decimals have three places rarely, thousands always.
  return { decimal: open === '.' ? ',' : '.', open: true };
}

function readWritten(given: string): Written | null {
  if (given.length > LONGEST) return null;
  const text = plainDigits(given)
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/[’‘`]/g, "'")
    .replace(/[−–]/g, '-')
    .trim();
  if (SCIENTIFIC.test(text)) return { ...sides(text), mark: '.', open: false };
  const accounting = /^\((.+)\)$/.exec(text);
  const match = NUMBER.exec(accounting?.[1] ?? text);
  if (!match) return null;
  const [, before = '', inside = '', body = '', after = ''] = match;
  const signs = [before, inside, after].filter((sign) => sign !== '');
  if (signs.length > 1 || (accounting && signs.length > 0)) return null;
  const digits = body.trim();
  const grouped = /[' ]/.test(digits);
  if (grouped && !/^\d{1,3}(?:([' ])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.test(digits)) return null;
  const shape = shapeOf(digits.replace(/[' ]/g, ''), grouped);
  return shape && { negative: signs.includes('-') || accounting !== null, ...shape };
}

function sides(text: string): Pick<Written, 'negative' | 'digits'> {
  return { negative: text.startsWith('-'), digits: text.replace(/^[-+]/, '') };
}

/** `grouped`: its thousands are told apart by blanks or apostrophes, so that a mark is the decimal one. */
function shapeOf(digits: string, grouped: boolean): Pick<Written, 'digits' | 'mark' | 'open'> | null {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return { digits, mark: null, open: false };
  const last = marks.at(-1) as DecimalMark;
  const other: DecimalMark = last === '.' ? ',' : '.';
  if (marks.includes(other)) return bothMarks(digits, last, other);
  if (marks.length > 1) return isGrouped(digits, last) ? { digits, mark: other, open: false } : null;
  const [left = '', right = ''] = digits.split(last);
  const open = !grouped && right.length === 3 && /^[1-9]\d{0,2}$/.test(left);
  return open ? { digits, mark: null, open } : { digits, mark: last, open };
}

/** `1.234.567,8`: the mark that comes last is the decimal one, and comes once. */
function bothMarks(digits: string, decimal: DecimalMark, group: DecimalMark) {
  const [whole = '', part = '', ...more] = digits.split(decimal);
  if (more.length > 0 || part.includes(group) || !isGrouped(whole, group)) return null;
  return { digits, mark: decimal, open: false };
}

function isGrouped(whole: string, mark: DecimalMark): boolean {
  const [first = '', ...rest] = whole.split(mark);
  return /^\d{1,3}$/.test(first) && rest.length > 0 && rest.every((group) => /^\d{3}$/.test(group));
}
