// Takes away what one noted down oneself: beside the ways on from the mention, and as a command while it is read.
import { IconTrash } from '@tabler/icons-react';
import type { Id } from '../../contract/model.ts';
import { call } from '../api.ts';
import { useAction, useTellChange } from '../parts/report.tsx';
import { useCommands } from '../state/commands.ts';
import { useText } from '../text.tsx';

interface Props {
  readonly id: Id;
  readonly className: string | undefined;
  readonly onRemoved: () => void;
}

export function RemoveNote({ id, className, onRemoved }: Props) {
  const t = useText();
  const tellChange = useTellChange();
  const [run] = useAction();
  const remove = () =>
    void run(async () => {
      tellChange(await call('mentions.remove', { id }));
      onRemoved();
    });
  useCommands([{ id: 'remove-note', title: t('remark.remove'), group: t('group.mentions'), run: remove }]);
  return (
    <button type="button" className={className} onClick={remove}>
      <IconTrash size={14} aria-hidden="true" />
      {t('remark.remove')}
    </button>
  );
}
