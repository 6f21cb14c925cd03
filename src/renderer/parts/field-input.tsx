// Draws one field that the engine described: the forms of sources and importers need no code of their own.
import { NumberInput, Select, Switch, TextInput } from '@mantine/core';
import type { Field, Json } from '../../contract/model.ts';
import { ZONES } from './zones.ts';

interface Props {
  readonly field: Field;
  readonly value: Json | undefined;
  readonly onChange: (value: Json) => void;
  readonly first?: boolean;
  /** What is wrong with what was given here, as a sentence. */
  readonly error?: string | null;
}

export function FieldInput({ field, value, onChange, first = false, error = null }: Props) {
  const common = {
    label: field.label,
    description: field.help,
    required: field.required ?? false,
    placeholder: field.placeholder,
    error,
    name: field.name,
    'data-autofocus': first || undefined,
  };
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  switch (field.type) {
    case 'boolean':
      return (
        <Switch
          label={field.label}
          description={field.help}
          error={error}
          name={field.name}
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
          placeholder={field.placeholder ?? usualOption(field)}
          data={(field.options ?? []).map((option) => ({ ...option }))}
          value={text || null}
          onChange={(next) => onChange(next)}
          clearable={!field.required && text !== ''}
          searchable={(field.options ?? []).length > 12}
        />
      );
    case 'zone':
      return (
        <Select
          {...common}
          data={ZONES}
          value={text || null}
          onChange={(next) => onChange(next)}
          searchable
          clearable={!field.required && text !== ''}
          limit={80}
        />
      );
    // Drawn where the columns are known: see pages/sources/column-map.tsx.
    case 'columns':
      return null;
    default:
      return (
        <TextInput
          {...common}
          // Not type="url": the engine also takes an address without its https://, and says in words what is wrong.
          inputMode={field.type === 'url' ? 'url' : 'text'}
          spellCheck={field.type === 'text'}
          autoComplete="off"
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}

/** The first of several is what is done without a choice; of editions none stands for the others. */
function usualOption(field: Field): string | undefined {
  return isEdition(field) ? undefined : field.options?.[0]?.label;
}

/** A choice by language and country: `es-ES`, `nl-BE`. */
export function isEdition(field: Field): boolean {
  const options = field.options ?? [];
  return (
    field.type === 'select' && options.length > 2 && options.every(({ value }) => /^[a-z]{2}-[A-Z]{2}$/.test(value))
  );
}
