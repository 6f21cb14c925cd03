// How a form in a dialog ends: leave it, or send it.
import { Button, Group } from '@mantine/core';
import { useText } from '../text.tsx';

interface Props {
  /** What sending does, in words. */
  readonly submit: string;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly onCancel: () => void;
}

export function DialogFoot({ submit, busy, disabled, onCancel }: Props) {
  const t = useText();
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onCancel}>
        {t('frame.cancel')}
      </Button>
      <Button type="submit" loading={busy} disabled={disabled}>
        {submit}
      </Button>
    </Group>
  );
}
