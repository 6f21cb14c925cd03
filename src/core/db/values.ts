// Values of places: what a change found where it set something else, as it is kept and put together.
import type { Id } from '../../contract/model.ts';

/** As it stands in the file; several columns that belong together are one value. */
export type Value = string | number | null | readonly (string | number | null)[];

export interface Place {
  read(id: Id): Value;
  write(id: Id, value: Value): void;
}

/** Values by the name of their place and the number they are for. */
export type Values = Map<string, Map<Id, Value>>;

/** The same as it is kept in the file: each value with all that have it. */
export type PackedValues = Readonly<Record<string, readonly (readonly [Value, readonly Id[]])[]>>;

/** Places whose numbers are those of mentions. */
const ofMentions = /^(?:attention$|copy$|hidden$|label |sample-label |tag )/;

export function listMentionsOf(values: Values): Id[] {
  const ids = new Set<Id>();
  for (const [name, given] of values) if (ofMentions.test(name)) for (const id of given.keys()) ids.add(id);
  return [...ids];
}

export function packValues(values: Values): PackedValues {
  const packed = [...values].map(([name, given]) => {
    const groups = new Map<string, [Value, Id[]]>();
    for (const [id, value] of given) {
      const key = JSON.stringify(value);
      const group = groups.get(key);
      if (group) group[1].push(id);
      else groups.set(key, [value, [id]]);
    }
    return [name, [...groups.values()]] as const;
  });
  return Object.fromEntries(packed);
}

export function unpackValues(packed: PackedValues): Values {
  return new Map(
    Object.entries(packed).map(([name, groups]) => {
      const given = new Map<Id, Value>();
      for (const [value, ids] of groups) for (const id of ids) given.set(id, value);
      return [name, given];
    }),
  );
}

/** Values of the second are added to those of the first, which stand where both have one. */
export function joinValues(first: Values, second: Values): Values {
  const joined: Values = new Map([...first].map(([name, given]) => [name, new Map(given)]));
  for (const [name, given] of second) {
    const known = joined.get(name);
    joined.set(name, known ? new Map([...given, ...known]) : new Map(given));
  }
  return joined;
}
