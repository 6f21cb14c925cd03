// What may escalate, in the words and around them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RiskReason } from '../../../src/contract/model.ts';
import { weighRisk } from '../../../src/core/nlp/risk/circumstances.ts';
import { readRisk } from '../../../src/core/nlp/risk.ts';
import { scoreSentiment } from '../../../src/core/nlp/sentiment.ts';
import { sliceCodePoints } from '../../../src/core/text/code-points.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';

const read = (text: string, language: string | null = 'en') => {
  const tokens = tokenise(text);
  return readRisk(text, tokens, language, scoreSentiment(text, tokens, language));
};
const causes = (text: string, language?: string) => read(text, language).because.map(({ cause }) => cause);
const product = (reasons: readonly RiskReason[]) => 1 - reasons.reduce((left, { weight }) => left * (1 - weight), 1);

describe('words', () => {
  test.each([
    ['en', 'I will contact the ombudsman', 'legal'],
    ['es', 'ya he avisado a FACUA', 'legal'],
    ['it', 'ho scritto al Codacons', 'legal'],
    ['nl', 'klacht bij de Consumentenbond', 'legal'],
    ['pt', 'vou ao Procon', 'legal'],
    ['fr', 'j’ai saisi l’UFC-Que Choisir', 'legal'],
    ['de', 'die Verbraucherzentrale weiß Bescheid', 'legal'],
    ['nl', 'dit heb ik naar Kassa gestuurd', 'press'],
    ['en', 'boycott this shop', 'press'],
    ['en', 'my daughter got an electric shock from it', 'safety'],
    ['fr', 'vous avez laissé fuiter mes données', 'fraud'],
    ['de', 'so ein rassistischer Fahrer', 'discrimination'],
  ])('%s: %s', (language, text, cause) => {
    expect(causes(text, language)).toContain(cause);
    expect(read(text, language).public).toBe(true);
  });
  test('anger alone is not public', () => {
    expect(read('I am absolutely furious')).toMatchObject({ public: false });
  });
  test('denied, told of in a film, or meant otherwise, it hardly counts', () => {
    expect(read('no lawyer needed, they paid').score).toBe(0);
    expect(read('in rij bij de kassa', 'nl').score).toBe(0);
    expect(read('killer deal, the band was on fire').score).toBe(0);
    expect(read('The lawyer in that film was great').score).toBeLessThan(read('My lawyer will call you').score);
    expect(read('if there were a lawyer').score).toBeLessThan(read('there is a lawyer').score);
  });
  test('a condition does not soften a threat', () => {
    expect(read('if you do not pay I will sue you').score).toBeGreaterThan(0.6);
  });
});

test('the score is that of its reasons, which quote the text, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 10 }),
          fc.constantFrom('lawyer', 'scam', 'FURIOUS', '!!!', '🔥', 'not', 'caught fire', 'boycott'),
        ),
        {
          maxLength: 30,
        },
      ),
      (parts) => {
        const text = parts.join(' ');
        const { score, because } = read(text);
        expect(Math.abs(score - product(because))).toBeLessThan(0.00051);
        for (const { start, end, text: quote } of because)
          expect(sliceCodePoints(text, start ?? -1, end ?? -1)).toBe(quote);
      },
    ),
  );
});

describe('circumstances', () => {
  const nothing = { complaintsBefore: 0, unansweredHours: null, reach: null, repliesWithinHour: 0 };
  const risk = read('This is a scam, I will sue you');
  test('none adds nothing', () => {
    expect(weighRisk(risk, nothing)).toEqual(risk);
  });
  test('each says its fact, without a place in the text', () => {
    const weighed = weighRisk(risk, { complaintsBefore: 2, unansweredHours: 50, reach: 12_400, repliesWithinHour: 8 });
    expect(weighed.because.slice(risk.because.length).map(({ cause, text, start }) => [cause, text, start])).toEqual([
      ['repeated', '3rd complaint in 30 days', null],
      ['unanswered', 'no answer for 2 days', null],
      ['reach', 'reach of 12,400', null],
      ['speed', '8 replies within an hour', null],
    ]);
    expect(Math.abs(weighed.score - product(weighed.because))).toBeLessThan(0.00051);
    expect(weighed.public).toBe(risk.public);
  });
  test('more of it never weighs less, and no weight leaves 0 to 1', () => {
    const figure = fc.integer({ min: 0, max: 5_000_000 });
    fc.assert(
      fc.property(
        figure,
        figure,
        figure,
        figure,
        fc.integer({ min: 0, max: 1000 }),
        (before, hours, reach, replies, more) => {
          const less = weighRisk(risk, {
            complaintsBefore: before,
            unansweredHours: hours,
            reach,
            repliesWithinHour: replies,
          });
          const most = weighRisk(risk, {
            complaintsBefore: before + more,
            unansweredHours: hours + more,
            reach: reach + more,
            repliesWithinHour: replies + more,
          });
          expect(most.score).toBeGreaterThanOrEqual(less.score);
          for (const { weight } of most.because) expect(weight > 0 && weight <= 1).toBe(true);
        },
      ),
    );
  });
});
