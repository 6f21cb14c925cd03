// The source of a mail as its header and its text. Our own walk through the parts: the library that reads whole mails
// holds an object for each line (26 MB took 1.8 GB), decodes every attachment, and cannot read a kept mail at once.
import { isUtf8 } from 'node:buffer';
import { decode } from './decode.ts';
import {
  charsetHint,
  fieldOf,
  fileNameIn,
  type MailField,
  type MailParameters,
  readFields,
  readParameters,
} from './mail-fields.ts';
import { mailHtmlToText } from './mail-html.ts';

export interface MailMessage {
  readonly fields: readonly MailField[];
  /** Plain text where the mail has it, else its HTML as text; quotes begin with `>`. */
  readonly text: string;
  /** Names of attached files, or their types where they have none. */
  readonly attachments: readonly string[];
  /** The separating line of an mbox, without `From `. */
  readonly fromLine: string | null;
  /** Parts were left out because the mail was too long, or had too many. */
  readonly cut: boolean;
  /** The source without what is attached: reading it again gives the same message. */
  readonly kept: string;
}

const MAX_HEADER = 64 * 1024;
const MAX_PART_HEADER = 8 * 1024;
const MAX_TEXT = 512 * 1024;
const MAX_PARTS = 200;
const MAX_DEPTH = 20;
/** Before a kept source that is no UTF-8: each character stands for a byte. */
const BYTES = 'X-Earshot-Kept: one character a byte\n';

/** Never throws: what is broken is read as far as it goes. */
export function readMail(source: Uint8Array): MailMessage {
  // One character a byte: slices cost nothing, and each part is decoded by its own charset.
  const all = Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString('latin1');
  const mark = /^From [^\n]{0,500}(?:\n|$)/.exec(all)?.[0] ?? '';
  const walk: Walk = { source: all, out: [mark], attachments: [], left: MAX_TEXT, parts: 0, cut: false };
  const { fields, text } = readEntity(walk, mark.length, all.length, 'text/plain', 0);
  const bytes = Buffer.from(walk.out.join(''), 'latin1');
  return {
    fields,
    text: tidyText(text.words),
    attachments: walk.attachments,
    fromLine: mark === '' ? null : mark.slice(5).trim(),
    cut: walk.cut,
    kept: isUtf8(bytes) ? bytes.toString() : BYTES + bytes.toString('latin1'),
  };
}

/** What `kept` was made from, as bytes. */
export function keptBytes(kept: string): Uint8Array {
  return kept.startsWith(BYTES) ? Buffer.from(kept.slice(BYTES.length), 'latin1') : Buffer.from(kept);
}

interface Walk {
  readonly source: string;
  /** The pieces of the source that are kept. */
  readonly out: string[];
  readonly attachments: string[];
  /** Characters of text that may still be read. */
  left: number;
  parts: number;
  cut: boolean;
}

interface PartText {
  readonly words: string;
  readonly plain: boolean;
}

const NOTHING: PartText = { words: '', plain: false };

/** A mail or one of its parts, from its header on. */
function readEntity(walk: Walk, start: number, end: number, usual: string, depth: number) {
  const { header, body } = splitHeader(walk.source, start, end, depth === 0 ? MAX_HEADER : MAX_PART_HEADER);
  walk.out.push(header);
  const fields = readFields(header);
  const type = readParameters(fieldOf(fields, 'content-type') ?? usual);
  const disposition = readParameters(fieldOf(fields, 'content-disposition'));
  const text = readBody(walk, body, end, { fields, type, disposition }, depth);
  return { fields, text };
}

interface Part {
  readonly fields: readonly MailField[];
  readonly type: MailParameters;
  readonly disposition: MailParameters;
}

function readBody(walk: Walk, start: number, end: number, part: Part, depth: number): PartText {
  const { type, disposition } = part;
  const attached = disposition.value === 'attachment';
  if (type.value.startsWith('multipart/') && depth < MAX_DEPTH) {
    const boundary = type.parameters.get('boundary') ?? guessBoundary(walk.source.slice(start, start + 4096));
    if (boundary) return readParts(walk, start, end, boundary, type.value, depth);
  }
  if (type.value === 'message/rfc822' && !attached && depth < MAX_DEPTH) return readEnclosed(walk, start, end, depth);
  if (isText(type.value, depth) && !attached) return readText(walk, start, end, part);
  const name = fileNameIn(disposition, type);
  // What a delivery report says for machines, and signatures of the mail as such, are no files anyone sent.
  if (
    name !== null ||
    !/^(?:message\/|text\/rfc822-headers|application\/(?:pgp|pkcs7|x-pkcs7)-signature)/.test(type.value)
  ) {
    walk.attachments.push((name ?? type.value).slice(0, 200));
  }
  return NOTHING;
}

function readParts(walk: Walk, start: number, end: number, boundary: string, type: string, depth: number): PartText {
  const texts: PartText[] = [];
  const usual = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  const delimiter = `--${boundary}`;
  let at = findDelimiter(walk.source, delimiter, start, end);
  while (at !== -1) {
    const after = at + delimiter.length;
    if (walk.source.startsWith('--', after)) break;
    if (++walk.parts > MAX_PARTS) {
      walk.cut = true;
      break;
    }
    const line = walk.source.indexOf('\n', after);
    const from = line === -1 || line > end ? end : line + 1;
    const next = findDelimiter(walk.source, delimiter, from, end);
    putLine(walk, delimiter);
    // Of what belongs to an HTML page only the page is text: the rest are its pictures.
    texts.push(readEntity(walk, from, next === -1 ? end : next, usual, depth + 1).text);
    at = next;
  }
  putLine(walk, `${delimiter}--`);
  const said = texts.filter((text) => text.words.trim() !== '');
  if (type === 'multipart/alternative') return chooseAlternative(said);
  return { words: said.map((text) => text.words.trimEnd()).join('\n\n'), plain: said.some((text) => text.plain) };
}

function putLine(walk: Walk, line: string): void {
  if (walk.out.at(-1)?.endsWith('\n') === false) walk.out.push('\n');
  walk.out.push(`${line}\n`);
}

/** Plain text, unless it only says that there is HTML. */
function chooseAlternative(said: readonly PartText[]): PartText {
  const plain = said.find((text) => text.plain);
  const other = said.find((text) => !text.plain);
  const stub = plain && other && plain.words.length < 100 && other.words.length > plain.words.length * 20;
  return (stub ? other : plain) ?? other ?? NOTHING;
}

function isText(type: string, depth: number): boolean {
  if (depth === 0) return type.startsWith('text') || !type.includes('/');
  return /^text\/(?:plain|html|enriched|markdown|x-(?!vcard))|^text$|^$/.test(type);
}

/** A mail in the mail: announced as mail programs do, so that it is told from what its sender says. */
function readEnclosed(walk: Walk, start: number, end: number, depth: number): PartText {
  const { fields, text } = readEntity(walk, start, end, 'text/plain', depth + 1);
  const shown = ['from', 'date', 'subject'].map((name) => [name, fieldOf(fields, name)] as const);
  const head = shown.filter(([, value]) => value !== null).map(([name, value]) => `${name}: ${value}`);
  if (head.length === 0 && text.words.trim() === '') return NOTHING;
  return { words: ['---------- Forwarded message ----------', ...head, '', text.words].join('\n'), plain: text.plain };
}

function readText(walk: Walk, start: number, end: number, part: Part): PartText {
  const length = Math.min(end - start, walk.left);
  if (length < end - start) walk.cut = true;
  walk.left -= length;
  const body = walk.source.slice(start, start + length);
  walk.out.push(body);
  const bytes = decodeTransfer(body, fieldOf(part.fields, 'content-transfer-encoding'));
  const { text } = decode(bytes, charsetHint(part.type.parameters.get('charset')));
  const plain = part.type.value !== 'text/html';
  const words = plain ? unflow(text.replace(/\r\n?/g, '\n'), part.type) : mailHtmlToText(text);
  return { words: words.replaceAll('\u0000', ''), plain };
}

/** A header ends at an empty line; a longer one than any is cut, and text without one has none. */
function splitHeader(source: string, start: number, end: number, most: number): { header: string; body: number } {
  const first = source.slice(start, Math.min(end, start + 200));
  const empty = /^\r?\n/.exec(first);
  if (empty) return { header: '\n', body: start + empty[0].length };
  if (!/^>?From |^[!-9;-~]{1,100}[ \t]*:/.test(first)) return { header: '\n', body: start };
  const unix = indexWithin(source, '\n\n', start, end);
  const dos = indexWithin(source, '\n\r\n', start, end);
  const at = unix === -1 ? dos : dos === -1 ? unix : Math.min(unix, dos);
  if (at === -1) return { header: `${source.slice(start, Math.min(end, start + most))}\n\n`, body: end };
  const body = at + (source[at + 1] === '\r' ? 3 : 2);
  if (body - start <= most) return { header: source.slice(start, body), body };
  return { header: `${source.slice(start, start + most)}\n\n`, body };
}

/** Searched in a bounded piece: an unbounded search for every part would cost the square of their number. */
function indexWithin(source: string, what: string, start: number, end: number): number {
  const found = source.slice(start, Math.min(end, start + 4 * MAX_HEADER)).indexOf(what);
  return found === -1 ? -1 : start + found;
}

function findDelimiter(source: string, delimiter: string, start: number, end: number): number {
  for (let at = source.indexOf(delimiter, start); at !== -1 && at < end; at = source.indexOf(delimiter, at + 1)) {
    const atLineStart = at === 0 || source[at - 1] === '\n';
    const rest = source.slice(at + delimiter.length, at + delimiter.length + 4);
    if (atLineStart && /^(?:--|[ \t]*\r?(?:\n|$)|[ \t]{4})/.test(rest)) return at;
  }
  return -1;
}

/** For a multipart whose header lost its boundary. */
function guessBoundary(body: string): string | null {
  return /^--([^\s-][^\r\n]{0,100}?)[ \t]*\r?$/m.exec(body)?.[1] ?? null;
}

function decodeTransfer(body: string, encoding: string | null): Uint8Array {
  if (/base64/i.test(encoding ?? '')) {
    // Some programs pad every line: each unit is decoded by itself.
    const units = body.replace(/[^A-Za-z\d+/=]/g, '').split(/=+/);
    return Buffer.concat(units.map((unit) => Buffer.from(unit, 'base64')));
  }
  if (!/quoted-printable/i.test(encoding ?? '')) return Buffer.from(body, 'latin1');
  const lines = body.split('\n').map((line) => line.trimEnd());
  const joined = lines.map((line) => (line.endsWith('=') ? line.slice(0, -1) : `${line}\n`)).join('');
  const opened = joined.replace(/=([\da-f]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(opened, 'latin1');
}

/** RFC 3676: a line that ends in a space goes on in the next, if that is quoted as deeply. */
function unflow(text: string, type: MailParameters): string {
  if (!/^flowed$/i.test(type.parameters.get('format') ?? '')) return text;
  const joins = /^yes$/i.test(type.parameters.get('delsp') ?? '') ? '' : ' ';
  const out: string[] = [];
  let open: { depth: string; parts: string[] } | null = null;
  const close = (): void => {
    if (open) out.push((open.depth === '' ? '' : `${open.depth} `) + open.parts.join(''));
    open = null;
  };
  for (const line of text.split('\n')) {
    const depth = /^>*/.exec(line)?.[0] ?? '';
    const content = line.slice(depth.length).replace(/^ /, '');
    const goesOn = content.endsWith(' ') && content !== '-- ';
    if (open !== null && open.depth !== depth) close();
    open ??= { depth, parts: [] };
    open.parts.push(goesOn ? content.slice(0, -1) + joins : content);
    if (!goesOn) close();
  }
  close();
  return out.join('\n');
}

function tidyText(text: string): string {
  const lines = text.split('\n').map((line) => (line === '-- ' ? line : line.trimEnd()));
  return lines
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .replace(/^\n+/, '')
    .trimEnd()
    .toWellFormed();
}
