// The keys of the inbox: walking, choosing, and what one does about the mention one stands on.

import type { InboxView } from '../../../contract/inbox.ts';
import type { Id, Tag } from '../../../contract/model.ts';
import { safeLink } from '../../../present/escape.ts';
import { call } from '../../api.ts';
import { useCommands } from '../../state/commands.ts';
import { choose, chooseNothing, chooseShown, useExplore } from '../../state/explore.ts';
import { tellError } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { openMention } from './address.ts';
import { turned } from './reader-bar.tsx';
import type { InboxList } from './use-inbox.ts';
import type { Marking } from './use-marking.ts';

interface Place {
  readonly view: InboxView;
  readonly list: InboxList;
  readonly open: Id | null;
  /** The row one stands on. */
  readonly current: Id | null;
  readonly marking: Marking;
  /** Those that have a number. */
  readonly tags: readonly Tag[];
  readonly onMove: (to: Id) => void;
}

export function useInboxCommands({ view, list, open, current, marking, tags, onMove }: Place): void {
  const t = useText();
  const group = t('group.inbox');
  const shown = list.rows.map((row) => row.mention.id);
  const here = open ?? current;
  const row = list.rows.find(({ mention }) => mention.id === here);
  const step = (by: number) => {
    const at = here === null ? -1 : shown.indexOf(here);
    // The first key opens the first of them.
    const next = at < 0 ? shown[0] : shown[at + by];
    if (next !== undefined) onMove(next);
  };
  const openOriginal = () => {
    const url = safeLink(row?.mention.url ?? null);
    if (url !== null) call('shell.open-link', { url }).catch(tellError);
  };
  const chosen = () => useExplore.getState().chosen;
  useCommands([
    { id: 'next', title: t('command.next'), group, keys: 'j', keyOnly: true, run: () => step(1) },
    { id: 'previous', title: t('command.previous'), group, keys: 'k', keyOnly: true, run: () => step(-1) },
    {
      id: 'choose',
      title: t('command.choose'),
      group,
      keys: 'x',
      keyOnly: true,
      run: () => (here === null ? undefined : choose(here, !chosen().has(here))),
    },
    { id: 'choose-all', title: t('command.choose-all'), group, keys: 'mod+a', run: () => chooseShown(shown) },
    {
      id: 'close',
      title: t('command.close'),
      group,
      keys: 'Escape',
      keyOnly: true,
      run: () => (chosen().size > 0 ? chooseNothing() : openMention(null)),
    },
    ...(view === 'done'
      ? []
      : [{ id: 'inbox-done', title: t('inbox.done'), group, keys: 'e', run: () => marking.mark('done') }]),
    {
      id: 'inbox-unread',
      title: row?.state === 'read' ? t('inbox.mark-unread') : t('inbox.mark-read'),
      group,
      keys: 'u',
      run: () => marking.mark(chosen().size > 0 ? 'read' : turned(row?.state ?? 'new')),
    },
    { id: 'inbox-open', title: t('inbox.open-original'), group, keys: 'o', run: openOriginal },
    ...tags.map((tag, index) => ({
      id: `inbox-code-${index + 1}`,
      title: t('inbox.code-with', { tag: tag.name }),
      group,
      keys: String(index + 1),
      run: () => marking.code(tag.id),
    })),
  ]);
}
