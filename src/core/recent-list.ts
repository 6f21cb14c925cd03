// The projects opened lately, newest first, with how much each held when it was last seen: a small file beside the settings.
import { stat } from 'node:fs/promises';
import type { RecentProject } from '../contract/api.ts';
import type { Project } from '../contract/model.ts';
import { readJson, writeJson } from './json-file.ts';

export interface RecentList {
  list(): Promise<RecentProject[]>;
  /** Puts a project first, with what it holds now. */
  add(project: Pick<Project, 'file' | 'name' | 'mentions'>): Promise<void>;
}

/** Kept; the size is asked of the file itself. */
type Entry = Omit<RecentProject, 'missing' | 'bytes'>;

const most = 12;

export function createRecentList(file: string): RecentList {
  const read = async () => ((await readJson(file)) as Entry[] | null) ?? [];
  return {
    list: async () =>
      Promise.all(
        (await read()).map(async (entry) => {
          const bytes = await stat(entry.file).then(
            ({ size }) => size,
            () => null,
          );
          return { ...entry, mentions: entry.mentions ?? null, bytes, missing: bytes === null };
        }),
      ),
    add: async ({ file: path, name, mentions }) => {
      const others = (await read()).filter((entry) => entry.file !== path);
      await writeJson(file, [{ file: path, name, opened: Date.now(), mentions }, ...others].slice(0, most));
    },
  };
}
