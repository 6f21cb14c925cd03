// One mail saved as a file: .eml of most programs, .emlx of Apple’s.
import { EarshotError } from '../../../contract/errors.ts';
import type { FoundMention, ImportOptions } from '../../../contract/model.ts';
import { readFields } from '../../text/mail-fields.ts';
import { toMailMention } from '../../text/mail-mention.ts';
import { keptBytes, readMail } from '../../text/mail-message.ts';
import { type ImportBatch, type Importer, type InputFile, type Inspection, noColumns } from '../importer.ts';
import { checkOptions } from '../values.ts';
import { MAX_MESSAGE } from './mbox-split.ts';

export const eml: Importer = {
  id: 'eml',
  label: 'Mail',
  description: 'One mail saved as a file; quoted text and signature are set apart.',
  extensions: ['eml', 'emlx'],
  fields: [{ name: 'zone', label: 'Time zone of a date that carries none', type: 'zone' }],
  sniff,
  inspect,
  read,
  reread: rereadMail,
};

/** For one mail and for mailboxes: a kept mail read again. Null where it says nothing. */
export function rereadMail(raw: string, options: ImportOptions): FoundMention | null {
  return toMailMention(readMail(keptBytes(raw)), options.zone);
}

const TELLING = new Set(['received', 'return-path', 'message-id', 'mime-version', 'delivered-to', 'dkim-signature']);
const COMMON = new Set(['from', 'to', 'subject', 'date', 'content-type']);

function sniff(file: InputFile): number {
  const head = withoutCount(Buffer.from(file.head)).toString('latin1');
  const header = head.slice(0, 32 * 1024).split(/\r?\n\r?\n/)[0] ?? '';
  const names = new Set(/^[!-9;-~]{1,60}:/.test(header) ? readFields(header).map((field) => field.name) : []);
  const common = [...COMMON].filter((name) => names.has(name)).length;
  const telling = [...TELLING].some((name) => names.has(name));
  if (/\.emlx?$/i.test(file.name)) return common >= 1 || telling ? 0.95 : 0.4;
  return telling && common >= 2 ? 0.85 : 0;
}

async function inspect(file: InputFile, options: ImportOptions): Promise<Inspection> {
  const { mention } = await readFile(file, options);
  return {
    title: mention.title,
    detected: [
      { label: 'From', value: mention.author?.name ?? mention.author?.handle ?? 'nobody named' },
      { label: 'Characters', value: String(mention.text.length) },
    ],
    ...noColumns,
  };
}

async function* read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  signal.throwIfAborted();
  const { mention, notes } = await readFile(file, options);
  yield { mentions: [mention], rejections: [], bytes: file.size, title: mention.title, notes };
}

async function readFile(file: InputFile, options: ImportOptions) {
  checkOptions(options, file.path);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.open()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_MESSAGE) break;
  }
  const mail = readMail(withoutCount(Buffer.concat(chunks)).subarray(0, MAX_MESSAGE));
  const mention = toMailMention(mail, options.zone);
  if (mention === null)
    throw new EarshotError('bad-file', `${file.name} holds neither a subject nor a text.`, { file: file.path });
  const cut = mail.cut || length > MAX_MESSAGE;
  return { mention, notes: cut ? ['The mail is very long: its end was left out.'] : [] };
}

/** Apple writes the mail's length in a line before it, and a list of its own flags after it. */
function withoutCount(bytes: Buffer): Buffer {
  const count = /^(\d{1,10})[ \t]*\r?\n/.exec(bytes.subarray(0, 20).toString('latin1'));
  if (!count) return bytes;
  return bytes.subarray(count[0].length, count[0].length + Number(count[1]));
}
