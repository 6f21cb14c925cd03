// The Slack importer: a workspace exported as a ZIP, a folder a channel and a file a day.
import { EarshotError } from '../../../contract/errors.ts';
import type { ImportOptions } from '../../../contract/model.ts';
import { type ImportBatch, type Importer, type InputFile, type Inspection, noColumns } from '../importer.ts';
import { createJsonStats, readJsonValues, takeEach } from '../json/json-stream.ts';
import { isFields } from '../json/json-values.ts';
import { openArchive } from '../zip.ts';
import { createGathering, DIRECT_FIELD, some } from './gather.ts';
import { keepMessage, rereadMessage, toMention } from './slack-message.ts';
import { type Conversation, makeSlackPlan, rootOf, type SlackPlan } from './slack-plan.ts';

export const slack: Importer = {
  id: 'slack',
  label: 'Slack export',
  description: 'The ZIP a workspace exports: public channels; private channels and direct messages only if asked for.',
  extensions: ['zip'],
  fields: [
    {
      ...DIRECT_FIELD,
      label: 'Take private channels and direct messages too',
    },
  ],
  sniff: (file) => (file.members && rootOf(file.members) !== null ? 0.97 : 0),
  inspect,
  read,
  reread: (raw) => rereadMessage(raw),
};

async function inspect(file: InputFile, options: ImportOptions): Promise<Inspection> {
  checkZip(file);
  const plan = await makeSlackPlan(file);
  const taken = [...plan.conversations.values()].filter((one) => isTaken(one, options));
  return {
    title: null,
    detected: [
      {
        label: 'Channels',
        value: taken
          .map((one) => one.name)
          .join(', ')
          .slice(0, 400),
      },
      { label: 'Days', value: String(taken.reduce((sum, one) => sum + one.days, 0)) },
      { label: 'People', value: String(plan.users.size) },
      ...leftOutNotes(plan, options).map((value) => ({ label: 'Note', value })),
    ],
    ...noColumns,
  };
}

async function* read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  checkZip(file);
  const plan = await makeSlackPlan(file);
  const gathering = createGathering(null);
  const silent = { notice: 0, wordless: 0 };
  const conversationOf = (path: string): Conversation | null => {
    const found = plan.conversations.get(plan.dayOf(path)?.folder ?? '');
    return found && isTaken(found, options) ? found : null;
  };
  const total = [...plan.conversations.values()].reduce((sum, one) => sum + (isTaken(one, options) ? one.days : 0), 0);
  let done = 0;
  for (const { path, open } of await openArchive(file)) {
    const channel = conversationOf(path);
    if (!channel) continue;
    signal.throwIfAborted();
    const day = await open();
    const place = { id: channel.id, name: channel.name };
    const stats = createJsonStats();
    for await (const found of readJsonValues(day, 'utf-8', takeEach, stats)) {
      const at = `${path}, message ${Number(found.path[0]) + 1}`;
      if (!isFields(found.value)) {
        gathering.reject(at, found.problem ?? 'it is no message');
        continue;
      }
      const kept = keepMessage(found.value, found.raw, place, plan.users, plan.channels);
      const mention = toMention(found.value, kept.context, kept.raw);
      if (mention === null) gathering.reject(at, 'it is no message');
      else if (typeof mention === 'string') silent[mention]++;
      else gathering.add(mention);
      if (gathering.full()) yield gathering.take(progress(file, done, total));
    }
    if (!stats.whole) gathering.reject(path, stats.damage ?? 'the file breaks off before its end');
    done++;
  }
  yield gathering.take(file.size, [
    ...leftOutNotes(plan, options),
    ...(silent.notice > 0 ? [`${some(silent.notice, 'notice')} of Slack itself left out.`] : []),
    ...(silent.wordless > 0 ? [`${some(silent.wordless, 'message')} without words (files) left out.`] : []),
  ]);
}

function progress(file: InputFile, done: number, total: number): number {
  return Math.floor((file.size * done) / Math.max(1, total));
}

function isTaken(conversation: Conversation, options: ImportOptions): boolean {
  return options.direct === true || conversation.reach === 'public';
}

function leftOutNotes(plan: SlackPlan, options: ImportOptions): string[] {
  const left = [...plan.conversations.values()].filter((one) => !isTaken(one, options));
  const count = (reach: string, noun: string): string[] => {
    const those = left.filter((one) => one.reach === reach);
    const days = those.reduce((sum, one) => sum + one.days, 0);
    return those.length > 0 ? [`${some(those.length, noun)} (${some(days, 'day')}) left out, unopened.`] : [];
  };
  return [...count('private', 'private channel'), ...count('direct', 'direct conversation')];
}

function checkZip(file: InputFile): void {
  if (file.members && rootOf(file.members) !== null) return;
  const message = `${file.name} is no export of Slack: a ZIP with channels.json, users.json and a folder for each channel.`;
  throw new EarshotError('bad-file', message, { file: file.path });
}
