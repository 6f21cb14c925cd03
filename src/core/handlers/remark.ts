// What a person heard elsewhere, as a mention: on the phone, at the counter, in a letter.
import { randomUUID } from 'node:crypto';
import type { EngineApi } from '../../contract/api.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { FoundMention, Millis } from '../../contract/model.ts';
import { isPlausible } from '../text/dates.ts';

type Remark = Parameters<EngineApi['mentions.remark']>[0];

/** Throws EarshotError `bad-argument` that names the field. */
export function toRemark({ text, title, author, channel, at, url }: Remark, now: Millis): FoundMention {
  const said = text.toWellFormed().trim();
  if (said === '') throw new EarshotError('bad-argument', 'Write down what was said.', { field: 'text' });
  if (at !== undefined && !isPlausible(at, now))
    throw new EarshotError('bad-argument', 'The time lies before 1970 or in the future.', { field: 'at' });
  const link = url?.trim() || null;
  if (link !== null && !/^https?:\/\/\S+$/i.test(link))
    throw new EarshotError('bad-argument', `“${link.slice(0, 80)}” is no address of a page.`, { field: 'url' });
  const name = author?.trim() || null;
  return {
    externalId: `remark:${randomUUID()}`,
    title: title?.trim() || null,
    text: said,
    url: link,
    author: name === null ? null : { name, handle: null, platform: channel?.trim() || null, url: null },
    published: { at: at ?? now, zone: 'known', offset: 0 },
    language: null,
    thread: null,
    parent: null,
    attributes: channel?.trim() ? { channel: channel.trim() } : {},
    engagement: {},
    raw: null,
  };
}
