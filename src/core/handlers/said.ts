// What of a mention is analysed: its text, and its title where that is its own.
import type { Analysis, IntentReading, MentionDetail, Reason, Risk } from '../../contract/model.ts';
import { codePointLength } from '../text/code-points.ts';

export interface Titled {
  readonly title: string | null;
  readonly text: string;
  /** Not null: it answers another mention. */
  readonly parent: string | null;
  /** Nobody wrote it: there is nothing to read. */
  readonly wordless?: boolean;
}

/** The title of an answer is most often that of what it answers; one that begins the text says nothing new. */
function ownTitle({ title, text, parent }: Titled): string {
  return title === null || parent !== null || text.startsWith(title) ? '' : `${title}\n`;
}

export function joinSaid(mention: Titled): string {
  return mention.wordless ? '' : `${ownTitle(mention)}${mention.text}`;
}

/** What a detail adds to what the database knows. */
type Reading = Pick<
  MentionDetail,
  | 'sentimentReading'
  | 'becauseTitle'
  | 'sentences'
  | 'intentReading'
  | 'irony'
  | 'riskReading'
  | 'keywords'
  | 'entities'
  | 'aspects'
>;

/** Tells what was found in the title from what was found in the text, with offsets in each. */
export function splitFound(mention: Titled, analysis: Analysis, risk: Risk): Reading {
  const textAt = codePointLength(ownTitle(mention));
  const inText = <T extends Spanned>(found: readonly T[]): T[] =>
    found.filter(({ start }) => start === null || start >= textAt).map((each) => shift(each, textAt));
  const { sentiment, intent, irony } = analysis;
  const title = sentiment.because.filter(({ start }) => start < textAt);
  const ofTitle = title.reduce((sum, { weight }) => sum + weight, 0);
  return {
    // What the title weighs stands in the rest: the sum stays what it is.
    sentimentReading: { ...sentiment, because: inText(sentiment.because), rest: sentiment.rest + ofTitle },
    becauseTitle: title,
    sentences: inText(analysis.sentences),
    intentReading: splitIntent(intent, inText),
    irony: { ...irony, because: inText(irony.because) },
    riskReading: { ...risk, because: inText(risk.because) },
    keywords: analysis.keywords,
    entities: inText(analysis.entities),
    aspects: inText(analysis.aspects).map((aspect) => ({ ...aspect, because: inText(aspect.because) })),
  };
}

function splitIntent(intent: IntentReading, inText: (found: readonly Reason[]) => Reason[]): IntentReading {
  return {
    label: intent.label,
    because: inText(intent.because),
    also: intent.also.map((other) => ({ ...other, because: inText(other.because) })),
    purchase: inText(intent.purchase),
    churn: inText(intent.churn),
  };
}

interface Spanned {
  readonly start: number | null;
  readonly end: number | null;
}

function shift<T extends Spanned>(found: T, by: number): T {
  return found.start === null || found.end === null
    ? found
    : { ...found, start: found.start - by, end: found.end - by };
}
