// The mentions a person put into a widget as evidence: in which order, and which no longer.
import { ActionIcon } from '@mantine/core';
import { IconArrowUp, IconX } from '@tabler/icons-react';
import type { Id } from '../../../contract/model.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './chosen-quotes.module.css';

interface Props {
  readonly ids: readonly Id[];
  readonly onChange: (ids: readonly Id[]) => void;
}

export function ChosenQuotes({ ids, onChange }: Props) {
  const t = useText();
  const records = useCall('mentions.records', { ids }).data ?? [];
  return (
    <div>
      <p className={classes.label}>{t('evidence.chosen', { count: ids.length })}</p>
      <ol className={classes.list}>
        {ids.map((id, index) => {
          const record = records.find((candidate) => candidate.id === id);
          const name = record?.author ?? t('export.unknown-author');
          return (
            <li key={id}>
              <span dir="auto">{record ? `${name}: ${record.text.slice(0, 160)}` : t('evidence.gone-one')}</span>
              <ActionIcon
                aria-label={t('evidence.first', { name })}
                disabled={index === 0}
                onClick={() => onChange([id, ...ids.filter((other) => other !== id)])}
              >
                <IconArrowUp size={16} />
              </ActionIcon>
              <ActionIcon
                aria-label={t('evidence.take-out', { name })}
                onClick={() => onChange(ids.filter((other) => other !== id))}
              >
                <IconX size={16} />
              </ActionIcon>
            </li>
          );
        })}
      </ol>
      <p className={classes.help}>{t('evidence.help')}</p>
    </div>
  );
}
