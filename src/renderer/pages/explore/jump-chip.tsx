// Says that the list begins with a date, and takes it back to its first mention.
import { IconX } from '@tabler/icons-react';
import type { SearchOrder } from '../../../contract/searching.ts';
import { goToDay } from '../../search/address.ts';
import { useText } from '../../text.tsx';
import classes from './chips.module.css';

interface Props {
  readonly day: string;
  readonly order: SearchOrder;
}

export function JumpChip({ day, order }: Props) {
  const t = useText();
  const where = t(order === 'newest' ? 'jump.newest' : 'jump.oldest', { day: t.format.shortDay(day) });
  return (
    <button
      type="button"
      className={classes.chip}
      data-place
      aria-label={t('jump.clear', { where })}
      title={where}
      onClick={() => goToDay(null)}
    >
      <span>{where}</span>
      <IconX size={12} aria-hidden="true" />
    </button>
  );
}
