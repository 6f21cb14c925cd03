// The part of a text in which something is asked, as it is shown and compared.

export interface Asked {
  /** The sentences that ask, else the whole text; without links and handles, one blank between words. */
  readonly asked: string;
  /** All of it. */
  readonly whole: string;
}

const SENTENCE = /[^.!?？！。…\n]+[.!?？！。…]*["”»)]*|[.!?？！。…]+/gu;
const LONGEST = 2000;

export function readAsked(text: string): Asked {
  const plain = text
    .slice(0, LONGEST)
    .replace(/\bhttps?:\/\/\S+/gi, ' ')
    .replace(/(^|[\s(])@[\w.-]+:?/g, '$1')
    .replace(/^\s*RT\b[\s:]*/i, '');
  const sentences = plain.match(SENTENCE) ?? [];
  const asking = sentences.map(tidy).filter((sentence) => /[?？]["”»)]*$/.test(sentence) && /\p{L}/u.test(sentence));
  const whole = tidy(plain);
  return { asked: asking.length > 0 ? asking.join(' ') : whole, whole };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toWellFormed();
}
