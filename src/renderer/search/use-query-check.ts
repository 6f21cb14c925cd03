// Checks a query while it is written, and words what its field says below it.

import { capitalise } from '../parts/capitalise.ts';
import { useText } from '../text.tsx';
import { useCall } from '../use-call.ts';

interface QueryCheck {
  /**
   * The query cannot be read, so it cannot be saved. What is known of the one before says nothing of it: whoever saves
   * quicker than it is checked is refused by the engine.
   */
  readonly wrong: boolean;
  /** It is known that this very query can be read. */
  readonly good: boolean;
  /** For the field: what is wrong, or else what the query says in words. */
  readonly below: { readonly error: string | undefined; readonly description: string | undefined };
}

export function useQueryCheck(query: string): QueryCheck {
  const t = useText();
  const check = useCall('query.check', { query, locale: t.locale });
  const problem = check.data?.problem;
  return {
    wrong: Boolean(problem) && !check.busy,
    good: problem === null && !check.busy,
    below: {
      error: problem ? t.say(problem.message) : undefined,
      description: problem ? undefined : capitalise(check.data?.says ?? ''),
    },
  };
}
