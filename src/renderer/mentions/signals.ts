// Which signals of a mention stand, and what a person can answer to each. Pure.
import type { Flag, MentionDetail } from '../../contract/model.ts';

type Signalled = Pick<MentionDetail, 'flags' | 'setBy' | 'irony'>;

/** Irony that the model flags and nobody has answered: while it is asked about, it is no mark yet. */
export function isSuspected({ flags, setBy, irony }: Signalled): boolean {
  return (flags.includes('irony') || irony.flag) && (setBy.irony?.kind ?? 'model') === 'model';
}

/** A signal is put on, or taken off where it is on; what is only suspected can be confirmed and denied. */
export function listAnswers(mention: Signalled, flag: Flag): readonly ('yes' | 'no')[] {
  if (flag === 'irony' && isSuspected(mention)) return ['yes', 'no'];
  return mention.flags.includes(flag) ? ['no'] : ['yes'];
}
