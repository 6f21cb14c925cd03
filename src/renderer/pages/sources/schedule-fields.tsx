// How a source is checked: how often, how soon in the queue, and whether the pages behind its mentions are fetched too.
import { Select, Switch } from '@mantine/core';
import type { SourcePriority } from '../../../contract/model.ts';
import { useText } from '../../text.tsx';
import classes from './add-source.module.css';
import { sayEvery } from './say-every.ts';

export interface Schedule {
  /** null follows the source's habit. */
  readonly intervalMinutes: number | null;
  readonly priority: SourcePriority;
  readonly fullText: boolean;
}

export const USUAL: Schedule = { intervalMinutes: null, priority: 'normal', fullText: false };

const INTERVALS = [15, 30, 60, 180, 360, 720, 1440];
const PRIORITIES: readonly SourcePriority[] = ['high', 'normal', 'low'];

interface Props {
  readonly value: Schedule;
  readonly onChange: (schedule: Schedule) => void;
  /** A stream is listened to: nothing to schedule. */
  readonly live: boolean;
  /** Its mentions announce articles: their pages can be fetched too. */
  readonly articles: boolean;
}

export function ScheduleFields({ value, onChange, live, articles }: Props) {
  const t = useText();
  const { intervalMinutes, priority, fullText } = value;
  const intervals = [...new Set([...INTERVALS, ...(intervalMinutes === null ? [] : [intervalMinutes])])];
  return (
    <>
      {live ? null : (
        <div className={classes.pair}>
          <Select
            label={t('sources.interval')}
            description={t('sources.interval.help')}
            data={[
              { value: 'auto', label: t('sources.interval-auto') },
              ...intervals
                .sort((a, b) => a - b)
                .map((minutes) => ({ value: String(minutes), label: sayEvery(t, minutes) })),
            ]}
            value={intervalMinutes === null ? 'auto' : String(intervalMinutes)}
            onChange={(next) =>
              onChange({ ...value, intervalMinutes: next === 'auto' || next === null ? null : Number(next) })
            }
          />
          <Select
            label={t('sources.priority')}
            description={t('sources.priority.help')}
            data={PRIORITIES.map((one) => ({ value: one, label: t(`sources.priority-${one}`) }))}
            value={priority}
            onChange={(next) => onChange({ ...value, priority: (next ?? 'normal') as SourcePriority })}
          />
        </div>
      )}
      {articles || fullText ? (
        <Switch
          label={t('sources.full-text')}
          description={t('sources.full-text.help')}
          checked={fullText}
          onChange={(event) => onChange({ ...value, fullText: event.currentTarget.checked })}
        />
      ) : null}
    </>
  );
}
