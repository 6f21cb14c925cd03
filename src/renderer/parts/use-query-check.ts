// Checks a query while it is written, and words what its field says below it.
import { useCall } from '../use-call.ts';
import { capitalise } from './capitalise.ts';

interface QueryCheck {
  /** The query cannot be read, so it cannot be saved. */
  readonly wrong: boolean;
  /** For the field: what is wrong, or else what the query says in words. */
  readonly below: { readonly error: string | undefined; readonly description: string | undefined };
}

export function useQueryCheck(query: string): QueryCheck {
  const check = useCall('query.check', { query });
  const problem = check.data?.problem;
  return {
    wrong: Boolean(problem),
    below: {
      error: problem?.message,
      description: problem ? undefined : capitalise(check.data?.says ?? ''),
    },
  };
}
