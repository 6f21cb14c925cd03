// One message of the Bluesky stream (Jetstream): a post that was written, or one of the many that do not matter here.
import type { FoundMention, Published } from '../../../contract/model.ts';
import { countIn, fromRaw, idIn, type Shape, shapeIn, shapeOf } from '../json-shape.ts';
import { parseRecord } from './bluesky-post.ts';
import type { Heard } from './stream-meter.ts';

/** A post is three kilobytes at most; with all that may surround it, no message is longer. */
const LONGEST_MESSAGE = 256 * 1024;
const DID = /^did:[a-z]{2,20}:[\w.:%-]{1,200}$/;

/** `matches` is asked about all that a post says: its text, tags, pictures' descriptions, and the card of a link. */
export function parseEvent(message: string, matches: (text: string) => boolean): Heard {
  if (message.length > LONGEST_MESSAGE) return { time: null, mention: null, fault: 'longer than any post' };
  const event = shapeOf(fromRaw(message));
  const time = countIn(event, 'time_us');
  if (idIn(event, 'kind') === null) return { time, mention: null, fault: 'not the JSON of an event' };
  const mention = postOf(event);
  if (mention === null || !matches(allSaid(mention))) return { time, mention: null, fault: null };
  return { time, mention: { ...mention, raw: message }, fault: null };
}

export function rereadEvent(raw: string): FoundMention | null {
  const mention = postOf(shapeOf(fromRaw(raw)));
  return mention && { ...mention, raw };
}

/** Null for what is no post written: other kinds, other collections, deletions. */
function postOf(event: Shape): FoundMention | null {
  const commit = shapeIn(event, 'commit');
  const [did, key] = [idIn(event, 'did'), idIn(commit, 'rkey')];
  if (idIn(event, 'kind') !== 'commit' || idIn(commit, 'collection') !== 'app.bsky.feed.post') return null;
  if (!/^(?:create|update)$/.test(idIn(commit, 'operation') ?? '') || !did || !DID.test(did) || !key) return null;
  return parseRecord(did, key, shapeIn(commit, 'record'), seenAt(countIn(event, 'time_us')));
}

function seenAt(micros: number | null): Published | null {
  return micros === null ? null : { at: Math.floor(micros / 1000), zone: 'known', offset: 0 };
}

function allSaid({ text, attributes }: FoundMention): string {
  const { tags = '', images = '', link = '', linkTitle = '' } = attributes;
  const hashtags = tags
    .split(', ')
    .map((tag) => (tag === '' ? '' : `#${tag}`))
    .join(' ');
  return [text, hashtags, images, linkTitle, link].join('\n');
}
