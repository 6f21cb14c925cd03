// A file of comments that takes long enough to be read that something may happen meanwhile.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const rows = 4_000;

export function makeCsv(folder: string): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const time = new Date(Date.UTC(2026, 5, 1) + index * 60_000).toISOString();
    return `${index},${time},author ${index % 50},"The parcel is late again ${index}",${index % 7}`;
  });
  const file = join(folder, 'export.csv');
  writeFileSync(file, ['number,when,who,what,shop', ...lines].join('\n'));
  return file;
}

/** Chosen by a person: read without it, the columns would not be understood. */
export const options = { map: { text: 'what', author: 'who', published: 'when', id: 'number' } };
