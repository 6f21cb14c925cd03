// Says in a form that what it shows was typed before the window went, and offers to begin anew.
import { Button, Group, Text } from '@mantine/core';
import { useText } from '../text.tsx';
import type { Unsaved } from '../use-unsaved.ts';

export function BackNote({ isBack, startAfresh }: Pick<Unsaved<unknown>, 'isBack' | 'startAfresh'>) {
  const t = useText();
  if (!isBack) return null;
  return (
    <Group gap="xs">
      <Text c="dimmed" role="status">
        {t('form.back')}
      </Text>
      <Button variant="subtle" size="compact-xs" onClick={startAfresh}>
        {t('form.afresh')}
      </Button>
    </Group>
  );
}
