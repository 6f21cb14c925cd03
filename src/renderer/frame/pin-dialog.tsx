// Puts mentions on a board as evidence: on which one, or on a new one.
import { Button, Select, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import type { Widget } from '../../contract/boards.ts';
import type { Id } from '../../contract/model.ts';
import { call } from '../api.ts';
import { Dialog } from '../parts/dialog.tsx';
import { DialogFoot } from '../parts/dialog-foot.tsx';
import { NameField } from '../parts/name-field.tsx';
import { useAction } from '../parts/report.tsx';
import { closePin, usePinDialog } from '../state/pin-dialog.ts';
import { recall, remember } from '../state/remembered.ts';
import { go } from '../state/route.ts';
import { show } from '../tell.ts';
import { useText } from '../text.tsx';
import { useByName } from '../use-by-name.ts';
import { useCall } from '../use-call.ts';

const NEW = 'new';

export function PinDialog() {
  const mentions = usePinDialog((state) => state.mentions);
  return mentions === null ? null : <PinForm mentions={mentions} />;
}

function PinForm({ mentions }: { readonly mentions: readonly Id[] }) {
  const t = useText();
  const boards = useByName(useCall('boards.list', {}, ['boards'])).data;
  const [picked, setPicked] = useState<string | null>(() => recall<string | null>('pin-board', null));
  const [name, setName] = useState('');
  const [run, busy] = useAction();
  const known = boards?.find((board) => String(board.id) === picked) ?? boards?.[0];
  const choice = picked === NEW || !known ? NEW : String(known.id);

  const pin = async (event: FormEvent) => {
    event.preventDefault();
    const done = await run(async () => {
      const id = choice === NEW ? null : Number(choice);
      const board = id === null ? null : await call('boards.get', { id });
      const widgets = addQuotes(board?.widgets ?? [], mentions);
      const saved = await call('boards.save', board ? { ...board, widgets } : { name: name.trim(), widgets });
      remember('pin-board', String(saved.id));
      const note = `pinned-${saved.id}`;
      show({
        id: note,
        autoClose: 9000,
        message: (
          <>
            <Text span>{t('pin.done', { count: mentions.length, board: saved.name })}</Text>{' '}
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => {
                notifications.hide(note);
                go('boards', {}, { id: saved.id });
              }}
            >
              {t('pin.open')}
            </Button>
          </>
        ),
      });
    });
    if (done) closePin();
  };
  return (
    <Dialog opened onClose={closePin} title={t('pin.title', { count: mentions.length })} size="sm">
      <form onSubmit={pin}>
        <Stack gap="md">
          <Text c="dimmed">{t('pin.words')}</Text>
          <Select
            label={t('pin.board')}
            data={[
              ...(boards ?? []).map((board) => ({ value: String(board.id), label: board.name })),
              { value: NEW, label: t('pin.new') },
            ]}
            value={choice}
            allowDeselect={false}
            onChange={setPicked}
          />
          {choice === NEW ? (
            <NameField value={name} onChange={setName} placeholder={t('boards.name.placeholder')} />
          ) : null}
          <DialogFoot
            submit={t('pin.do')}
            busy={busy}
            disabled={boards === undefined || (choice === NEW && name.trim() === '')}
            onCancel={closePin}
          />
        </Stack>
      </form>
    </Dialog>
  );
}

/** Into the last widget of chosen quotes; a board without one gets it. */
function addQuotes(widgets: readonly Widget[], mentions: readonly Id[]): readonly Widget[] {
  const last = widgets.findLast((widget) => widget.type === 'quotes' && widget.mentions !== undefined);
  if (!last) return [...widgets, { id: crypto.randomUUID(), type: 'quotes', width: 12, mentions }];
  const all = [...new Set([...(last.mentions ?? []), ...mentions])];
  return widgets.map((widget) => (widget === last ? { ...widget, mentions: all } : widget));
}
