// The keys of the room of tags: walking them, and what one does with the tag one stands on. The palette names the tag.
import type { Tag } from '../../../contract/model.ts';
import { walkRows } from '../../parts/row-walk.ts';
import { keyedByRow, useRow } from '../../parts/use-row.ts';
import { type Command, useCommands } from '../../state/commands.ts';
import { useText } from '../../text.tsx';
import type { TagActions } from './tag-row.tsx';

export const tagWalk = walkRows('tag');

/** Where one stands on none, the palette has the first. */
export function useTagCommands(tags: readonly Tag[], actions: TagActions, make: () => void): void {
  const t = useText();
  const row = useRow(tagWalk, tags);
  const group = t('group.tags');
  useCommands([
    { id: 'new-tag', title: t('tags.new'), group, keys: 'n', run: make },
    { id: 'next-tag', title: t('tags.next'), group, keys: 'j', keyOnly: true, run: () => tagWalk.move(1) },
    { id: 'previous-tag', title: t('tags.previous'), group, keys: 'k', keyOnly: true, run: () => tagWalk.move(-1) },
    ...keyedByRow(row, about(row ?? tags[0])),
  ]);

  function about(tag: Tag | undefined): readonly Command[] {
    if (!tag) return [];
    const { name } = tag;
    const { edit, merge, suggest, remove } = actions;
    return [
      { id: 'edit-tag', title: t('tags.edit-one', { name }), group, keys: 'e', run: () => edit(tag) },
      ...(merge
        ? [{ id: 'merge-tag', title: t('tags.merge.title', { name }), group, keys: 'm', run: () => merge(tag) }]
        : []),
      { id: 'suggest-tag', title: t('suggest.title', { name }), group, keys: 's', run: () => suggest(tag) },
      { id: 'remove-tag', title: t('tags.remove-one', { name }), group, keys: 'Delete', run: () => remove(tag) },
    ];
  }
}
