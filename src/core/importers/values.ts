// From cells and fields to a mention's values: the same for tables and JSON.
import { EarshotError } from '../../contract/errors.ts';
import type { FoundAuthor, FoundMention, ImportOptions, Published } from '../../contract/model.ts';
import { DATE_FORMAT_IDS, type DateFormat, dateFormat, isDateFormatId } from '../text/date-formats.ts';
import { isPlausible, parseDate } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { htmlToText, looksLikeHtml } from '../text/html.ts';
import { isZone } from '../text/zones.ts';
import type { Role } from './table/roles.ts';

export const BATCH = 500;

/** What the roles of one row hold; empty strings count as nothing. */
export type RoleValues = Readonly<Partial<Record<Role, string>>>;

export interface RowFacts {
  readonly externalId: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly engagement: Readonly<Record<string, number>>;
  readonly raw: string;
  readonly published: Published | null;
}

/** Null where there is neither a text nor a title. */
export function toMention(values: RoleValues, facts: RowFacts): FoundMention | null {
  const title = oneLine(values.title);
  const text = plainText(values.text ?? '').toWellFormed() || title;
  if (!text) return null;
  return {
    externalId: facts.externalId,
    title,
    text,
    url: webAddress(values.url),
    author: toAuthor(values),
    published: facts.published,
    language: languageCode(values.lang),
    thread: oneLine(values.thread),
    parent: oneLine(values.parent),
    attributes: facts.attributes,
    engagement: facts.engagement,
    raw: facts.raw,
  };
}

export interface DateTally {
  /** Dates that are there but could not be read, or are absurd. */
  unreadable: number;
  assumed: number;
}

export function readDate(
  value: string | undefined,
  format: DateFormat | null,
  zone: string | undefined,
  tally: DateTally,
) {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  const published = format ? format.parse(text, zone) : parseDate(text, zone);
  if (published === null || !isPlausible(published.at)) {
    tally.unreadable++;
    return null;
  }
  if (published.zone === 'assumed') tally.assumed++;
  return published;
}

export function dateNotes(tally: DateTally, zone: string): string[] {
  const notes: string[] = [];
  if (tally.assumed > 0) notes.push(`The dates carry no time zone; ${zone} was assumed.`);
  if (tally.unreadable > 0) {
    const some = tally.unreadable === 1 ? '1 date' : `${tally.unreadable} dates`;
    notes.push(`${some} could not be read; those mentions count from when they were imported.`);
  }
  return notes;
}

/** The options a person gave, checked. Throws EarshotError `bad-argument` that names the option. */
export function checkOptions(options: ImportOptions, file: string): { format: DateFormat | null } {
  if (options.zone !== undefined && !isZone(options.zone)) {
    throw new EarshotError(
      'bad-argument',
      `There is no time zone “${options.zone}”. Zones are named such as Europe/Madrid.`,
      {
        file,
        field: 'zone',
      },
    );
  }
  if (options.dateFormat === undefined || options.dateFormat === '') return { format: null };
  if (!isDateFormatId(options.dateFormat)) {
    throw new EarshotError(
      'bad-argument',
      `There is no date format “${options.dateFormat}”. Known formats: ${DATE_FORMAT_IDS.join(', ')}.`,
      { file, field: 'dateFormat' },
    );
  }
  return { format: dateFormat(options.dateFormat) };
}

/** Cells hold what a web page showed or what its source said: tags go, entities are opened, lines stay. */
export function plainText(given: string): string {
  const text = given.trim();
  if (looksLikeHtml(text)) return htmlToText(text);
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (all, name: string) => {
    const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (name[0] === '#')
      return number > 31 && number < 0x110000 && !(number >= 0xd800 && number < 0xe000)
        ? String.fromCodePoint(number)
        : all;
    return ENTITIES[name.toLowerCase()] ?? all;
  });
}

const ENTITY = /&(amp|lt|gt|quot|apos|nbsp|#\d{2,7}|#x[\da-f]{2,6});/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A figure as a spreadsheet or site writes it: `1,234`, `1.2K`. Null where it is none. */
export function toFigure(given: string): number | null {
  const match = /^\+?(\d{1,3}(?:[.,\s]\d{3})+|\d{1,15}(?:[.,]\d{1,6})?)\s?([KM])?$/i.exec(given.trim());
  if (!match?.[1]) return null;
  const grouped = /[.,\s]\d{3}(?:$|[.,\s])/.test(match[1]) && !match[2];
  const number = Number(grouped ? match[1].replace(/[.,\s]/g, '') : match[1].replace(',', '.'));
  const times = match[2] ? (match[2].toUpperCase() === 'K' ? 1000 : 1_000_000) : 1;
  return Number.isFinite(number) ? number * times : null;
}

/** Ids wrapped so that no spreadsheet rounds them: `"123"`, `'123`, `="123"`. */
export function bareId(value: string): string {
  return value.replace(/^[="']+(?=[^"'])/, '').replace(/(?<=[^"'])["']+$/, '');
}

function oneLine(value: string | undefined): string | null {
  // Most names and ids need nothing done.
  if (value && /^[\w@.-]+$/.test(value)) return value;
  return value ? plainText(value).toWellFormed().replace(/\s+/g, ' ').trim() || null : null;
}

function toAuthor(values: RoleValues): FoundAuthor | null {
  const account = oneLine(values.handle)?.replace(/^@/, '') || null;
  // What is written with spaces is a name, whatever its column is called.
  const given = account && /\s/.test(account) ? null : account;
  const called = oneLine(values.author)?.replace(/^@(?=\S)/, '') || (given === account ? null : account);
  // `ana_p (Ana Pérez)`, as Brandwatch has it.
  const both = given && called?.startsWith(`${given} (`) && called.endsWith(')');
  const name = (both && called?.slice(given.length + 2, -1)) || called;
  const handle = given ?? (/^@\w/.test(values.author?.trim() ?? '') ? name : null);
  if (name === null && handle === null) return null;
  return { name, handle, platform: oneLine(values.platform), url: null };
}

function webAddress(value: string | undefined): string | null {
  const text = value?.trim() ?? '';
  if (text === '' || text.length > 8192) return null;
  // Reddit gives its addresses without the host.
  const whole = /^\/(?:r|user)\/[\w-]+\/comments\//.test(text) ? `https://www.reddit.com${text}` : text;
  const full = /^www\./i.test(whole) ? `https://${whole}` : whole;
  return /^https?:\/\//i.test(full) && URL.canParse(full) ? full : null;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  ingles: 'en',
  inglese: 'en',
  engels: 'en',
  anglais: 'en',
  englisch: 'en',
  spanish: 'es',
  espanol: 'es',
  castellano: 'es',
  spagnolo: 'es',
  spaans: 'es',
  espagnol: 'es',
  spanisch: 'es',
  italian: 'it',
  italiano: 'it',
  italiaans: 'it',
  italien: 'it',
  italienisch: 'it',
  dutch: 'nl',
  nederlands: 'nl',
  holandes: 'nl',
  neerlandes: 'nl',
  olandese: 'nl',
  neerlandais: 'nl',
  niederlandisch: 'nl',
  portuguese: 'pt',
  portugues: 'pt',
  portoghese: 'pt',
  portugees: 'pt',
  portugais: 'pt',
  portugiesisch: 'pt',
  french: 'fr',
  frances: 'fr',
  francese: 'fr',
  frans: 'fr',
  francais: 'fr',
  franzosisch: 'fr',
  german: 'de',
  aleman: 'de',
  tedesco: 'de',
  duits: 'de',
  alemao: 'de',
  allemand: 'de',
  deutsch: 'de',
};

function languageCode(value: string | undefined): string | null {
  const text = value?.trim() ?? '';
  const code = /^([a-z]{2})(?:[-_][\w-]{1,12})?$/i.exec(text)?.[1]?.toLowerCase();
  if (code) return code;
  const name = fold(text.slice(0, 30));
  return Object.hasOwn(LANGUAGES, name) ? (LANGUAGES[name] ?? null) : null;
}
