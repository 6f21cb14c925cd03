// What else an importer can be told, as it describes it: direct messages or not, and, folded away, how to read the file.
import { Collapse, Select, TextInput } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Field, ImportOptions, Json } from '../../../contract/model.ts';
import { FieldInput } from '../../parts/field-input.tsx';
import { useText } from '../../text.tsx';
import add from './add-source.module.css';
import { DATE_ORDERS } from './date-question.tsx';
import classes from './sources.module.css';

interface Props {
  readonly fields: readonly Field[];
  readonly options: ImportOptions;
  readonly onChange: (options: ImportOptions) => void;
  /** The order of dates is asked for already. */
  readonly asked: boolean;
}

/** Drawn elsewhere: the columns by their map, the zone at the top. */
const ELSEWHERE: ReadonlySet<string> = new Set(['map', 'zone']);

export function ImportSettings({ fields, options, onChange, asked }: Props) {
  const t = useText();
  const fold = useId();
  const [open, setOpen] = useState(false);
  const own = fields.filter((field) => !ELSEWHERE.has(field.name) && field.type !== 'columns');
  const plain = own.filter((field) => field.type === 'boolean');
  const folded = own.filter((field) => field.type !== 'boolean' && !(asked && field.name === 'dateFormat'));
  const values = options as Readonly<Record<string, Json | undefined>>;
  const set = (name: string, value: Json) => {
    const { [name as keyof ImportOptions]: _, ...rest } = options;
    onChange(value === null || value === '' ? rest : { ...rest, [name]: value });
  };
  return (
    <>
      {plain.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={values[field.name]}
          onChange={(value) => set(field.name, value)}
        />
      ))}
      {folded.length > 0 ? (
        <div>
          <button
            type="button"
            className={add.fold}
            aria-expanded={open}
            aria-controls={fold}
            onClick={() => setOpen(!open)}
          >
            <IconChevronRight size={14} aria-hidden="true" />
            {t('imports.how')}
            <span>{open ? '' : t('imports.how-recognised')}</span>
          </button>
          <Collapse expanded={open} id={fold} transitionDuration={120}>
            <div className={classes.columns}>{folded.map(draw)}</div>
          </Collapse>
        </div>
      ) : null}
    </>
  );

  function draw(field: Field) {
    const value = values[field.name];
    if (field.name === 'dateFormat') {
      return (
        <Select
          key={field.name}
          label={field.label}
          description={field.help}
          placeholder={t('imports.as-recognised')}
          data={
            field.options?.map((option) => ({ ...option })) ??
            DATE_ORDERS.map((order) => ({ value: order, label: t(`dates.${order}`) }))
          }
          value={typeof value === 'string' ? value : null}
          onChange={(next) => set(field.name, next)}
          clearable
        />
      );
    }
    if (field.type === 'text') return <Committed key={field.name} field={field} value={value} onChange={set} />;
    const placeholder = t('imports.as-recognised');
    return (
      <FieldInput
        key={field.name}
        field={{ ...field, placeholder }}
        value={value}
        onChange={(next) => set(field.name, next)}
      />
    );
  }
}

/** A text that counts once one is done with it: the file is read again for each answer. */
function Committed(props: {
  readonly field: Field;
  readonly value: Json | undefined;
  readonly onChange: (name: string, value: Json) => void;
}) {
  const { field, value, onChange } = props;
  const t = useText();
  const commit = (text: string) => {
    if (text.trim() !== (value ?? '')) onChange(field.name, text.trim());
  };
  return (
    <TextInput
      label={field.label}
      description={field.help}
      placeholder={t('imports.as-recognised')}
      defaultValue={typeof value === 'string' ? value : ''}
      onBlur={(event) => commit(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && commit(event.currentTarget.value)}
      spellCheck={false}
      autoComplete="off"
    />
  );
}
