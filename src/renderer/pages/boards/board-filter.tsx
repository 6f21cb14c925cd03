// The filter of the whole board: dates by one choice, anything else as a search with suggestions.
import { Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import { PERIODS } from '../../../present/name-dates.ts';
import { QueryField } from '../../search/query-field.tsx';
import { useText } from '../../text.tsx';
import classes from './board.module.css';
import { periodOf, setPeriod } from './periods.ts';

interface Props {
  readonly query: string;
  readonly onSave: (query: string) => void;
}

export function BoardFilter({ query, onSave }: Props) {
  const t = useText();
  const [draft, setDraft] = useState(query);
  useEffect(() => setDraft(query), [query]);
  const save = (next: string) => {
    if (next !== query) onSave(next);
  };
  const period = periodOf(draft);
  return (
    <div className={classes.filters}>
      <Select
        label={t('board.period')}
        value={period ?? ''}
        data={[
          { value: '', label: t('board.period.any') },
          ...PERIODS.map((value) => ({ value, label: t(`board.period.${value}`) })),
          ...(period === 'own' ? [{ value: 'own', label: t('board.period.own') }] : []),
        ]}
        allowDeselect={false}
        onChange={(value) => {
          if (value === 'own') return;
          const next = setPeriod(draft, PERIODS.find((candidate) => candidate === value) ?? null);
          setDraft(next);
          save(next);
        }}
      />
      <QueryField
        label={t('boards.filter')}
        placeholder={t('board.filter.placeholder')}
        value={draft}
        blank={t('board.filter.all')}
        onChange={setDraft}
        onSettle={save}
      />
    </div>
  );
}
