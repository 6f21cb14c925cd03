// What was heard on a stream since the last batch: mentions, how far, how much, and what could not be read.
import type { FoundMention, Millis } from '../../../contract/model.ts';
import { type Batch, batch } from '../kind.ts';

/** One message, read: `time` in microseconds. A `mention` is there where the message is one that is wanted. */
export interface Heard {
  readonly time: number | null;
  readonly mention: FoundMention | null;
  /** Why it could not be read; null for a message that could. */
  readonly fault: string | null;
}

export interface StreamMeter {
  hear(message: string, heard: Heard, now: Millis): void;
  /** True where enough was found, or long enough was waited, to hand it on. */
  isDue(now: Millis, limits: { mentions: number; wait: Millis; quiet: Millis }): boolean;
  hasNews(): boolean;
  flush(now: Millis): Batch;
}

/** How often the user is told how much comes in. */
const REPORT_MILLISECONDS = 5 * 60_000;

/** `heardUntil`: microseconds, as a cursor holds them. `notice` is told with the first batch. */
export function createStreamMeter(heardUntil: number, notice: string | null): StreamMeter {
  let until = heardUntil;
  let flushed = heardUntil;
  let mentions: FoundMention[] = [];
  let faults = 0;
  let fault = '';
  let lastFlush: Millis | null = null;
  let say = notice;
  let count = { since: null as Millis | null, messages: 0, bytes: 0, kept: 0 };

  const report = (now: Millis): string | null => {
    if (say !== null) {
      const said = say;
      say = null;
      return said;
    }
    const spent = now - (count.since ?? now);
    if (spent < REPORT_MILLISECONDS) return null;
    const hours = spent / 3_600_000;
    const megabytes = Math.max(1, Math.round(count.bytes / 1_000_000 / hours));
    const rate = Math.max(1, Math.round((count.messages * 1000) / spent));
    const says = `Listening: about ${megabytes} MB an hour, ${rate} posts a second, ${count.kept} kept in the last ${Math.round(spent / 60_000)} minutes.`;
    count = { since: now, messages: 0, bytes: 0, kept: 0 };
    return says;
  };

  return {
    hear(message, heard, now) {
      count.messages += 1;
      count.bytes += message.length;
      if (heard.fault !== null) {
        faults += 1;
        fault = heard.fault;
      }
      // A clock that is ahead would make the next start skip what lies between.
      if (heard.time !== null && heard.time > until && heard.time < (now + 60_000) * 1000) until = heard.time;
      if (heard.mention !== null) {
        mentions.push(heard.mention);
        count.kept += 1;
      }
    },
    isDue(now, limits) {
      lastFlush ??= now;
      count.since ??= now;
      if (mentions.length >= limits.mentions) return true;
      const waited = now - lastFlush;
      return (mentions.length > 0 && waited >= limits.wait) || (waited >= limits.quiet && until > flushed);
    },
    hasNews: () => mentions.length > 0 || until > flushed,
    flush(now) {
      const made = batch({
        mentions,
        rejections: faults === 0 ? [] : [{ at: 'stream', reason: `${faults} messages could not be read (${fault})` }],
        cursor: { timeUs: until },
        notice: report(now),
      });
      mentions = [];
      faults = 0;
      flushed = until;
      lastFlush = now;
      return made;
    },
  };
}
