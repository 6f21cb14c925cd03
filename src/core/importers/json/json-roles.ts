// Which field of a JSON object holds what: by its name, found once for each set of fields.

import { columnKey, columnsFor, guessRoles, mergeMaps, type RoleMap } from '../table/roles.ts';
import type { Leaves } from './json-leaves.ts';

/** How dialogues call who speaks, with a number where there are several. */
const SPEAKERS = /^(?:speaker|agent|client|customer|participant|role|member|buyer|seller|operator)\d{0,2}$/;

/** Says something, and tells who or when. */
export function looksLikeMention(leaves: Leaves): boolean {
  const paths = filledPaths(leaves);
  const text = columnsFor('text', paths).some((path) => /\p{L}/u.test(String(leaves.get(path))));
  return text && (speakerOf(paths) !== null || ['author', 'handle', 'published'].some((role) => names(role, paths)));
}

/**
 * Roles for the fields of one object. `asked` are paths that a person chose; where an object does not have one of
 * them, its names decide: objects of one file differ.
 */
export function createRoleFinder(asked: RoleMap): (leaves: Leaves) => RoleMap {
  const known = new Map<string, RoleMap>();
  const wanted = Object.entries(asked);
  return (leaves) => {
    const paths = filledPaths(leaves);
    const there = wanted.filter(([, path]) => leaves.has(path));
    const key = `${there.map(([role]) => role).join()}\u0000${paths.join('\u0000')}`;
    const before = known.get(key);
    if (before) return before;
    const map = withText(withSpeaker(mergeMaps(guessRoles(paths), Object.fromEntries(there)), paths), leaves);
    if (known.size < 1000) known.set(key, map);
    return map;
  };
}

function filledPaths(leaves: Leaves): string[] {
  const paths: string[] = [];
  for (const [path, value] of leaves) if (typeof value !== 'string' || value.trim() !== '') paths.push(path);
  return paths;
}

/** `session_id`, `dialog.id`: what a conversation is called by. */
export function conversationId(leaves: Leaves): string | null {
  const paths = filledPaths(leaves);
  const [path] = [
    ...columnsFor('thread', paths),
    ...paths.filter((one) => /(?:session|dialog(?:ue)?|conversation|chat|thread|ticket|case)[^.]{0,3}id$/i.test(one)),
    ...columnsFor('id', paths),
  ];
  return path === undefined ? null : String(leaves.get(path)).trim();
}

function names(role: string, paths: readonly string[]): boolean {
  return role === 'author' || role === 'handle' || role === 'published' ? columnsFor(role, paths).length > 0 : false;
}

function speakerOf(paths: readonly string[]): string | null {
  return paths.find((path) => SPEAKERS.test(columnKey(path))) ?? null;
}

function withSpeaker(map: RoleMap, paths: readonly string[]): RoleMap {
  if (map.author !== undefined || map.handle !== undefined || map.text === undefined) return map;
  const speaker = speakerOf(paths);
  return speaker === null || Object.values(map).includes(speaker) ? map : { ...map, author: speaker };
}

/** No field is called a text: the longest string that reads like one. */
function withText(map: RoleMap, leaves: Leaves): RoleMap {
  if (map.text !== undefined || map.title !== undefined) return map;
  const taken = new Set(Object.values(map));
  const [longest] = [...leaves]
    .filter(([path, value]) => !taken.has(path) && typeof value === 'string' && /\S\s+\S+\s+\S/.test(value))
    .toSorted((a, b) => String(b[1]).length - String(a[1]).length);
  return longest ? { ...map, text: longest[0] } : map;
}
