// Reads who imports whom and judges it by the import rule. Used on the real tree and, in its test, on invented ones.

/** path (from the root) -> the modules it imports, relative ones resolved to paths, others as they are named. */
export type ImportMap = ReadonlyMap<string, readonly string[]>;

interface Room {
  readonly name: string;
  readonly holds: (path: string) => boolean;
  /** Rooms (by name) it may import besides itself. */
  readonly mayImport: readonly string[];
  /** Packages it may import; `any` where the shape does not depend on it. */
  readonly packages: readonly string[] | 'any-but-electron';
}

const inside = (folder: string) => (path: string) => path.startsWith(`src/${folder}/`);
const coreFolders = [
  'db',
  'net',
  'sources',
  'importers',
  'query',
  'text',
  'nlp',
  'index',
  'measures',
  'learn',
  'export',
] as const;

/** The first room that holds a path is its room. */
export const rooms: readonly Room[] = [
  { name: 'contract', holds: inside('contract'), mayImport: [], packages: [] },
  { name: 'present', holds: inside('present'), mayImport: ['contract'], packages: ['echarts', 'd3-cloud'] },
  ...coreFolders.map((folder) => ({
    name: `core/${folder}`,
    holds: inside(`core/${folder}`),
    mayImport: [
      'contract',
      ...(folder === 'text' ? [] : ['core/text']),
      // What is written down or said to people is said in their language.
      ...(folder === 'export' || folder === 'query' ? ['present'] : []),
      ...(folder === 'learn' ? ['core/measures'] : []),
      // What a query asks is looked for in columns as in SQL.
      ...(folder === 'index' ? ['core/query'] : []),
    ],
    packages: 'any-but-electron' as const,
  })),
  {
    name: 'core',
    holds: inside('core'),
    // Handlers open the translator that a caller's language asks for.
    mayImport: ['contract', 'present', ...coreFolders.map((folder) => `core/${folder}`)],
    packages: 'any-but-electron',
  },
  { name: 'shell', holds: inside('shell'), mayImport: ['contract'], packages: 'any-but-electron' },
  {
    name: 'cli',
    holds: inside('cli'),
    mayImport: ['contract', 'core', 'core/nlp', 'core/importers', 'core/measures'],
    packages: 'any-but-electron',
  },
  { name: 'chromium', holds: inside('chromium'), mayImport: ['contract', 'shell'], packages: 'any-but-electron' },
  { name: 'main', holds: inside('main'), mayImport: ['contract', 'shell'], packages: ['electron'] },
  { name: 'preload', holds: inside('preload'), mayImport: ['contract'], packages: ['electron'] },
  {
    name: 'renderer',
    holds: inside('renderer'),
    mayImport: ['contract', 'present'],
    packages: [
      'react',
      'react-dom',
      'zustand',
      'echarts',
      'd3-cloud',
      'dayjs',
      'react-grid-layout',
      '@mantine/*',
      '@tabler/*',
      '@tanstack/*',
      '@fontsource-variable/*',
    ],
  },
];

/** The window's folders from the ground up: each may import those below it. What lies beside them is for all. */
const FLOORS = [['state'], ['parts', 'tour'], ['charts', 'search'], ['mentions', 'widgets'], ['pages'], ['frame']];

/** Rooms that may speak Node at all; the others run anywhere or in the window. */
const withoutNode = new Set(['contract', 'present', 'renderer', 'preload']);
const speaksSql = ['better-sqlite3'];
const mayHoldDatabase = /^src\/core\/(db|index|handlers)\//;
const networkModules = /^(undici|node:(http|https|http2|net|tls|dgram))$/;
/** The gate; the demo's own little server; telling an address from a name. */
const mayReachNetwork = /^src\/(core\/net\/|cli\/sample-server\.ts$)/;

export function judgeImports(imports: ImportMap): string[] {
  return [...imports].flatMap(([path, targets]) => targets.flatMap((target) => judgeOne(path, target)));
}

function judgeOne(path: string, target: string): string[] {
  const room = rooms.find((entry) => entry.holds(path));
  if (!room) return [`${path} lies in no room: give it one in tests/unit/architecture/imports.ts`];
  if (target.startsWith('src/')) return judgeRoom(path, room, target);
  if (target.startsWith('node:')) return judgeNode(path, room, target);
  return judgePackage(path, room, target);
}

function judgeRoom(path: string, room: Room, target: string): string[] {
  const other = rooms.find((entry) => entry.holds(target));
  if (other === room && room.name === 'renderer') return judgeFloor(path, target);
  if (!other || other === room || room.mayImport.includes(other.name)) return [];
  return [
    `${path} imports ${target}: ${room.name} may import ${room.mayImport.join(', ') || 'nothing'}, not ${other.name}`,
  ];
}

function judgeFloor(path: string, target: string): string[] {
  const [from, to] = [path, target].map((each) => each.split('/')[2] ?? '');
  const [floor, below] = [from, to].map((folder) => FLOORS.findIndex((folders) => folders.includes(folder ?? '')));
  if (from === to || floor === undefined || below === undefined || floor < 0 || below < floor) return [];
  return [`${path} imports ${target}: ${to} does not lie below ${from} in the window`];
}

function judgeNode(path: string, room: Room, target: string): string[] {
  if (withoutNode.has(room.name)) return [`${path} imports ${target}: ${room.name} runs without Node`];
  if (networkModules.test(target) && !mayReachNetwork.test(path) && target !== 'node:net') {
    return [`${path} imports ${target}: only core/net touches the network`];
  }
  return [];
}

function judgePackage(path: string, room: Room, target: string): string[] {
  const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? target);
  if (networkModules.test(name) && !mayReachNetwork.test(path))
    return [`${path} imports ${name}: only core/net touches the network`];
  if (speaksSql.includes(name) && !mayHoldDatabase.test(path))
    return [`${path} imports ${name}: only db, index and the threads' tables hold a database`];
  if (room.packages === 'any-but-electron')
    return name === 'electron' ? [`${path} imports electron: only main and preload may`] : [];
  const allowed = room.packages.some((entry) =>
    entry.endsWith('/*') ? name.startsWith(entry.slice(0, -1)) : name === entry,
  );
  return allowed ? [] : [`${path} imports ${name}: not among the packages of ${room.name}`];
}

/** Each cycle once, as the paths along it. Type-only imports are to be left out of the map by the caller if they may form one. */
export function findCycles(imports: ImportMap): string[][] {
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const cycles: string[][] = [];

  function visit(path: string): void {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path]);
      return;
    }
    state.set(path, 'open');
    trail.push(path);
    for (const target of imports.get(path) ?? []) if (imports.has(target)) visit(target);
    trail.pop();
    state.set(path, 'done');
  }

  for (const path of imports.keys()) visit(path);
  return cycles;
}
