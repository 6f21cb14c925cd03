// Names in the order of a language's dictionary: in Spanish ñ stands after n, in Swedish ö after z; 2 stands before 10.

/** To make one takes longer than to sort by it. */
const orders = new Map<string, Intl.Collator>();

/** Letters first; accents, then capitals decide between names that are else the same. `locale` is a BCP 47 tag. */
export function compareNames(locale: string): (one: string, other: string) => number {
  const order = orders.get(locale) ?? new Intl.Collator(locale, { numeric: true });
  orders.set(locale, order);
  return order.compare;
}

/** Those of one name stay as they stood. */
export function sortByName<T extends { readonly name: string }>(list: readonly T[], locale: string): readonly T[] {
  const compare = compareNames(locale);
  return list.toSorted((one, other) => compare(one.name, other.name));
}
