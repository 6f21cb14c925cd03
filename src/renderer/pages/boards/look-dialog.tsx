// A client's own face for a board: logo, colour, a line at the foot.
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { BoardLook } from '../../../contract/boards.ts';
import { readableAccent } from '../../../present/board-look.ts';
import { lightTheme } from '../../../present/theme.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { useText } from '../../text.tsx';
import { LogoField } from './logo-field.tsx';
import classes from './look.module.css';

const NOTHING: BoardLook = { logo: null, accent: null, foot: '' };
const LONGEST_FOOT = 300;

interface Props {
  readonly look: BoardLook | null;
  readonly onSave: (look: BoardLook | null) => void;
  readonly onClose: () => void;
}

const isHex = (color: string) => /^#[0-9a-f]{6}$/i.test(color);

export function LookDialog({ look, onSave, onClose }: Props) {
  const t = useText();
  const [draft, setDraft] = useState<BoardLook>(look ?? NOTHING);
  const [color, setColor] = useState(look?.accent ?? '');
  const readable = color === '' ? null : readableAccent(color.toLowerCase());
  const isColor = color === '' || readable !== null;
  const isPale = readable !== null && readable !== color.toLowerCase();
  const save = (event: FormEvent) => {
    event.preventDefault();
    const next = { ...draft, accent: color === '' ? null : color.toLowerCase() };
    onSave(next.logo === null && next.accent === null && next.foot.trim() === '' ? null : next);
  };
  return (
    <Dialog opened onClose={onClose} title={t('look.title')}>
      <form onSubmit={save}>
        <Stack gap="md">
          <p className={classes.words}>{t('look.words')}</p>
          <LogoField logo={draft.logo} onChange={(logo) => setDraft({ ...draft, logo })} />
          <div>
            <TextInput
              label={t('look.accent')}
              placeholder={t('look.accent.placeholder')}
              value={color}
              onChange={(event) => setColor(event.currentTarget.value.trim())}
              maxLength={7}
              leftSection={
                <input
                  type="color"
                  className={classes.pick}
                  aria-label={t('look.pick')}
                  value={isHex(color) ? color : lightTheme.accent}
                  onChange={(event) => setColor(event.currentTarget.value)}
                />
              }
              error={isColor ? (isPale ? t('look.pale') : undefined) : t('look.no-colour')}
            />
            {isPale && readable ? (
              <Group gap="xs" mt={8}>
                <span className={classes.swatch} style={{ background: readable }} aria-hidden="true" />
                <Button variant="default" size="compact-xs" onClick={() => setColor(readable)}>
                  {t('look.use', { color: readable })}
                </Button>
              </Group>
            ) : null}
          </div>
          <TextInput
            label={t('look.foot')}
            placeholder={t('look.foot.placeholder')}
            value={draft.foot}
            maxLength={LONGEST_FOOT}
            onChange={(event) => setDraft({ ...draft, foot: event.currentTarget.value })}
          />
          <DialogFoot submit={t('frame.save')} busy={false} disabled={!isColor || isPale} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
