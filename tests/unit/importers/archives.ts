// Reads archives and packed files as a user's would be, and checks what every importer promises of its mentions.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { FoundMention, ImportOptions } from '../../../src/contract/model.ts';
import { openInputBytes } from '../../support/input-bytes.ts';
import { type AllRead, readFile } from './read-all.ts';

export const fixtures = 'tests/fixtures/files';

export async function readPacked(
  name: string,
  content: string | Uint8Array,
  options: ImportOptions = {},
  as?: string,
): Promise<AllRead> {
  const file = await openInputBytes(name, typeof content === 'string' ? Buffer.from(content) : content);
  return readFile(file, options, as);
}

/** Mentions without what is kept of them, as the expected files have them. */
export function shown(mentions: readonly FoundMention[]): readonly Omit<FoundMention, 'raw'>[] {
  return mentions.map(({ raw: _, ...mention }) => mention);
}

export function expected(path: string): unknown {
  return JSON.parse(readFileSync(`${fixtures}/${path}`, 'utf8'));
}

/** What was kept of each mention gives the same mention again. */
export function expectReread({ importer, mentions }: AllRead, options: ImportOptions = {}): void {
  for (const mention of mentions) {
    expect(importer.reread?.(mention.raw ?? '', { zone: 'UTC', ...options })).toEqual(mention);
  }
}

/** No parser throws anything but a plain refusal, none gives a mention without text and id, none goes on for ever. */
export async function expectCalm(
  name: string,
  content: string | Uint8Array,
  as: string,
  options: ImportOptions = {},
): Promise<void> {
  try {
    const { mentions } = await readPacked(name, content, options, as);
    for (const mention of mentions) {
      expect(mention.text.trim()).not.toBe('');
      expect(mention.externalId).not.toBe('');
      expect(mention.published === null || Number.isFinite(mention.published.at)).toBe(true);
    }
  } catch (thrown) {
    expect(thrown).toMatchObject({ name: 'EarshotError', code: 'bad-file' });
  }
}
