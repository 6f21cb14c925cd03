// The stream of all public Bluesky posts, listened to for the words that are wanted: they are compared on this machine.
import type { Json, Millis } from '../../../contract/model.ts';
import { badConfig, choiceOf, fieldsOf, listOf, numberOf, serverOf, textOf } from '../config.ts';
import { countIn, shapeOf } from '../json-shape.ts';
import type { Batch, SourceIo, SourceKind } from '../kind.ts';
import { parseEvent, rereadEvent } from './bluesky-event.ts';
import { createMatcher, isTerm, type Wanted } from './phrase-match.ts';
import { createStreamMeter } from './stream-meter.ts';

export interface JetstreamConfig extends Wanted {
  /** Host, with a port where it is not the usual one. */
  readonly host: string;
  /** Minutes that are made up for after Earshot was closed. */
  readonly catchUp: number;
}

const HOSTS = [
  'jetstream2.us-east.bsky.network',
  'jetstream1.us-east.bsky.network',
  'jetstream2.us-west.bsky.network',
  'jetstream1.us-west.bsky.network',
] as const;
const BATCH_MENTIONS = 50;
const BATCH_MILLISECONDS = 3000;
/** Even where nothing matches, it is remembered this often how far the stream was heard. */
const CURSOR_MILLISECONDS = 30_000;
const REWIND_MICROSECONDS = 5_000_000;
const MOST_TERMS = 200;
const LONGEST_TERM = 200;

export const blueskyJetstream: SourceKind<JetstreamConfig> = {
  id: 'bluesky-jetstream',
  label: 'Bluesky stream',
  description: 'Everything said in public on Bluesky from now on, kept where it holds your words.',
  caution:
    'This listens to the whole network: some hundred posts a second, several hundred megabytes an hour, only while Earshot is open. Your words never leave this machine. Bluesky does not promise that the stream stays as it is.',
  live: true,
  fields: [
    {
      name: 'any',
      label: 'Any of these words, hashtags or phrases',
      type: 'text',
      placeholder: 'acme, #acme, acme coffee',
      help: 'With commas between them. Case and accents do not matter.',
    },
    { name: 'all', label: 'And all of these', type: 'text' },
    { name: 'none', label: 'And none of these', type: 'text' },
    {
      name: 'host',
      label: 'Server',
      type: 'select',
      options: HOSTS.map((value) => ({ value, label: value })),
    },
    { name: 'otherHost', label: 'Another server', type: 'text', help: 'One that runs Jetstream; empty for the above.' },
    {
      name: 'catchUp',
      label: 'Minutes to make up for after a pause',
      type: 'number',
      placeholder: '60',
      help: 'What was said while Earshot was closed is fetched for so long at most: up to 1,440. An hour takes minutes.',
    },
  ],
  parseConfig,
  nameOf: ({ any, all }) => `Bluesky: ${[...any, ...all].slice(0, 5).join(', ')}`,
  hosts: ({ host }) => [host],
  read: listen,
  reread: rereadEvent,
};

/** Takes the words as a text with commas, or `{ any, all, none }` with texts or lists. */
function parseConfig(given: Json): JetstreamConfig {
  const fields = fieldsOf(given, 'any');
  const terms = (name: string): readonly string[] => {
    const list = listOf(fields, name);
    if (list.length > MOST_TERMS) throw badConfig(name, `Give at most ${MOST_TERMS} words or phrases in “${name}”.`);
    for (const term of list) {
      if (term.length > LONGEST_TERM || !isTerm(term))
        throw badConfig(name, `“${term.slice(0, 60)}” in “${name}” is no word or phrase that could be found.`);
    }
    return list;
  };
  const wanted = { any: terms('any'), all: terms('all'), none: terms('none') };
  if (wanted.any.length + wanted.all.length === 0)
    throw badConfig('any', 'Give the words to listen for in “any”: without them, all of Bluesky would be kept.');
  const other = textOf(fields, 'otherHost');
  // A host that was chosen from the list, or saved after another was typed in.
  const saved = textOf(fields, 'host');
  const known = saved === '' || HOSTS.some((host) => host === saved);
  const typed = other || (known ? '' : saved);
  return {
    ...wanted,
    host:
      typed === ''
        ? choiceOf(fields, 'host', HOSTS, HOSTS[0])
        : serverOf(typed.replace(/^wss:\/\//i, 'https://'), 'otherHost', HOSTS[0]).host.toLowerCase(),
    catchUp: numberOf(fields, 'catchUp', { usual: 60, least: 0, most: 1440 }),
  };
}

async function* listen(config: JetstreamConfig, given: Json, io: SourceIo): AsyncGenerator<Batch> {
  const matches = createMatcher(config);
  const heard = countIn(shapeOf(given), 'timeUs');
  const start = startOf(heard, config, io.now());
  const meter = createStreamMeter(heard ?? 0, start.notice);
  // One's own Jetstream on this very machine speaks without TLS.
  const scheme = /^(?:localhost|127\.[\d.]+|\[::1\])(?::\d+)?$/.test(config.host) ? 'ws' : 'wss';
  const url = new URL(`${scheme}://${config.host}/subscribe?wantedCollections=app.bsky.feed.post`);
  if (start.cursor !== null) url.searchParams.set('cursor', String(start.cursor));

  const messages = io.listen({ url: url.href, purpose: 'Listen to the Bluesky stream' })[Symbol.asyncIterator]();
  const next = (): Promise<IteratorResult<string>> => {
    const message = messages.next();
    // It may fail while a batch is being saved: the failure is looked at after that.
    message.catch(() => undefined);
    return message;
  };
  const pulse = createPulse();
  try {
    let coming = next();
    for (;;) {
      const step = await Promise.race([coming, pulse.next()]);
      if (step !== 'pulse') {
        if (step.done) break;
        coming = next();
        meter.hear(step.value, parseEvent(step.value, matches), io.now());
      }
      const now = io.now();
      if (meter.isDue(now, { mentions: BATCH_MENTIONS, wait: BATCH_MILLISECONDS, quiet: CURSOR_MILLISECONDS }))
        yield meter.flush(now);
    }
  } catch (thrown) {
    // What was heard before the line broke is kept; then whoever listens decides what to do.
    if (!io.signal.aborted && meter.hasNews()) yield meter.flush(io.now());
    throw thrown;
  } finally {
    pulse.stop();
    void messages.return?.().catch(() => undefined);
  }
  if (meter.hasNews()) yield meter.flush(io.now());
}

/** Where to take the stream up again: a few seconds before what was heard last, at most so long ago. */
function startOf(
  heard: number | null,
  config: JetstreamConfig,
  now: Millis,
): { cursor: number | null; notice: string | null } {
  if (heard === null || heard > (now + 60_000) * 1000) return { cursor: null, notice: null };
  const earliest = (now - config.catchUp * 60_000) * 1000;
  const resumed = heard - REWIND_MICROSECONDS;
  if (resumed >= earliest - REWIND_MICROSECONDS) return { cursor: resumed, notice: null };
  const missed = Math.round((earliest - heard) / 60_000_000);
  return {
    cursor: config.catchUp === 0 ? null : earliest,
    notice: `Earshot was closed: ${missed} minutes of the stream were not heard and are not made up for.`,
  };
}

/** A beat now and then, so that what was heard is handed on even where the stream falls silent. */
function createPulse(): { next(): Promise<'pulse'>; stop(): void } {
  let timer: NodeJS.Timeout | null = null;
  let waiting: Promise<'pulse'> | null = null;
  return {
    next() {
      waiting ??= new Promise((resolve) => {
        timer = setTimeout(() => {
          waiting = null;
          resolve('pulse');
        }, 1000);
      });
      return waiting;
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
