// The importer of plain ZIPs: each file in one is read by the importer that recognises it.
import { EarshotError } from '../../contract/errors.ts';
import type { FoundMention, ImportOptions } from '../../contract/model.ts';
import { parseObject, textAt } from './archives/archive-fields.ts';
import { some } from './archives/gather.ts';
import { type ImportBatch, type Importer, type InputFile, type Inspection, noColumns } from './importer.ts';
import { pickImporter, whyUnreadable } from './pick.ts';
import { isZip, openArchive } from './zip.ts';

/** `importers` read the files in it; this one is not among them, so no ZIP in a ZIP is opened. */
export function zipOfFiles(importers: readonly Importer[]): Importer {
  const extensions = new Set(importers.flatMap((importer) => importer.extensions));
  extensions.delete('zip');
  const isWanted = (path: string): boolean => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const hidden = name.startsWith('.') || path.startsWith('__MACOSX/');
    return !hidden && extensions.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
  };
  return {
    id: 'zip',
    label: 'ZIP of files',
    description: 'A ZIP with tables, JSON, feeds, chats or texts in it: each is read by the importer that knows it.',
    extensions: ['zip'],
    fields: [{ name: 'zone', label: 'Time zone of dates that carry none', type: 'zone' }],
    sniff: (file) => (file.members?.some(isWanted) && !isDocument(file.members) ? 0.2 : 0),
    inspect: (file, options) => inspect(file, options, importers, isWanted),
    read: (file, options, signal) => read(file, options, signal, importers, isWanted),
    reread: (raw, options) => reread(raw, options, importers),
  };
}

/** Office documents and books are ZIPs too, of parts that mean nothing by themselves. */
export function isDocument(members: readonly string[]): boolean {
  return members.some((path) => path === '[Content_Types].xml' || path === 'mimetype');
}

interface Plan {
  readonly parts: readonly Part[];
  /** Files that could be read by their name, and why they are not. */
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
  /** Pictures, sounds and the like. */
  readonly others: number;
}

interface Part {
  readonly path: string;
  readonly importer: Importer;
  /** What its mentions' ids begin with, so that those of two files do not meet; null for the only one. */
  readonly prefix: string | null;
  open(): Promise<InputFile>;
}

async function makePlan(
  file: InputFile,
  importers: readonly Importer[],
  isWanted: (path: string) => boolean,
  signal: AbortSignal,
): Promise<Plan> {
  const found: Omit<Part, 'prefix'>[] = [];
  const refused: { path: string; reason: string }[] = [];
  let others = 0;
  for (const member of await openArchive(file)) {
    signal.throwIfAborted();
    if (!isWanted(member.path)) {
      others++;
      continue;
    }
    const opened = await member.open().catch((thrown: unknown) => {
      if (thrown instanceof EarshotError) return thrown.message;
      throw thrown;
    });
    if (typeof opened === 'string') refused.push({ path: member.path, reason: opened });
    else {
      const importer = pickImporter(opened, importers);
      const why = isZip(opened.head) ? 'it is a ZIP itself: unpack it' : whyUnreadable(opened);
      if (why === null && importer) found.push({ ...member, importer });
      else refused.push({ path: member.path, reason: why ?? 'it is in no format Earshot knows' });
    }
  }
  const seen = new Map<string, number>();
  const parts = found.map((part) => {
    const times = (seen.get(part.path) ?? 0) + 1;
    seen.set(part.path, times);
    const prefix = found.length === 1 ? null : times === 1 ? part.path : `${part.path}~${times}`;
    return { ...part, prefix };
  });
  return { parts, refused, others };
}

async function inspect(
  file: InputFile,
  options: ImportOptions,
  importers: readonly Importer[],
  isWanted: (path: string) => boolean,
): Promise<Inspection> {
  const plan = await makePlan(file, importers, isWanted, AbortSignal.timeout(60_000));
  const [only] = plan.parts;
  if (only && plan.parts.length === 1) {
    const inside = await only.importer.inspect(await only.open(), options);
    const detected = [{ label: 'In the ZIP', value: `${only.path} (${only.importer.label})` }, ...inside.detected];
    return { ...inside, detected: [...detected, ...leftNotes(plan).map((value) => ({ label: 'Note', value }))] };
  }
  return {
    title: null,
    detected: [
      { label: 'Files', value: String(plan.parts.length) },
      ...plan.parts.slice(0, 20).map((part) => ({ label: part.importer.label, value: part.path })),
      ...leftNotes(plan).map((value) => ({ label: 'Note', value })),
    ],
    ...noColumns,
  };
}

async function* read(
  file: InputFile,
  options: ImportOptions,
  signal: AbortSignal,
  importers: readonly Importer[],
  isWanted: (path: string) => boolean,
): AsyncGenerator<ImportBatch> {
  const plan = await makePlan(file, importers, isWanted, signal);
  const failures: EarshotError[] = [];
  const notes = new Map<string, string[]>();
  for (const [index, part] of plan.parts.entries()) {
    signal.throwIfAborted();
    try {
      const inside = await part.open();
      for await (const batch of part.importer.read(inside, optionsFor(plan, options), signal)) {
        for (const note of batch.notes) notes.set(note, [...(notes.get(note) ?? []), part.path]);
        const share = (index + Math.min(1, batch.bytes / Math.max(1, inside.size))) / plan.parts.length;
        yield {
          mentions: batch.mentions.map((mention) => among(mention, part)),
          rejections: batch.rejections.map(({ at, reason }) => ({ at: `${part.path}, ${at}`, reason })),
          bytes: Math.floor(file.size * share),
          title: plan.parts.length === 1 ? batch.title : null,
          notes: [],
        };
      }
    } catch (thrown) {
      // One bad file does not spoil the others.
      if (!(thrown instanceof EarshotError) || thrown.code !== 'bad-file') throw thrown;
      failures.push(thrown);
      yield {
        mentions: [],
        rejections: [{ at: part.path, reason: thrown.message }],
        bytes: Math.floor((file.size * (index + 1)) / plan.parts.length),
        title: null,
        notes: [],
      };
    }
  }
  if (failures.length === plan.parts.length) throw failures[0] ?? nothingIn(file, plan);
  const said = [...notes].map(([note, paths]) =>
    plan.parts.length === 1 ? note : paths.length === 1 ? `${paths[0]}: ${note}` : `${note} (in ${paths.length} files)`,
  );
  yield {
    mentions: [],
    rejections: plan.refused.map(toRejection),
    bytes: file.size,
    title: null,
    notes: [...said, ...leftNotes(plan)],
  };
}

/** Columns are those of one file, and fit no other. */
function optionsFor(plan: Plan, options: ImportOptions): ImportOptions {
  if (plan.parts.length === 1) return options;
  const { zone, direct } = options;
  return { ...(zone === undefined ? {} : { zone }), ...(direct === undefined ? {} : { direct }) };
}

/** The mention with ids of its own among those of the other files, and with who is to read it again. */
function among(mention: FoundMention, { prefix, importer }: Pick<Part, 'prefix' | 'importer'>): FoundMention {
  const own = (id: string | null): string | null => (id === null || prefix === null ? id : `${prefix}#${id}`);
  return {
    ...mention,
    externalId: own(mention.externalId) ?? mention.externalId,
    thread: own(mention.thread),
    parent: own(mention.parent),
    raw: mention.raw === null ? null : JSON.stringify({ format: importer.id, prefix, raw: mention.raw }),
  };
}

function reread(raw: string, options: ImportOptions, importers: readonly Importer[]): FoundMention | null {
  const kept = parseObject(raw);
  const inner = kept && textAt(kept, 'raw');
  const importer = importers.find((one) => kept && one.id === textAt(kept, 'format'));
  if (!kept || !inner || !importer?.reread) return null;
  const mention = importer.reread(inner, options);
  return mention && among(mention, { importer, prefix: textAt(kept, 'prefix') });
}

function leftNotes(plan: Plan): string[] {
  const names = plan.refused.slice(0, 5).map((one) => one.path);
  const more = plan.refused.length > 5 ? ` and ${plan.refused.length - 5} more` : '';
  return [
    ...(plan.refused.length > 0 ? [`${some(plan.refused.length, 'file')} not read: ${names.join(', ')}${more}.`] : []),
    ...(plan.others > 0
      ? [`${some(plan.others, 'other file')} in the ZIP (pictures, sounds and the like) left out.`]
      : []),
  ];
}

function toRejection({ path, reason }: { path: string; reason: string }) {
  return { at: path, reason };
}

function nothingIn(file: InputFile, plan: Plan): EarshotError {
  const [first] = plan.refused;
  const said = first?.reason.replace(/\.$/, '') ?? '';
  const why = first ? `: ${said.includes(first.path) ? '' : `${first.path}: `}${said}` : '';
  return new EarshotError('bad-file', `${file.name} holds no file that Earshot could read${why}.`, { file: file.path });
}
