// Kinds of sources and formats of files as a form shows them: what the engine calls them, in the window's language.
import type { Field } from '../contract/model.ts';
import type { Translator } from './catalogue/translate.ts';

interface Kind {
  readonly label: string;
  readonly description: string;
  readonly caution?: string | null;
  readonly fields: readonly Field[];
}

export function sayKinds<K extends Kind>(kinds: readonly K[], t: Translator): readonly K[] {
  return kinds.map((kind) => ({
    ...kind,
    label: t.say(kind.label),
    description: t.say(kind.description),
    ...(kind.caution ? { caution: t.say(kind.caution) } : {}),
    fields: kind.fields.map((field) => sayField(field, t)),
  }));
}

/** Of placeholders those that hold words are said; the others show how something is written and are not known. */
function sayField(field: Field, t: Translator): Field {
  return {
    ...field,
    label: t.say(field.label),
    ...(field.placeholder ? { placeholder: t.say(field.placeholder) } : {}),
    ...(field.help ? { help: t.say(field.help) } : {}),
    ...(field.options ? { options: field.options.map((each) => ({ ...each, label: t.say(each.label) })) } : {}),
  };
}
