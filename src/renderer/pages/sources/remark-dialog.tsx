// Writes down what was heard elsewhere, on the phone or at the counter: a mention like any other.
import { Autocomplete, Button, Group, Input, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useId, useState } from 'react';
import { EarshotError } from '../../../contract/errors.ts';
import type { MentionRow } from '../../../contract/model.ts';
import { call, explain } from '../../api.ts';
import { BackNote } from '../../parts/back-note.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { go } from '../../state/route.ts';
import { useZone } from '../../state/session.ts';
import { show } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { useUnsaved } from '../../use-unsaved.ts';
import classes from './add-source.module.css';
import { momentOf, readTime, wallTime } from './wall-time.ts';

const FIELDS = ['text', 'author', 'channel', 'at', 'url'] as const;

export function RemarkDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const zone = useZone();
  const [now] = useState(() => wallTime(Date.now(), zone));
  const unsaved = useUnsaved('remark:new', {
    text: '',
    author: '',
    channel: '',
    began: now,
    day: now.slice(0, 10),
    time: now.slice(11),
    url: '',
  });
  const { filled, fill } = unsaved;
  const { text, author, channel, began, day, time, url } = filled;
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const clock = readTime(time);
  const when = `${day}T${clock ?? ''}`;
  const moment = momentOf(when, zone);
  const timeError = useId();
  const field = error instanceof EarshotError ? FIELDS.find((name) => name === error.place.field) : undefined;
  const wrong = (name: (typeof FIELDS)[number]) => (field === name ? explain(error) : null);
  const wrongTime = clock === null ? t('remark.time.wrong') : wrong('at');

  const close = () => {
    unsaved.forget();
    onClose();
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (moment === null) return;
    // Left as they were, the fields say “now”, and now is exact; but for a remark that was begun in an earlier window.
    const at = when === began && began === now ? null : moment;
    setBusy(true);
    setError(null);
    try {
      const row = await call('mentions.remark', {
        text: text.trim(),
        ...(author.trim() === '' ? {} : { author: author.trim() }),
        ...(channel.trim() === '' ? {} : { channel: channel.trim() }),
        ...(at === null ? {} : { at }),
        ...(url.trim() === '' ? {} : { url: url.trim() }),
      });
      close();
      tellNoted(row);
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };

  const tellNoted = (row: MentionRow) => {
    const id = `remark-${row.id}`;
    const open = () => {
      notifications.hide(id);
      go('explore', { m: String(row.id) });
    };
    show({
      id,
      autoClose: 9000,
      message: (
        <Group justify="space-between" wrap="nowrap" gap="md">
          <Text span>{t('remark.noted')}</Text>
          <Button variant="subtle" size="compact-xs" onClick={open}>
            {t('remark.open')}
          </Button>
        </Group>
      ),
    });
  };

  return (
    <Dialog opened onClose={close} title={t('remark.title')} size={520}>
      <form onSubmit={save} noValidate>
        <Stack gap="md">
          <BackNote {...unsaved} />
          <Textarea
            label={t('remark.text')}
            description={t('remark.text.help')}
            error={wrong('text')}
            value={text}
            onChange={(event) => fill({ text: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
            }}
            autosize
            minRows={4}
            maxRows={10}
            data-autofocus
            required
          />
          <div className={classes.pair}>
            <TextInput
              label={t('remark.who')}
              placeholder={t('remark.who.placeholder')}
              error={wrong('author')}
              value={author}
              onChange={(event) => fill({ author: event.currentTarget.value })}
              autoComplete="off"
            />
            <Autocomplete
              size="xs"
              label={t('remark.channel')}
              placeholder={t('remark.phone')}
              error={wrong('channel')}
              data={[t('remark.phone'), t('remark.counter'), t('remark.meeting'), t('remark.letter')]}
              value={channel}
              onChange={(value) => fill({ channel: value })}
              autoComplete="off"
            />
            <div className={classes.moment}>
              <DayField label={t('remark.when')} value={day} onChange={(value) => fill({ day: value })} required />
              <TextInput
                label={t('remark.time')}
                error={wrongTime !== null}
                aria-describedby={wrongTime === null ? undefined : timeError}
                value={time}
                onChange={(event) => fill({ time: event.currentTarget.value })}
                onBlur={() => clock !== null && clock !== time && fill({ time: clock })}
                autoComplete="off"
              />
              {wrongTime === null ? null : <Input.Error id={timeError}>{wrongTime}</Input.Error>}
            </div>
            <TextInput
              label={t('table.link')}
              placeholder="https://"
              error={wrong('url')}
              inputMode="url"
              value={url}
              onChange={(event) => fill({ url: event.currentTarget.value })}
              autoComplete="off"
            />
          </div>
          {field ? null : <ErrorNote error={error} />}
          <DialogFoot
            submit={t('remark.save')}
            busy={busy}
            disabled={text.trim() === '' || moment === null}
            onCancel={close}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
