// One plan of a board: when it is written as what, how it went last, and what one can do with it.
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconClock, IconFolder, IconPlayerPause } from '@tabler/icons-react';
import type { Schedule } from '../../../contract/schedules.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { nameHour, nameWeekday } from '../../../present/name-weekday.ts';
import { call } from '../../api.ts';
import { shortMoment } from '../../parts/moments.ts';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { RowMenu } from '../../parts/row-menu.tsx';
import rows from '../../parts/rows.module.css';
import { tell, tellError } from '../../tell.ts';
import { useText } from '../../text.tsx';

interface Props {
  readonly schedule: Schedule;
  /** Its format in words. */
  readonly format: string;
  readonly onEdit: () => void;
}

export function ScheduleRow({ schedule, format, onEdit }: Props) {
  const t = useText();
  const [run, busy] = useAction();
  const tellChange = useTellChange();
  const { id, folder, enabled, error, last, file } = schedule;
  const plan = sayPlan(schedule, format, t);
  const write = () =>
    run(async () => {
      const written = await call('schedules.run', { id });
      if (written.error === null) tell(t('schedule.written', { file: written.file ?? folder }));
    });
  const pause = () => run(() => call('schedules.save', { ...schedule, enabled: !enabled }));
  const remove = () => run(async () => tellChange(await call('schedules.remove', { id })));
  const Icon = error !== null ? IconAlertTriangle : enabled ? IconClock : IconPlayerPause;
  return (
    <li className={rows.row} aria-busy={busy}>
      <Icon size={18} className={error === null ? rows.note : rows.bad} aria-hidden="true" />
      <div className={rows.main}>
        <p>{plan}</p>
        <p className={rows.facts}>{folder}</p>
        {error !== null && last !== null ? (
          <p className={`${rows.facts} ${rows.bad}`} role="alert">
            {t('schedule.failed', { when: shortMoment(t, last), reason: t.say(error) })}
          </p>
        ) : null}
        <p className={rows.facts}>{sayTimes(schedule, t)}</p>
      </div>
      <div className={rows.actions}>
        {file === null ? null : (
          <Tooltip label={t('files.show')}>
            <ActionIcon
              aria-label={t('files.show')}
              onClick={() => void call('shell.show-file', { file }).catch(tellError)}
            >
              <IconFolder size={16} />
            </ActionIcon>
          </Tooltip>
        )}
        <RowMenu name={plan}>
          <Menu.Item onClick={() => void write()}>{t('schedule.now')}</Menu.Item>
          <Menu.Item onClick={onEdit}>{t('schedule.edit')}</Menu.Item>
          <Menu.Item onClick={() => void pause()}>{t(enabled ? 'schedule.pause' : 'schedule.resume')}</Menu.Item>
          <Menu.Item onClick={() => void remove()}>{t('frame.remove')}</Menu.Item>
        </RowMenu>
      </div>
    </li>
  );
}

function sayPlan({ every, day, hour }: Schedule, format: string, t: Translator): string {
  const time = nameHour(hour);
  if (every === 'week') return t('schedule.says-week', { format, weekday: nameWeekday(day, t), time });
  if (every === 'month') return t('schedule.says-month', { format, day, time });
  return t('schedule.says-day', { format, time });
}

function sayTimes({ next, last, error }: Schedule, t: Translator): string {
  const coming = next === null ? t('schedule.paused') : t('schedule.next', { when: shortMoment(t, next) });
  if (last === null || error !== null) return coming;
  return `${coming} · ${t('schedule.last', { when: shortMoment(t, last) })}`;
}
