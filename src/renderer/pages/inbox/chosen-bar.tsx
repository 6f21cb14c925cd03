// Once mentions are chosen: how many, and what to do with all of them.
import { Button, Checkbox } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconMailOpened } from '@tabler/icons-react';
import { type InboxCounts, mostCountedInInbox } from '../../../contract/inbox.ts';
import { TagPicker } from '../../parts/tag-picker.tsx';
import { chooseAll, chooseNothing, useExplore } from '../../state/explore.ts';
import { useText } from '../../text.tsx';
import classes from './inbox-bar.module.css';
import { LaterMenu } from './later-menu.tsx';
import type { InboxList, InboxSearch } from './use-inbox.ts';
import type { Marking } from './use-marking.ts';

interface Props {
  readonly search: InboxSearch;
  readonly list: InboxList;
  readonly counts: InboxCounts | undefined;
  readonly marking: Marking;
}

export function ChosenBar({ search, list, counts, marking }: Props) {
  const t = useText();
  const { chosen, all } = useExplore();
  const { view } = search;
  const total = counts?.[view] ?? 0;
  const shown = list.rows.map((row) => row.mention.id);
  const away = view === 'done' || view === 'later';
  const sayChosen = () => {
    if (!all) return t('explore.chosen', { count: chosen.size });
    return total > mostCountedInInbox
      ? t('inbox.chosen-whole-view', { count: mostCountedInInbox })
      : t('inbox.chosen-all', { count: total });
  };
  return (
    <>
      <Checkbox aria-label={t('explore.choose-none')} checked={all} indeterminate={!all} onChange={chooseNothing} />
      <p className={classes.total} role="status">
        {sayChosen()}
      </p>
      {!all && total > chosen.size ? (
        <Button variant="subtle" size="compact-sm" onClick={() => chooseAll(shown)}>
          {total > mostCountedInInbox ? t('inbox.choose-whole-view') : t('inbox.choose-view', { count: total })}
        </Button>
      ) : null}
      <div className={classes.tools}>
        {view === 'done' ? null : (
          <Button
            variant="default"
            className={classes.tool}
            leftSection={<IconCheck size={14} aria-hidden="true" />}
            aria-label={t('inbox.done')}
            title={`${t('inbox.done')} (E)`}
            onClick={() => marking.mark('done')}
          >
            {t('inbox.done')}
          </Button>
        )}
        {view === 'done' ? null : <LaterMenu onChoose={(until) => marking.mark('later', until)} />}
        <Button
          variant="default"
          className={classes.tool}
          leftSection={
            away ? <IconArrowBackUp size={14} aria-hidden="true" /> : <IconMailOpened size={14} aria-hidden="true" />
          }
          aria-label={away ? t('inbox.bring-back') : t('inbox.mark-read')}
          title={`${away ? t('inbox.bring-back') : t('inbox.mark-read')} (U)`}
          onClick={() => marking.mark('read')}
        >
          {away ? t('inbox.bring-back') : t('inbox.mark-read')}
        </Button>
        {all ? null : <TagPicker to={{ ids: [...chosen] }} action="apply" shortcut="t" />}
      </div>
    </>
  );
}
