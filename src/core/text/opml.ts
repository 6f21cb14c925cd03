// Lists of feeds (OPML) in and out: folders, unknown attributes, and sources that no other program knows.
import { Parser } from 'htmlparser2';
import type { Json, Rejection } from '../../contract/model.ts';

export interface Outline {
  readonly title: string;
  /** Address of the feed; null for a source that is none. */
  readonly xmlUrl: string | null;
  readonly htmlUrl: string | null;
  /** `Press / Spain`; null at the top. */
  readonly folder: string | null;
  /** Every other attribute, as written. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A source as a list says it. */
export interface ListedSource {
  readonly name: string;
  readonly kind: string;
  readonly config: Json;
  readonly folder: string | null;
  /** Where any feed reader can read it; null where it is no feed. */
  readonly feedUrl: string | null;
  readonly htmlUrl?: string | null;
  /** What an imported list said beside, kept: `frss:cssFullContent`. */
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface ParsedOpml {
  readonly title: string | null;
  readonly outlines: readonly Outline[];
  readonly rejections: readonly Rejection[];
}

const MAX_CHARACTERS = 16 * 1024 * 1024;
const MAX_OUTLINES = 20_000;
/** Mismatched tags cost the parser the square of their number. */
const MAX_TAGS = 60_000;
const MAX_DEPTH = 20;
const SEPARATOR = ' / ';
const KIND = 'earshot:kind';
const CONFIG = 'earshot:config';

/** Prefixes whose address is known; others get one of their own, so that the file stays XML. */
const namespaces: Readonly<Record<string, string>> = {
  earshot: 'urn:earshot:opml',
  frss: 'https://freshrss.org/opml',
};

/** Lenient: broken markup, any case of names, entities of HTML. Outlines that name no feed are rejections. */
export function parseOpml(text: string): ParsedOpml {
  const outlines: Outline[] = [];
  const rejections: Rejection[] = [];
  const open: Level[] = [];
  let count = 0;
  let tags = 0;
  const parser = new Parser(
    {
      onopentag(name, written) {
        tags++;
        if (name !== 'outline') return;
        count++;
        const attributes = readAttributes(written);
        const title = attributes.title || attributes.text || '';
        const above = open.at(-1) ?? { path: null, depth: 0 };
        const isSource = attributes.xmlUrl !== null || attributes.rest[KIND] !== undefined;
        open.push(isSource ? above : folderIn(above, title));
        const problem = isSource ? problemOf(attributes) : attributes.rest.url ? 'it names no feed (xmlUrl)' : null;
        if (problem) rejections.push(rejection(count, title, problem));
        if (!isSource || problem) return;
        const { xmlUrl, htmlUrl, rest } = attributes;
        outlines.push({
          title: title || (xmlUrl ?? rest[KIND] ?? ''),
          xmlUrl,
          htmlUrl,
          folder: above.path,
          attributes: rest,
        });
      },
      onclosetag(name) {
        if (name === 'outline') open.pop();
      },
    },
    { xmlMode: false, decodeEntities: true, recognizeSelfClosing: true, lowerCaseAttributeNames: false },
  );
  const { body, title } = splitHead(text.slice(0, MAX_CHARACTERS));
  for (let at = 0; at < body.length && outlines.length < MAX_OUTLINES && tags < MAX_TAGS; at += 65_536)
    parser.write(body.slice(at, at + 65_536));
  if (outlines.length >= MAX_OUTLINES || tags >= MAX_TAGS) {
    rejections.push({ at: `outline ${count}`, reason: 'the list is very long: what follows was not read' });
    return { title, outlines: outlines.slice(0, MAX_OUTLINES), rejections };
  }
  parser.end();
  if (count === 0) rejections.push({ at: 'the list', reason: 'it holds no outlines: is it an OPML file?' });
  else if (outlines.length === 0 && rejections.length === 0)
    rejections.push({ at: 'the list', reason: 'none of its outlines names a feed (xmlUrl)' });
  return { title, outlines, rejections };
}

/** OPML 2.0 that reads back as it was; sources that are feeds are feeds to every other reader too. */
export function writeOpml(title: string, sources: readonly ListedSource[]): string {
  const root: Folder = { sources: [], folders: new Map() };
  for (const source of sources) folderFor(root, source.folder).sources.push(source);
  const prefixes = new Set(['earshot']);
  for (const source of sources)
    for (const name of Object.keys(source.attributes ?? {}))
      if (name.includes(':')) prefixes.add(name.split(':')[0] ?? '');
  const spaces = [...prefixes]
    .filter((prefix) => isName(prefix) && !/^xml/i.test(prefix))
    .map((prefix) => ` xmlns:${prefix}="${escapeXml(namespaces[prefix] ?? `urn:opml:${prefix}`)}"`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0"${spaces.join('')}>`,
    `  <head><title>${escapeXml(title)}</title></head>`,
    '  <body>',
    ...writeFolder(root, '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

/** What an outline says to add: our own kinds as they were, anything else as a feed. Null where it says neither. */
export function sourceOf(outline: Outline): { kind: string; config: Json; name: string; folder: string | null } | null {
  const { title: name, folder, xmlUrl } = outline;
  const kind = outline.attributes[KIND];
  if (kind !== undefined) {
    try {
      return { kind, config: JSON.parse(outline.attributes[CONFIG] ?? 'null') as Json, name, folder };
    } catch {
      // A configuration that someone spoiled: the feed is still one.
    }
  }
  return xmlUrl === null ? null : { kind: 'feed', config: { url: xmlUrl }, name, folder };
}

interface Level {
  readonly path: string | null;
  readonly depth: number;
}

interface Folder {
  readonly sources: ListedSource[];
  readonly folders: Map<string, Folder>;
}

function folderFor(root: Folder, path: string | null): Folder {
  const names = (path ?? '').split(SEPARATOR).filter((name) => name.trim() !== '');
  let folder = root;
  for (const name of names.slice(0, MAX_DEPTH)) {
    const inside = folder.folders.get(name) ?? { sources: [], folders: new Map() };
    folder.folders.set(name, inside);
    folder = inside;
  }
  return folder;
}

function writeFolder(folder: Folder, indent: string): string[] {
  return [
    ...folder.sources.map((source) => `${indent}<outline${writeAttributes(attributesOf(source))}/>`),
    ...[...folder.folders].flatMap(([name, inside]) => [
      `${indent}<outline${writeAttributes([
        ['text', name],
        ['title', name],
      ])}>`,
      ...writeFolder(inside, `${indent}  `),
      `${indent}</outline>`,
    ]),
  ];
}

function attributesOf(source: ListedSource): [string, string][] {
  const { name, kind, config, feedUrl, htmlUrl, attributes = {} } = source;
  const isPlain = kind === 'feed' && feedUrl !== null;
  const kept = Object.entries(attributes).filter(([key]) => isName(key) && !OWN.has(key.toLowerCase()));
  return [
    ['text', name],
    ['title', name],
    ['type', feedUrl === null ? 'earshot' : (attributes.type ?? 'rss')],
    ...(feedUrl === null ? [] : [['xmlUrl', feedUrl] as [string, string]]),
    ...(htmlUrl ? [['htmlUrl', htmlUrl] as [string, string]] : []),
    ...(isPlain ? [] : [[KIND, kind] as [string, string], [CONFIG, JSON.stringify(config)] as [string, string]]),
    ...kept,
  ];
}

const OWN = new Set(['text', 'title', 'type', 'xmlurl', 'htmlurl', KIND, CONFIG]);

function writeAttributes(attributes: readonly (readonly [string, string])[]): string {
  return attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
}

function isName(name: string): boolean {
  return /^[a-z_][\w.-]{0,60}(?::[a-z_][\w.-]{0,60})?$/i.test(name);
}

/** XML has no place for controls and for halves of characters; line breaks survive in attributes as numbers. */
function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  );
}

function readAttributes(written: Readonly<Record<string, string>>) {
  const rest: Record<string, string> = {};
  const found = { title: '', text: '', xmlUrl: null as string | null, htmlUrl: null as string | null };
  for (const [name, value] of Object.entries(written)) {
    const key = name.toLowerCase();
    if (key === 'title' || key === 'text') found[key] = value.trim().slice(0, 1000);
    else if (key === 'xmlurl') found.xmlUrl = value.trim() || null;
    else if (key === 'htmlurl') found.htmlUrl = value.trim() || null;
    else if (key === 'type' && /^(?:rss|atom|earshot)$/i.test(value)) continue;
    else rest[key === KIND || key === CONFIG ? key : name] = value;
  }
  return { ...found, rest };
}

/** A folder deeper than anyone makes them is flattened into the one above. */
function folderIn(above: Level, title: string): Level {
  if (title === '' || above.depth >= MAX_DEPTH) return above;
  return { path: above.path === null ? title : `${above.path}${SEPARATOR}${title}`, depth: above.depth + 1 };
}

function problemOf({ xmlUrl, rest }: ReturnType<typeof readAttributes>): string | null {
  if (xmlUrl !== null && !isWebAddress(xmlUrl)) return `“${xmlUrl.slice(0, 100)}” is no web address`;
  if (/xpath|dotnotation|dotpath/i.test(rest.type ?? ''))
    return 'it is a page that another program takes apart, no feed';
  return null;
}

/** The head may hold a title that was never closed; the outlines are in the body. */
function splitHead(text: string): { title: string | null; body: string } {
  const start = /<body[\s>]/i.exec(text)?.index ?? -1;
  const head = start === -1 ? text.slice(0, 4096) : text.slice(0, start);
  let title = '';
  const parser = new Parser({ ontext: (piece) => (title += piece) }, { decodeEntities: true });
  parser.end(/<title[^<>]{0,200}>([^<]{0,1000})/i.exec(head)?.[1] ?? '');
  const outline = /<outline[\s>/]/i.exec(text)?.index ?? text.length;
  return { title: title.trim() || null, body: text.slice(start === -1 ? outline : Math.min(start, outline)) };
}

function isWebAddress(text: string): boolean {
  return /^(?:https?|feed):/i.test(text) && URL.canParse(text);
}

function rejection(number: number, title: string, reason: string): Rejection {
  return { at: title ? `outline ${number}, “${title.slice(0, 100)}”` : `outline ${number}`, reason };
}
