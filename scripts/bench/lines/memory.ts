// Memory: of the process with a million and with a hundred thousand mentions, and a mention of the index beside peers.
import { join } from 'node:path';
import { build } from '../build.ts';
import { runChild } from '../child.ts';
import type { Held } from '../children/hold.ts';
import type { PeerHeld } from '../children/hold-peer.ts';
import type { Line, LineWorld, Measured } from '../line.ts';
import { fillProject } from '../make-project.ts';
import { installPeer, type Peer } from '../peers.ts';
import { queries } from '../queries.ts';
import { writeJsonLines } from '../write-files.ts';

const megabyte = 2 ** 20;

export const memory: Line = {
  name: 'memory',
  figures: [
    { id: 'memory-minisearch', small: true, what: 'index memory a mention, over minisearch', unit: 'B', target: 0.1 },
    { id: 'memory-orama', small: true, what: 'index memory a mention, over orama', unit: 'B', target: 0.05 },
    { id: 'reader-memory-1m', what: 'engine memory, 1 million loaded', unit: 'MB', target: 600 },
    { id: 'reader-memory-100k', small: true, what: 'engine memory, 100 thousand loaded', unit: 'MB', target: 220 },
  ],
  run: async (world) => {
    const { root, docs, small, folder, project } = world;
    build(root);
    const empty = join(folder, 'empty.earshot');
    fillProject(empty, 1);
    // The first run leaves compiled code behind, so that none of those measured holds a compiler.
    const weigh = (file: string) => hold(file, join(folder, 'compiled'));
    await weigh(empty);
    const floor = await weigh(empty);
    const few = await weigh(await project(small));
    const many = docs === small ? few : await weigh(await project(docs));
    const ours = (few.loaded.total - floor.loaded.total) / small;
    const own = Math.round((few.loaded.own - floor.loaded.own) / small);
    const note = `of ${small} mentions; without mapped pages of the file ${own} B; process floor ${toMegabytes(floor.loaded.total)} MB apart`;
    return {
      'memory-minisearch': { value: ours, ...(await weighPeer(world, 'minisearch', note)) },
      'memory-orama': { value: ours, ...(await weighPeer(world, '@orama/orama', note)) },
      'reader-memory-1m': inMegabytes(many),
      'reader-memory-100k': inMegabytes(few),
    };
  },
};

function hold(file: string, cache: string): Promise<Held> {
  const searches = queries.map(({ query }) => query);
  return runChild<Held>('hold.ts', [file, ...searches], { env: { NODE_COMPILE_CACHE: cache } });
}

async function weighPeer({ folder, small }: LineWorld, peer: Peer, note: string): Promise<Omit<Measured, 'value'>> {
  try {
    const file = join(folder, 'posts.jsonl');
    writeJsonLines(file, small);
    const held = await runChild<PeerHeld>('hold-peer.ts', [peer, installPeer(peer), file], { flags: ['--expose-gc'] });
    return { floor: (held.after.total - held.before.total) / held.documents, note };
  } catch (thrown) {
    return { note: `${note}; no peer: ${thrown instanceof Error ? thrown.message : String(thrown)}` };
  }
}

function inMegabytes({ loaded, used }: Held): Measured {
  const note = `RSS; without mapped pages ${toMegabytes(loaded.own)} MB; after ten searches ${toMegabytes(used.total)} MB (${toMegabytes(used.own)} MB)`;
  return { value: toMegabytes(loaded.total), note };
}

function toMegabytes(bytes: number): number {
  return Math.round(bytes / megabyte);
}
