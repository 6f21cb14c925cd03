// A view with nothing in it: what it is for, and the way on.
import { Button } from '@mantine/core';
import { type InboxCounts, mostCountedInInbox } from '../../../contract/inbox.ts';
import { Empty } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { askFor } from '../../state/asked.ts';
import { setInboxState } from '../../state/inbox.ts';
import { useProject } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { setFilter } from './address.ts';
import classes from './inbox-list.module.css';
import type { InboxSearch } from './use-inbox.ts';

interface Props {
  readonly search: InboxSearch;
  readonly counts: InboxCounts | undefined;
}

export function NothingHere({ search, counts }: Props) {
  const t = useText();
  const project = useProject();
  const { view, query, since } = search;
  if (project.mentions === 0)
    return (
      <Empty
        title={t('inbox.blank', { project: project.name })}
        words={t('inbox.blank.words')}
        picture={<Picture of="inbox" />}
      >
        <Button onClick={() => askFor('sources')}>{t('sources.add')}</Button>
      </Empty>
    );
  if (query !== '')
    return (
      <Empty title={t('inbox.nothing-matches')} words={t('inbox.nothing-matches.words')}>
        <Button variant="default" onClick={() => setFilter('')}>
          {t('inbox.clear-filter')}
        </Button>
        {since === null ? null : <AllTime />}
      </Empty>
    );
  const older = view === 'answer' && counts !== undefined && counts.older > 0;
  return (
    <Empty
      title={older ? t('inbox.empty-recent') : t(`inbox.empty-${view}`)}
      words={older ? sayOlder(counts.older, t) : t(`inbox.empty-${view}.words`)}
      picture={<Picture of="inbox" />}
    >
      {older || (since !== null && view === 'all') ? <AllTime /> : null}
    </Empty>
  );
}

/** Below the list: what the period leaves out. */
export function OlderNote({ search, counts }: Props) {
  const t = useText();
  if (search.view !== 'answer' || !counts || counts.older === 0) return null;
  return (
    <p className={classes.older}>
      {sayOlder(counts.older, t)} <AllTime />
    </p>
  );
}

function AllTime() {
  const t = useText();
  return (
    <Button variant="subtle" size="compact-sm" onClick={() => setInboxState({ period: null })}>
      {t('inbox.show-older')}
    </Button>
  );
}

function sayOlder(count: number, t: ReturnType<typeof useText>): string {
  return count > mostCountedInInbox
    ? t('inbox.older-many', { count: mostCountedInInbox })
    : t('inbox.older', { count });
}
