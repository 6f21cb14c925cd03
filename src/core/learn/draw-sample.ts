// Draws mentions for a person to label: each with the same chance, or so many of each stratum.
import type { Id } from '../../contract/model.ts';
import { createRandom, shuffle } from '../measures/random.ts';

export interface Drawable {
  readonly id: Id;
  /** The label or language by which it is drawn; one and the same for all where drawing is random. */
  readonly stratum: string;
}

export interface Drawn {
  readonly items: readonly Drawable[];
  /** Stratum -> mentions it was drawn from. */
  readonly strata: Readonly<Record<string, number>>;
}

/**
 * `size` of them in random order, in equal parts from each stratum as far as it reaches; what a small stratum cannot
 * give the others do.
 */
export function drawSample(population: readonly Drawable[], size: number, seed: number): Drawn {
  const random = createRandom(seed);
  const strata = new Map<string, Drawable[]>();
  for (const each of population) {
    const members = strata.get(each.stratum) ?? [];
    strata.set(each.stratum, members);
    members.push(each);
  }
  const order = [...strata].sort((a, b) => a[1].length - b[1].length || a[0].localeCompare(b[0]));
  const items: Drawable[] = [];
  for (const [index, [, members]] of order.entries()) {
    const share = Math.ceil((size - items.length) / (order.length - index));
    items.push(...shuffle(members, random).slice(0, Math.max(0, share)));
  }
  return {
    items: shuffle(items, random),
    strata: Object.fromEntries(order.map(([name, members]) => [name, members.length])),
  };
}
