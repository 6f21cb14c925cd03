// The configuration of a source as a person reads it: the labels of its form, and what was answered. Pure.
import type { Field, Json, SourceKindInfo } from '../../../contract/model.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';

export interface Answer {
  readonly label: string;
  readonly value: string;
}

export function sayConfig(t: Translator, kind: SourceKindInfo | undefined, config: Json): readonly Answer[] {
  if (typeof config === 'string') return [{ label: kind?.fields[0]?.label ?? '', value: config }];
  if (typeof config !== 'object' || config === null || Array.isArray(config)) return [];
  const given = config as Readonly<Record<string, Json>>;
  const known = (kind?.fields ?? []).filter((field) => field.name in given);
  const rest = Object.keys(given).filter((name) => !known.some((field) => field.name === name));
  return [
    ...known.map((field) => ({ label: field.label, value: sayValue(t, given[field.name] ?? null, field) })),
    ...rest.map((name) => ({ label: name, value: sayValue(t, given[name] ?? null) })),
  ].filter(({ value }) => value !== '');
}

function sayValue(t: Translator, value: Json, field?: Field): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? t('config.yes') : t('config.no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return field?.options?.find((option) => option.value === value)?.label ?? value;
  if (Array.isArray(value)) return value.map((one) => sayValue(t, one as Json, field)).join(', ');
  return JSON.stringify(value);
}
