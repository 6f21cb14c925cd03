// Opening a project: the first page, then the whole view with its facets. Files as the system has them in its cache; in
// the note also after they were dropped from it.
import { spawnSync } from 'node:child_process';
import { build } from '../build.ts';
import { runChild } from '../child.ts';
import type { Opened } from '../children/open.ts';
import { median } from '../figure.ts';
import type { Line } from '../line.ts';

const times = 3;

export const open: Line = {
  name: 'open',
  figures: [
    { id: 'reader-open-list', what: 'open a project, first usable list', unit: 's', target: 1 },
    { id: 'reader-open-facets', what: 'open a project, facets ready', unit: 's', target: 4 },
  ],
  run: async ({ root, docs, project }) => {
    build(root);
    const file = await project(docs);
    const warm: Opened[] = [];
    const cold: Opened[] = [];
    for (let round = 0; round < times; round++) warm.push(await runChild<Opened>('open.ts', [file]));
    for (let round = 0; round < times && dropFromCache(file); round++)
      cold.push(await runChild<Opened>('open.ts', [file]));
    const seconds = (opened: readonly Opened[], part: keyof Opened) => median(opened.map((one) => one[part])) / 1000;
    const note = (part: keyof Opened) =>
      cold.length === 0
        ? 'file in the system’s cache'
        : `file in the system’s cache; dropped from it ${seconds(cold, part).toFixed(2)} s`;
    return {
      'reader-open-list': { value: seconds(warm, 'list'), note: note('list') },
      'reader-open-facets': { value: seconds(warm, 'facets'), note: note('facets') },
    };
  },
};

/** GNU dd asks the system to let the file go; false where it cannot. */
function dropFromCache(file: string): boolean {
  return spawnSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0']).status === 0;
}
