// What of a mention is analysed: its text, and its title where that is its own.
import type { Analysis, Entity, Reason } from '../../contract/model.ts';
import { codePointLength } from '../text/code-points.ts';

export interface Titled {
  readonly title: string | null;
  readonly text: string;
  /** Not null: it answers another mention. */
  readonly parent: string | null;
}

/** The title of an answer is most often that of what it answers; one that begins the text says nothing new. */
function ownTitle({ title, text, parent }: Titled): string {
  return title === null || parent !== null || text.startsWith(title) ? '' : `${title}\n`;
}

export function joinSaid(mention: Titled): string {
  return `${ownTitle(mention)}${mention.text}`;
}

/** Tells what was found in the title from what was found in the text, with offsets in each. */
export function splitFound(mention: Titled, { sentiment, entities }: Pick<Analysis, 'sentiment' | 'entities'>) {
  const textAt = codePointLength(ownTitle(mention));
  const inText = ({ start }: { start: number }) => start >= textAt;
  return {
    because: sentiment.because.filter(inText).map((reason) => shift(reason, textAt)),
    becauseTitle: sentiment.because.filter((reason) => !inText(reason)),
    entities: entities.filter(inText).map((entity) => shift(entity, textAt)),
  };
}

function shift<T extends Reason | Entity>(found: T, by: number): T {
  return { ...found, start: found.start - by, end: found.end - by };
}
