// Direct messages of an X (Twitter) archive, for those who ask for them.
import type { FoundMention } from '../../../contract/model.ts';
import type { JsonPath, Step } from '../json/json-scan.ts';
import type { Fields } from '../json/json-values.ts';
import { openLinks, targetsOf } from '../short-links.ts';
import { listAt, objectAt, parseObject, textAt, unescapeMarks } from './archive-fields.ts';
import { type Account, dateOf } from './tweet.ts';

/** Where messages stand: `[0].dmConversation.messages[3]`, with the conversation's id before them. */
export function directStep(path: JsonPath): Step {
  const [, conversation, field, index] = path;
  if (path.length <= 1) return 'enter';
  if (conversation !== 'dmConversation' || path.length > 4) return 'skip';
  if (path.length === 2 || (path.length === 3 && field === 'messages')) return 'enter';
  return field === 'conversationId' || typeof index === 'number' ? 'take' : 'skip';
}

/** Null for joins, renamings and messages without words. `raw` is what is kept: see `keepDirect`. */
export function toDirectMention(
  element: Fields,
  conversation: string,
  account: Account | null,
  raw: string,
): FoundMention | null {
  const message = objectAt(element, 'messageCreate');
  const id = message && textAt(message, 'id');
  if (!message || !id) return null;
  const targets = targetsOf(listAt(message, 'urls'), 'url', 'expanded');
  const text = unescapeMarks(openLinks(textAt(message, 'text') ?? '', targets)).trim();
  if (text === '') return null;
  const sender = textAt(message, 'senderId');
  const own = account !== null && account.id !== null && account.id === sender;
  return {
    externalId: `dm/${id}`,
    title: null,
    text,
    url: null,
    // The archive knows others by their number only.
    author: sender
      ? { name: own ? account.name : null, handle: own ? account.handle : sender, platform: 'X', url: null }
      : null,
    published: dateOf(textAt(message, 'createdAt')),
    language: null,
    thread: `dm/${conversation}`,
    parent: null,
    attributes: { type: 'direct' },
    engagement: {},
    raw,
  };
}

export function keepDirect(conversation: string, account: Account | null, raw: string): string {
  return `{"direct":${JSON.stringify({ conversation, account })},"element":${raw}}`;
}

export function rereadDirect(raw: string): FoundMention | null {
  const kept = parseObject(raw);
  const direct = kept && objectAt(kept, 'direct');
  const element = kept && objectAt(kept, 'element');
  if (!direct || !element) return null;
  const account = objectAt(direct, 'account');
  return toDirectMention(
    element,
    textAt(direct, 'conversation') ?? '',
    account && { id: textAt(account, 'id'), handle: textAt(account, 'handle'), name: textAt(account, 'name') },
    raw,
  );
}
