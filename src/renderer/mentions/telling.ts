// Which of many reasons are worth pointing out: the strong ones. The others are told where everything is added up. Pure.

const PART_OF_STRONGEST = 0.3;
const MOST = 8;

/** Strongest first; `others` count for how strong is strong, but are not among the answer. */
export function tellingReasons<T extends { readonly weight: number; readonly text: string }>(
  reasons: readonly T[],
  others: readonly { readonly weight: number }[] = [],
): readonly T[] {
  const strongest = Math.max(0, ...[...reasons, ...others].map(({ weight }) => Math.abs(weight)));
  return reasons
    .filter(({ weight, text }) => Math.abs(weight) >= PART_OF_STRONGEST * strongest && /[\p{L}\p{N}\p{S}]/u.test(text))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST);
}
