// The same invented mentions as files: a table for Earshot, a mail folder for notmuch, a dump for scriptindex, lines of
// JSON for the engines in memory.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundMention } from '../../src/contract/model.ts';
import { makeMentions, seed } from './make-mentions.ts';

const linesAtOnce = 2000;

export function writeTable(file: string, docs: number, otherSeed = seed): void {
  const columns = 'id,published,author,handle,title,text,url,thread,parent,region,likes';
  writeLines(file, docs, otherSeed, columns, (mention) =>
    [
      mention.externalId,
      dateOf(mention).toISOString(),
      mention.author?.name ?? '',
      mention.author?.handle ?? '',
      mention.title ?? '',
      mention.text,
      mention.url ?? '',
      mention.thread ?? '',
      mention.parent ?? '',
      mention.attributes.region ?? '',
      mention.engagement.likes === undefined ? '' : String(mention.engagement.likes),
    ]
      .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(','),
  );
}

export function writeJsonLines(file: string, docs: number): void {
  writeLines(file, docs, seed, null, ({ externalId, title, text }) =>
    JSON.stringify({ id: externalId, title: title ?? '', text }),
  );
}

/** For `scriptindex`: a field a line, an empty line between records. */
export function writeDump(file: string, docs: number): void {
  writeLines(
    file,
    docs,
    seed,
    null,
    (mention) =>
      `id=${mention.externalId}\ntitle=${mention.title ?? ''}\ntext=${mention.text}\nauthor=${mention.author?.handle}\nat=${dateOf(mention).getTime() / 1000}\n`,
  );
}

export const dumpScript = `id : unique=Q boolean=Q field=id
title : index=S index field=title
text : index field=text
author : boolean=A field=author
at : value=0
`;

/** A maildir: a message a file. */
export function writeMaildir(folder: string, docs: number): void {
  for (const name of ['cur', 'new', 'tmp']) mkdirSync(join(folder, name), { recursive: true });
  for (const { mention } of makeMentions({ docs, seed })) {
    const message = `From: ${mention.author?.name} <${mention.author?.handle}@${mention.author?.platform}>
To: all@bench.example
Subject: ${mention.title ?? ''}
Date: ${dateOf(mention).toUTCString().replace('GMT', '+0000')}
Message-ID: <${mention.externalId}@bench.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

${mention.text}
`;
    writeFileSync(join(folder, 'cur', `${mention.externalId}.bench:2,S`), message);
  }
}

function writeLines(
  file: string,
  docs: number,
  from: number,
  first: string | null,
  toLine: (mention: FoundMention) => string,
): void {
  const handle = openSync(file, 'w');
  let lines: string[] = first === null ? [] : [first];
  const flush = () => {
    if (lines.length > 0) writeSync(handle, `${lines.join('\n')}\n`);
    lines = [];
  };
  for (const { mention } of makeMentions({ docs, seed: from })) if (lines.push(toLine(mention)) >= linesAtOnce) flush();
  flush();
  closeSync(handle);
}

function dateOf({ published }: FoundMention): Date {
  return new Date(published?.at ?? 0);
}
