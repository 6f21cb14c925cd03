// The fields of a source kind, each with what is wrong with it beneath it.

import { EarshotError } from '../../../contract/errors.ts';
import type { Json, SourceKindInfo } from '../../../contract/model.ts';
import { explain } from '../../api.ts';
import { FieldInput, isEdition } from '../../parts/field-input.tsx';

export type Values = Readonly<Record<string, Json>>;

interface Props {
  readonly kind: SourceKindInfo;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  readonly error: unknown;
  /** The form opens in the first field that waits for an answer. */
  readonly autoFocus?: boolean;
}

export function KindFields({ kind, values, onChange, error, autoFocus = true }: Props) {
  const wrong = wrongField(kind, error);
  // The first field that waits for an answer is the one to begin in.
  const first = kind.fields.findIndex((field) => field.type !== 'select' && (values[field.name] ?? '') === '');
  return (
    <>
      {kind.fields.map((field, index) => (
        <FieldInput
          key={field.name}
          field={field}
          value={values[field.name]}
          onChange={(value) => onChange({ ...values, [field.name]: value })}
          first={autoFocus && index === Math.max(0, first)}
          error={wrong === field.name ? explain(error) : null}
        />
      ))}
    </>
  );
}

/** Brings the field an error is about into view, to be mended. */
export function focusWrong(kind: SourceKindInfo, error: unknown, form: HTMLFormElement | null): void {
  const field = wrongField(kind, error);
  if (field) form?.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)?.focus();
}

/** The field of this kind an error is about; null where it is about none of them. */
export function wrongField(kind: SourceKindInfo, error: unknown): string | null {
  const name = error instanceof EarshotError ? error.place.field : undefined;
  return kind.fields.find((field) => field.name === name)?.name ?? null;
}

/** What a form begins with: of editions by country and language, the one of the project's own zone. */
export function startValues(kind: SourceKindInfo, given: Values, zone: string): Values {
  const own = kind.fields.flatMap((field) => {
    const edition = isEdition(field) ? field.options?.find(({ value }) => isSpokenIn(value, zone)) : undefined;
    return edition ? [[field.name, edition.value]] : [];
  });
  return { ...Object.fromEntries(own), ...given };
}

function isSpokenIn(locale: string, zone: string): boolean {
  // Not in the compiler's library yet, nor in every engine.
  const { getTimeZones } = Intl.Locale.prototype as {
    getTimeZones?: (this: Intl.Locale) => readonly string[] | undefined;
  };
  return getTimeZones?.call(new Intl.Locale(locale))?.includes(zone) ?? false;
}
