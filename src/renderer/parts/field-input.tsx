// Draws one field that the engine described: the forms of sources and importers need no code of their own.
import { NumberInput, Select, Switch, TextInput } from '@mantine/core';
import type { Field, Json } from '../../contract/model.ts';
import { ZONES } from './zones.ts';

interface Props {
  readonly field: Field;
  readonly value: Json | undefined;
  readonly onChange: (value: Json) => void;
  readonly first?: boolean;
}

export function FieldInput({ field, value, onChange, first = false }: Props) {
  const common = {
    label: field.label,
    description: field.help,
    required: field.required ?? false,
    placeholder: field.placeholder,
    'data-autofocus': first || undefined,
  };
  const text = typeof value === 'string' ? value : '';
  switch (field.type) {
    case 'boolean':
      return (
        <Switch
          label={field.label}
          description={field.help}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...common}
          size="xs"
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(typeof next === 'number' ? next : null)}
        />
      );
    case 'select':
      return (
        <Select
          {...common}
          data={(field.options ?? []).map((option) => ({ ...option }))}
          value={text || null}
          onChange={onChange}
        />
      );
    case 'zone':
      return <Select {...common} data={ZONES} value={text || null} onChange={onChange} searchable limit={80} />;
    case 'columns':
      return null;
    default:
      return (
        <TextInput
          {...common}
          type={field.type === 'url' ? 'url' : 'text'}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
