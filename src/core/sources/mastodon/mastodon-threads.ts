// Conversations on Mastodon: where each began, and the answers that no hashtag brings.
import type { Millis } from '../../../contract/model.ts';
import { failure } from '../answer.ts';
import type { Asker } from '../asker.ts';
import { fromRaw, shapeOf } from '../json-shape.ts';
import { parseStatuses, type Status } from './mastodon-status.ts';

/** What is above and below a status. */
export interface Context {
  readonly statuses: readonly Status[];
}

const MOST_STATUSES = 1000;

/** Null where the status is gone, or is not for visitors. Throws EarshotError where the server does not answer. */
export async function askContext(server: string, id: string, asker: Asker, now: Millis): Promise<Context | null> {
  const answer = await asker.ask(`${server}/api/v1/statuses/${id}/context`, 'Read the answers to a post');
  if (answer.status === 429 || answer.status >= 500) throw failure(answer, now, 'conversation');
  return answer.status >= 400 ? null : parseContext(fromRaw(new TextDecoder().decode(answer.body)));
}

export function parseContext(answer: unknown): Context {
  const { ancestors, descendants } = shapeOf(answer);
  const above = parseStatuses(ancestors).statuses;
  const below = parseStatuses(descendants).statuses;
  return { statuses: [...above, ...below].slice(0, MOST_STATUSES) };
}

/** Finds where conversations began among the statuses it was shown. */
export interface Roots {
  show(statuses: readonly Status[]): void;
  /** The id of the first status; null where one on the way to it is not known, or nothing was answered. */
  rootOf(status: Status): string | null;
}

export function createRoots(): Roots {
  const parents = new Map<string, string | null>();
  const answered = new Set<string>();
  return {
    show(statuses) {
      for (const { id, parent, answered: isAnswered } of statuses) {
        parents.set(id, parent);
        if (isAnswered) answered.add(id);
        if (parent !== null) answered.add(parent);
      }
    },
    rootOf(status) {
      if (status.parent === null) return answered.has(status.id) ? status.id : null;
      const seen = new Set<string>([status.id]);
      let at = status.parent;
      while (!seen.has(at)) {
        seen.add(at);
        const parent = parents.get(at);
        if (parent === undefined) return null;
        if (parent === null) return at;
        at = parent;
      }
      return null;
    },
  };
}
