// Mailboxes in the mbox format: one mention a mail, read as a stream, for files of many gigabytes.
import { EarshotError } from '../../../contract/errors.ts';
import type { FoundMention, ImportOptions, Rejection } from '../../../contract/model.ts';
import { createIdentity } from '../../text/made-id.ts';
import { toMailMention } from '../../text/mail-mention.ts';
import { readMail } from '../../text/mail-message.ts';
import { type ImportBatch, type Importer, type InputFile, type Inspection, noColumns } from '../importer.ts';
import { checkOptions } from '../values.ts';
import { rereadMail } from './eml.ts';
import { splitMbox } from './mbox-split.ts';

export const mbox: Importer = {
  id: 'mbox',
  label: 'Mailbox (mbox)',
  description: 'Mailboxes of Gmail Takeout, Thunderbird, Apple Mail, mailing lists: one mention a mail, in threads.',
  extensions: ['mbox', 'mbx'],
  fields: [{ name: 'zone', label: 'Time zone of dates that carry none', type: 'zone' }],
  sniff,
  inspect,
  read,
  reread: rereadMail,
};

const BATCH = 200;
/** Payloads held in a batch, in characters. */
const MAX_BATCH = 8 * 1024 * 1024;
const SHOWN = 200;

function sniff(file: InputFile): number {
  const [first = '', second = ''] = Buffer.from(file.head.subarray(0, 4096)).toString('latin1').split(/\r?\n/);
  const begins = /^(?:\xef\xbb\xbf)?From \S/.test(first);
  const field = /^(?:[!-9;-~]{1,60}:|>From )/.test(second);
  if (/\.mbo?x$/i.test(file.name)) return begins ? 0.97 : 0.4;
  return begins && field && /\d{4}/.test(first) ? 0.95 : 0;
}

async function inspect(file: InputFile, options: ImportOptions): Promise<Inspection> {
  checkOptions(options, file.path);
  const froms = new Set<string>();
  let mails = 0;
  let bytes = 0;
  for await (const message of splitMbox(file)) {
    const { author } = toMailMention(readMail(message.source)) ?? { author: null };
    if (author) froms.add(author.handle ?? author.name ?? '');
    bytes = message.bytes;
    if (++mails >= SHOWN) break;
  }
  const whole = mails < SHOWN;
  const about = whole ? mails : Math.round((mails * file.size) / Math.max(1, bytes));
  return {
    title: null,
    detected: [
      { label: 'Mails', value: whole ? String(mails) : `about ${about}` },
      { label: 'Senders', value: whole ? String(froms.size) : `${froms.size} in the first ${SHOWN} mails` },
    ],
    ...noColumns,
  };
}

async function* read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  checkOptions(options, file.path);
  const identify = createIdentity();
  let mentions: FoundMention[] = [];
  let rejections: Rejection[] = [];
  let held = 0;
  let bytes = 0;
  let mails = 0;
  let cut = 0;
  const flush = (notes: readonly string[] = []): ImportBatch => {
    const batch = { mentions, rejections, bytes, title: null, notes };
    mentions = [];
    rejections = [];
    held = 0;
    return batch;
  };
  signal.throwIfAborted();
  for await (const message of splitMbox(file)) {
    signal.throwIfAborted();
    mails++;
    bytes = message.bytes;
    const mail = readMail(message.source);
    const mention = mail.fields.length === 0 ? null : toMailMention(mail, options.zone);
    if (message.cut || mail.cut) cut++;
    if (mention === null) {
      rejections.push({ at: `mail ${message.number}`, reason: whyNone(mail.fields.length) });
    } else {
      // The same mail twice, as Gmail’s labels bring it, is one; another mail under a used id is not.
      const id = identify(mention.externalId, `${mention.title}\u0000${mention.text.replace(/\s+/g, '')}`);
      mentions.push({ ...mention, externalId: id });
      held += mention.raw?.length ?? 0;
    }
    if (mentions.length + rejections.length >= BATCH || held > MAX_BATCH) yield flush();
  }
  if (mails === 0 || (mails === 1 && mentions.length === 0 && rejections.length === 1)) {
    const says = `${file.name} holds no mail: a mailbox begins with a line such as “From ana@example.org Mon Jan  5 15:04:00 2015”.`;
    throw new EarshotError('bad-file', says, { file: file.path });
  }
  const notes = cut === 0 ? [] : [cut === 1 ? '1 very long mail was cut.' : `${cut} very long mails were cut.`];
  yield { ...flush(notes), bytes: file.size };
}

function whyNone(fields: number): string {
  return fields === 0 ? 'it has no header: it is no mail' : 'it has neither a subject nor a text';
}
