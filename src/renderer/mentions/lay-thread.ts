// What stands around each post of a conversation: a gap above it, and whom it answers where that is not the one above. Pure.
import type { Answered, ThreadPost } from '../../contract/model.ts';

export interface LaidPost {
  readonly post: ThreadPost;
  /** What it answers is not there: drawn once, above the first that answers it. */
  readonly gap: Exclude<Answered['is'], 'kept'> | null;
  readonly answering: Answered | null;
}

export function layThread(posts: readonly ThreadPost[]): readonly LaidPost[] {
  const told = new Set<string>();
  return posts.map((post, at) => {
    const { answers } = post;
    if (answers === null) return { post, gap: null, answering: null };
    if (answers.is === 'kept') {
      const above = answers.id === posts[at - 1]?.id;
      return { post, gap: null, answering: above ? null : answers };
    }
    const again = told.has(answers.externalId);
    told.add(answers.externalId);
    return again ? { post, gap: null, answering: answers } : { post, gap: answers.is, answering: null };
  });
}
