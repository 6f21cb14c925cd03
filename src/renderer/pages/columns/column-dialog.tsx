// Makes a column, or changes one: from a topic or a search, its name, and whether it tells what is new.
import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { fieldClause } from '../../../contract/clauses.ts';
import type { Column } from '../../../contract/columns.ts';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { NameField } from '../../parts/name-field.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { QueryField } from '../../search/query-field.tsx';
import { useQueryCheck } from '../../search/use-query-check.ts';
import { useText } from '../../text.tsx';
import { useByName } from '../../use-by-name.ts';
import { useCall } from '../../use-call.ts';
import classes from './columns.module.css';

interface Props {
  /** What a new one begins with, or the one to change. */
  readonly column: Pick<Column, 'query'> & Partial<Column>;
  readonly onClose: () => void;
  readonly onSaved: (column: Column) => void;
}

/** As many topics as fit in two rows. */
const MOST_TOPICS = 8;

export function ColumnDialog({ column, onClose, onSaved }: Props) {
  const t = useText();
  const isNew = column.id === undefined;
  const topics = useByName(useCall('topics.list', isNew ? {} : null));
  const [name, setName] = useState(column.name ?? '');
  const [query, setQuery] = useState(column.query);
  const [mode, setMode] = useState(column.mode ?? 'quiet');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const { wrong } = useQueryCheck(query);
  const modeId = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      const { id, width } = column;
      const given = { name, query: query.trim(), mode, ...(id === undefined ? {} : { id }) };
      onSaved(await call('columns.save', width === undefined ? given : { ...given, width }));
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={isNew ? t('columns.dialog-new') : t('columns.dialog-change', { name: column.name ?? '' })}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          {isNew && topics.data && topics.data.length > 0 ? (
            <fieldset className={classes.topics}>
              <legend>{t('columns.from-topic')}</legend>
              {topics.data.slice(0, MOST_TOPICS).map((topic) => (
                <Button
                  key={topic.id}
                  variant="default"
                  size="compact-sm"
                  onClick={() => {
                    setName(topic.name);
                    setQuery(fieldClause('topic', topic.name));
                  }}
                >
                  {topic.name}
                </Button>
              ))}
            </fieldset>
          ) : null}
          <NameField value={name} onChange={setName} />
          <QueryField
            label={t('columns.query')}
            placeholder={t('columns.query.placeholder')}
            blank={t('columns.query.blank')}
            value={query}
            onChange={setQuery}
          />
          <div>
            <Text fw={600} mb={4} id={modeId}>
              {t('columns.mode')}
            </Text>
            <SegmentedControl
              aria-labelledby={modeId}
              value={mode}
              data={(['quiet', 'notify'] as const).map((value) => ({ value, label: t(`columns.mode-${value}`) }))}
              onChange={(value) => setMode(value as Column['mode'])}
            />
            <p className={classes.help}>{t(`columns.mode-${mode}.help`)}</p>
          </div>
          <ErrorNote error={error} />
          <DialogFoot
            submit={isNew ? t('columns.submit-new') : t('frame.save')}
            busy={busy}
            disabled={name.trim() === '' || wrong}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
