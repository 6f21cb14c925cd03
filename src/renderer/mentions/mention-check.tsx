// The box that chooses a mention in a list: a click on it never opens the mention, with shift it chooses all up to here.
import type { Id } from '../../contract/model.ts';
import { RowCheck } from '../parts/row-check.tsx';
import { choose, chooseRange, useExplore } from '../state/explore.ts';
import { useText } from '../text.tsx';
import type { RowPlace } from './use-mention-row.ts';

interface Props {
  readonly mention: Id;
  /** Who wrote it. */
  readonly who: string;
  readonly place: RowPlace;
  readonly className: string | undefined;
}

export function MentionCheck({ mention, who, place, className }: Props) {
  const t = useText();
  const { chosen, shown, current } = place;
  const choosing = useExplore((state) => state.chosen.size > 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps a click on the box from opening the mention.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box inside has the keys.
    <span
      className={className}
      data-quiet={!choosing || undefined}
      onClick={(event) => {
        event.stopPropagation();
        if (event.shiftKey) chooseRange(mention, shown);
      }}
    >
      <RowCheck
        checked={chosen}
        tabIndex={current ? 0 : -1}
        aria-label={t('explore.choose', { who })}
        onChange={(event) => {
          if (!(event.nativeEvent as globalThis.MouseEvent).shiftKey) choose(mention, event.currentTarget.checked);
        }}
      />
    </span>
  );
}
