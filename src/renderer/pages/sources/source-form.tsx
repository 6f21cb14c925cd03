// The second step of adding a source: the form of one kind, as the kind itself describes it.
import { ActionIcon, Collapse, Stack, TextInput, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconChevronRight, IconInfoCircle } from '@tabler/icons-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Source } from '../../../contract/model.ts';
import { LONGEST_NAME } from '../../../contract/names.ts';
import { call } from '../../api.ts';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { useSession, useZone } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import classes from './add-source.module.css';
import type { Draft } from './find-source.tsx';
import { FolderField } from './folder-field.tsx';
import { focusWrong, KindFields, startValues, wrongField } from './kind-fields.tsx';
import { hasArticles } from './kind-groups.ts';
import { KindIcon } from './kind-icon.tsx';
import { sayEvery } from './say-every.ts';
import { type Schedule, ScheduleFields, USUAL } from './schedule-fields.tsx';

interface Props {
  readonly draft: Draft;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onAdded: (source: Source) => void;
}

export function SourceForm({ draft, onBack, onClose, onAdded }: Props) {
  const t = useText();
  const { kind } = draft;
  const fold = useId();
  const zone = useZone();
  const offline = useSession((state) => state.offline);
  const [values, setValues] = useState(() => startValues(kind, draft.config, zone));
  const [name, setName] = useState(draft.name);
  const [folder, setFolder] = useState('');
  const [schedule, setSchedule] = useState<Schedule>(USUAL);
  const [open, setOpen] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const form = useRef<HTMLFormElement>(null);
  // The dialog was open already: what it focused is gone.
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      const source = await call('sources.add', {
        kind: kind.id,
        config: values,
        ...(name.trim() === '' ? {} : { name: name.trim() }),
        ...(folder.trim() === '' ? {} : { folder: folder.trim() }),
      });
      // Before its first check, so that this check already follows what was chosen.
      onAdded(isUsual(schedule) ? source : await call('sources.change', { id: source.id, ...schedule }));
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
      focusWrong(kind, thrown, form.current);
    }
  };

  return (
    <form ref={form} onSubmit={add} noValidate>
      <Stack gap="md">
        <div className={classes.head}>
          <Tooltip label={t('add.back')}>
            <ActionIcon aria-label={t('add.back')} onClick={onBack} size={32}>
              <IconArrowLeft size={16} />
            </ActionIcon>
          </Tooltip>
          <span className={classes.icon}>
            <KindIcon kind={kind.id} />
          </span>
          <div>
            <h3 className={classes.kind}>{kind.label}</h3>
            <p>{kind.description}</p>
          </div>
        </div>
        {kind.caution ? (
          <p className={classes.caution}>
            <IconInfoCircle size={16} aria-hidden="true" />
            {kind.caution}
          </p>
        ) : null}
        <KindFields kind={kind} values={values} onChange={setValues} error={error} />
        <div className={classes.pair}>
          <TextInput
            label={t('field.name')}
            description={t('sources.name.help')}
            maxLength={LONGEST_NAME}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            autoComplete="off"
          />
          <FolderField value={folder} onChange={setFolder} />
        </div>
        {kind.live && !hasArticles(kind.id) ? null : (
          <div>
            <button
              type="button"
              className={classes.fold}
              aria-expanded={open}
              aria-controls={fold}
              onClick={() => setOpen(!open)}
            >
              <IconChevronRight size={14} aria-hidden="true" />
              {t('add.how')}
              <span>{open ? '' : sayHow()}</span>
            </button>
            <Collapse expanded={open} id={fold} transitionDuration={120}>
              <Stack gap="md" pt={8}>
                <ScheduleFields
                  value={schedule}
                  onChange={setSchedule}
                  live={kind.live}
                  articles={hasArticles(kind.id)}
                />
              </Stack>
            </Collapse>
          </div>
        )}
        {offline ? <p className={classes.caution}>{t('sources.add-offline')}</p> : null}
        <ErrorNote error={wrongField(kind, error) === null ? error : null} />
        <DialogFoot
          submit={kind.live ? t('sources.add-live') : t('sources.add-it')}
          busy={busy}
          disabled={false}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );

  /** What the folded settings say, so that they need not be opened. */
  function sayHow(): string {
    const parts = [
      kind.live
        ? t('add.how-live')
        : schedule.intervalMinutes === null
          ? t('sources.interval-auto')
          : sayEvery(t, schedule.intervalMinutes),
    ];
    if (schedule.priority !== 'normal') parts.push(t(`sources.priority-${schedule.priority}`));
    if (schedule.fullText) parts.push(t('add.how-full-text'));
    return parts.join(', ');
  }
}

function isUsual(schedule: Schedule): boolean {
  return (
    schedule.intervalMinutes === USUAL.intervalMinutes &&
    schedule.priority === USUAL.priority &&
    schedule.fullText === USUAL.fullText
  );
}
