// An engine of npm's in a process of its own: indexes titles and texts in memory, and says how the process grew.
// Arguments: peer, its address, a file of JSON lines. Run with --expose-gc.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Resident, readResident } from '../memory.ts';

export interface PeerHeld {
  readonly before: Resident;
  readonly after: Resident;
  readonly documents: number;
}

interface Post {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const [peer = '', address = '', file = ''] = process.argv.slice(2);
const collect = globalThis.gc ?? (() => undefined);
const library = await import(address);
const index = createIndex();
collect();
const before = readResident();
let documents = 0;
for await (const line of createInterface({ input: createReadStream(file) })) {
  await index.add(JSON.parse(line) as Post);
  documents += 1;
}
collect();
collect();
const held: PeerHeld = { before, after: readResident(), documents };
if (!(await index.find('the'))) throw new Error(`${peer} finds nothing.`);
process.stdout.write(JSON.stringify(held));

function createIndex(): { add(post: Post): unknown; find(word: string): unknown } {
  if (peer === 'minisearch') {
    const search = new library.default({ fields: ['title', 'text'] });
    return { add: (post) => search.add(post), find: (word) => search.search(word).length > 0 };
  }
  const search = library.create({ schema: { title: 'string', text: 'string' } });
  return {
    add: (post) => library.insert(search, post),
    find: async (word) => (await library.search(search, { term: word })).count > 0,
  };
}
