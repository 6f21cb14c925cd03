// The list of sources as it is shown: filtered, sorted, under their folders. Pure.
import type { Json, Source } from '../../../contract/model.ts';
import { compareNames } from '../../../present/sort-by-name.ts';
import { fold } from './kind-groups.ts';

export const ORDERS = ['attention', 'name', 'heard', 'next', 'mentions'] as const;
export type SourceOrder = (typeof ORDERS)[number];

export interface Group {
  /** What is in trouble stands first, whatever its folder; imported files stand last. */
  readonly is: 'troubled' | 'folder' | 'loose' | 'files';
  readonly folder: string | null;
  readonly sources: readonly Source[];
}

/** `extra` gives more words a source is found by, such as the label of its kind; `locale` says how names are sorted. */
export function arrange(
  sources: readonly Source[],
  filter: string,
  order: SourceOrder,
  extra: (source: Source) => string,
  locale: string,
): readonly Group[] {
  const wanted = fold(filter).split(/\s+/).filter(Boolean);
  const found = sources.filter((source) => {
    const text = fold([source.name, source.folder ?? '', extra(source), ...textsOf(source.config)].join(' '));
    return wanted.every((word) => text.includes(word));
  });
  const byName = compareNames(locale);
  const sorted = found.sort((a, b) => COMPARE[order](a, b) || byName(a.name, b.name));
  const groups = new Map<string, { is: Group['is']; folder: string | null; sources: Source[] }>();
  for (const source of sorted) {
    const is = placeOf(source, order);
    const folder = is === 'folder' ? source.folder : null;
    const group = groups.get(`${is} ${folder}`) ?? { is, folder, sources: [] };
    group.sources.push(source);
    groups.set(`${is} ${folder}`, group);
  }
  const rank = (group: Group) => RANK.indexOf(group.is);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || byName(a.folder ?? '', b.folder ?? ''));
}

const RANK: readonly Group['is'][] = ['troubled', 'folder', 'loose', 'files'];

function placeOf(source: Source, order: SourceOrder): Group['is'] {
  if (order === 'attention' && isTroubled(source)) return 'troubled';
  if (source.folder !== null) return 'folder';
  return source.health.state === 'file' ? 'files' : 'loose';
}

export function isTroubled(source: Source): boolean {
  return source.health.state === 'failing' || source.health.state === 'silent';
}

const ATTENTION: Readonly<Record<Source['health']['state'], number>> = {
  failing: 0,
  silent: 1,
  new: 2,
  listening: 3,
  good: 3,
  paused: 4,
  file: 5,
  written: 5,
};

const COMPARE: Readonly<Record<SourceOrder, (a: Source, b: Source) => number>> = {
  attention: (a, b) => ATTENTION[a.health.state] - ATTENTION[b.health.state],
  name: () => 0,
  heard: (a, b) => (b.newest ?? -Infinity) - (a.newest ?? -Infinity) || 0,
  next: (a, b) => (a.nextCheck ?? Infinity) - (b.nextCheck ?? Infinity) || 0,
  mentions: (a, b) => b.mentions - a.mentions,
};

function textsOf(config: Json): string[] {
  if (typeof config === 'string') return [config];
  if (typeof config !== 'object' || config === null) return [];
  return Object.values(config).flatMap((value) => textsOf(value as Json));
}
