// What happened, said in a corner: a change with its undo, an error with its sentence.
import { Button, Group, Text } from '@mantine/core';
import { type NotificationData, notifications } from '@mantine/notifications';
import { useCallback, useRef, useState } from 'react';
import type { Change } from '../../contract/model.ts';
import { call } from '../api.ts';
import { show, tellError } from '../tell.ts';
import { useText } from '../text.tsx';
import { sayChange } from './say-change.ts';

/** What was told last makes room for the next, so that a row of quick changes, or of undoing them, does not queue up. */
let toldLast = '';
let turned = 0;

function showLast(id: string, data: NotificationData): void {
  if (toldLast !== id) notifications.hide(toldLast);
  toldLast = id;
  show({ ...data, id });
}

/** Says that a change was undone or done again, instead of what was said of it before. */
export function tellTurned(message: string): void {
  turned += 1;
  showLast(`turned-${turned}`, { message, autoClose: 5000 });
}

/** Says what a change did, with a sentence of what else to know, and offers to take it back. */
export function useTellChange(): (change: Change, more?: string) => void {
  const t = useText();
  return useCallback(
    (change, more) => {
      const id = `change-${change.id}-${change.undone}`;
      const undo = () => {
        call('changes.undo', { id: change.id }).then((undone) => {
          tellTurned(t('frame.undone', { what: sayChange(undone, t) }));
        }, tellError);
      };
      showLast(id, {
        autoClose: 9000,
        message: (
          <Group justify="space-between" wrap="nowrap" gap="md">
            <Text span>{more ? `${sayChange(change, t)}. ${more}` : sayChange(change, t)}</Text>
            {change.undone ? null : (
              <Button variant="subtle" size="compact-xs" onClick={undo}>
                {t('frame.undo')}
              </Button>
            )}
          </Group>
        ),
      });
    },
    [t],
  );
}

/** Runs something that may fail: reports the error, says while it is busy, and never runs twice at once. */
export function useAction(): readonly [run: (action: () => Promise<unknown>) => Promise<boolean>, busy: boolean] {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const run = useCallback(async (action: () => Promise<unknown>) => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    try {
      await action();
      return true;
    } catch (thrown) {
      tellError(thrown);
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  return [run, busy];
}
