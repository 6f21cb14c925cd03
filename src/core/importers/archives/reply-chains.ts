// Conversations out of single replies: the post each chain of answers begins with.

export interface ReplyChains {
  add(id: string, parent: string | null): void;
  /** The first post of its chain, which may not be at hand; null for one that answers nothing and is not answered. */
  threadOf(id: string): string | null;
}

export function createReplyChains(): ReplyChains {
  const parents = new Map<string, string>();
  const answered = new Set<string>();
  const roots = new Map<string, string>();
  return {
    add: (id, parent) => {
      if (parent === null || parent === id) return;
      parents.set(id, parent);
      answered.add(parent);
    },
    threadOf: (id) => {
      if (!parents.has(id) && !answered.has(id)) return null;
      const trail: string[] = [];
      const seen = new Set<string>();
      let at = id;
      let root = roots.get(at);
      while (root === undefined) {
        trail.push(at);
        seen.add(at);
        const parent = parents.get(at);
        // A circle is a lie: it is cut where it closes.
        if (parent === undefined || seen.has(parent)) root = at;
        else {
          at = parent;
          root = roots.get(at);
        }
      }
      for (const one of trail) roots.set(one, root);
      return root;
    },
  };
}
