// What a Slack message says: marks for people, channels and links opened, escapes undone, emoji codes as emoji.

import { type Fields, isFields, writeJson } from '../json/json-values.ts';
import { listAt, objectAt, textAt, unescapeMarks } from './archive-fields.ts';

/** Names by id, for what a message refers to. */
export interface Names {
  readonly users: Readonly<Record<string, string>>;
  readonly channels: Readonly<Record<string, string>>;
}

export function textOf(message: Fields, names: Names): string {
  const said = openMarks(textAt(message, 'text') ?? '', names);
  const text = said.trim() || attached(message, names) || blocks(message, names);
  return openEmoji(text, message).trim();
}

/** Addresses behind words. */
export function linksOf(message: Fields): string | null {
  const found = [...(textAt(message, 'text') ?? '').matchAll(/<(https?:[^<>|\s]{1,2000})\|[^<>]{1,2000}>/g)];
  return [...new Set(found.map((match) => unescapeMarks(match[1] ?? '')))].slice(0, 50).join(' ') || null;
}

/** `<@U1>`, `<#C1|name>`, `<!here>`, `<https://…|words>`; what is no mark was escaped by Slack and stays. */
function openMarks(text: string, names: Names): string {
  const opened = text.replace(/<([^<>\n]{1,4000})>/g, (_, mark: string) => {
    const bar = mark.indexOf('|');
    const target = bar === -1 ? mark : mark.slice(0, bar);
    const label = bar === -1 ? '' : mark.slice(bar + 1);
    if (target.startsWith('@')) return `@${own(names.users, target.slice(1)) ?? (label || target.slice(1))}`;
    if (target.startsWith('#')) return `#${label || (own(names.channels, target.slice(1)) ?? target.slice(1))}`;
    if (/^!(?:here|channel|everyone)/.test(target)) return `@${/^!(\w+)/.exec(target)?.[1] ?? ''}`;
    if (target.startsWith('!')) return label || '';
    return label || target.replace(/^(?:mailto|tel):/, '');
  });
  return unescapeMarks(opened);
}

/** Ids of people and channels that a message refers to. */
export function idsIn(message: Fields): readonly string[] {
  const text = writeJson([message.text, message.attachments, message.blocks]);
  return [
    ...new Set(
      Array.from(
        text.matchAll(/[@#]([A-Z][A-Z0-9]{5,20})\b|"(?:user|channel)_id":"([A-Z0-9]{5,20})"/g),
        (match) => match[1] ?? match[2] ?? '',
      ),
    ),
  ];
}

/** Programs say what they have to say in attachments. */
function attached(message: Fields, names: Names): string {
  const parts = listAt(message, 'attachments').flatMap((one) => {
    if (!isFields(one)) return [];
    const said = ['pretext', 'title', 'text'].map((name) => textAt(one, name)).filter((part) => part !== null);
    return said.length > 0 ? said : (textAt(one, 'fallback') ?? []);
  });
  return openMarks(parts.join('\n'), names).trim();
}

/** Blocks repeat the text; where there is none, they are it. */
function blocks(message: Fields, names: Names): string {
  const out: string[] = [];
  const queue: { value: unknown; depth: number }[] = listAt(message, 'blocks')
    .toReversed()
    .map((value) => ({ value, depth: 0 }));
  for (let next = queue.pop(); next && out.length < 5000; next = queue.pop()) {
    const { value, depth } = next;
    if (!isFields(value) || depth > 12) continue;
    out.push(sayElement(value, names));
    const inside = [value.text, ...listAt(value, 'fields'), ...listAt(value, 'elements')];
    for (const one of inside.toReversed()) queue.push({ value: one, depth: depth + 1 });
  }
  return out.join('').trim();
}

function sayElement(element: Fields, names: Names): string {
  const type = textAt(element, 'type');
  if (type === 'user')
    return `@${own(names.users, textAt(element, 'user_id') ?? '') ?? textAt(element, 'user_id') ?? ''}`;
  if (type === 'channel') return `#${own(names.channels, textAt(element, 'channel_id') ?? '') ?? ''}`;
  if (type === 'broadcast') return `@${textAt(element, 'range') ?? 'channel'}`;
  if (type === 'emoji') return emojiOf(element) ?? `:${textAt(element, 'name') ?? ''}:`;
  if (type === 'link') return textAt(element, 'text') ?? textAt(element, 'url') ?? '';
  const said = typeof element.text === 'string' ? element.text : '';
  if (type === 'mrkdwn' || type === 'plain_text') return `${openMarks(said, names)}\n`;
  // Sections of a rich text stand on lines of their own.
  return /^(?:section|rich_text_\w+|header|context)$/.test(type ?? '') ? `\n${said}` : said;
}

/** Slack writes `:tada:`; the blocks of the same message know which emoji that is. */
function openEmoji(text: string, message: Fields): string {
  if (!/:[\w+-]{1,60}:/.test(text)) return text;
  const known = new Map<string, string>();
  const queue: unknown[] = [...listAt(message, 'blocks')];
  for (let steps = 0; queue.length > 0 && steps < 5000; steps++) {
    const value = queue.pop();
    if (!isFields(value)) continue;
    const name = textAt(value, 'name');
    const emoji = textAt(value, 'type') === 'emoji' ? emojiOf(value) : null;
    if (name && emoji) known.set(name, emoji);
    queue.push(...listAt(value, 'elements').slice(0, 1000), objectAt(value, 'text'));
  }
  return text.replace(/:([\w+-]{1,60}):(?::skin-tone-\d:)?/g, (code, name: string) => known.get(name) ?? code);
}

/** `1f44b-1f3fd`. */
function emojiOf(element: Fields): string | null {
  const points = (textAt(element, 'unicode') ?? '').split('-').map((hex) => Number.parseInt(hex, 16));
  const good = points.every((point) => point > 31 && point < 0x110000 && !(point >= 0xd800 && point < 0xe000));
  return good && points.length <= 12 ? String.fromCodePoint(...points) : null;
}

function own(names: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(names, id) ? names[id] : undefined;
}
