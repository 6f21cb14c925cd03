// Longer texts, made by joining short ones: several things are praised or blamed in them, as in a review.

import { type Class, type Labelled, TRAINED } from './examples.ts';
import { randomOf } from './learn.ts';

const EACH = 200;
const SHORTEST = 3;
const LONGEST = 6;
/** Of a good or bad text, the share of sentences that say so; the next share says nothing; what is left, the opposite. */
const OWN = 0.65;
const PLAIN = 0.2;

/** For each language 200 texts of each class, of three to six texts that the language's own source holds. */
export function joinTexts(labelled: readonly Labelled[], seed: number): Labelled[] {
  const random = randomOf(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const joined: Labelled[] = [];
  for (const language of TRAINED) {
    const ofClass = ([0, 1, 2] as const).map((y) =>
      labelled.filter((each) => each.language === language && each.source === 'umsab' && each.y === y),
    );
    for (const y of [0, 1, 2] as const) {
      for (let made = 0; made < EACH; made++) {
        const parts = classesOf(y, random).flatMap((each) => pick(ofClass[each] ?? [])?.text ?? []);
        joined.push({ language, source: 'joined', text: parts.map(asSentence).join(' '), y });
      }
    }
  }
  return joined;
}

/** The classes of the parts: a neutral whole holds as much praise as blame. */
function classesOf(y: Class, random: () => number): Class[] {
  const length = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST + 1));
  const classes: Class[] = [];
  for (let at = 0; at < length; at++) {
    const chance = random();
    if (y === 1) classes.push(length % 2 === 1 && at === length - 1 ? 1 : at % 2 === 0 ? 0 : 2);
    else if (at === 0 || chance < OWN) classes.push(y);
    else classes.push(chance < OWN + PLAIN ? 1 : ((2 - y) as Class));
  }
  for (let last = classes.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = classes[last] ?? 1;
    classes[last] = classes[other] ?? 1;
    classes[other] = kept;
  }
  return classes;
}

function asSentence(text: string): string {
  const bare = text
    .replace(/@user|https?\S*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /[.!?…]$/.test(bare) ? bare : `${bare}.`;
}
