// What is typed into a form and not saved yet: kept on this machine, by project, until it is saved or let go.
import { recall, remember } from './remembered.ts';

/** By form and what it is about, such as `topic:7` or `topic:new`; the latest comes last. */
type Drafts = Readonly<Record<string, unknown>>;

/** What nobody came back to makes room. */
const MOST = 20;

export function recallDraft(file: string, form: string): unknown {
  return recall<Drafts>(keyOf(file), {})[form];
}

export function keepDraft(file: string, form: string, draft: unknown): void {
  const { [form]: _, ...others } = recall<Drafts>(keyOf(file), {});
  const latest = Object.entries(others).slice(1 - MOST);
  remember(keyOf(file), { ...Object.fromEntries(latest), [form]: draft });
}

export function dropDraft(file: string, form: string): void {
  const { [form]: dropped, ...others } = recall<Drafts>(keyOf(file), {});
  if (dropped !== undefined) remember(keyOf(file), others);
}

/** What the latest form of a kind was about that was neither saved nor let go. */
export function findLeftOpen(file: string, kind: string): string | null {
  const begin = `${kind}:`;
  const form = Object.keys(recall<Drafts>(keyOf(file), {})).findLast((each) => each.startsWith(begin));
  return form?.slice(begin.length) ?? null;
}

function keyOf(file: string): string {
  return `drafts:${file}`;
}
