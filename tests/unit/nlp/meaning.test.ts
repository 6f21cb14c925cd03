// What intent, irony and risk promise one by one: which intent leads, what is never scored, what circumstances add.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/nlp/analyse.ts';
import { weighRisk } from '../../../src/core/nlp/risk/circumstances.ts';

const intent = (text: string) => analyse(text).intent;

test('a complaint with a question inside is a complaint, and the question is told beside it', () => {
  const reading = intent('My parcel has not arrived after three weeks, terrible service. When will it come?');
  expect(reading.label).toBe('complaint');
  expect(reading.also.map(({ label }) => label)).toContain('question');
});

test.each([
  ['¿A qué hora abrís mañana?', 'question'],
  ['a que hora abris mañana', 'question'],
  ['Kunnen jullie mij de factuur nog eens sturen?', 'request'],
  ['Perché non aggiungete il pagamento con carta?', 'suggestion'],
  ['Grazie mille, gentilissimi!', 'thanks'],
  ['Gracias por nada, llevo dos semanas esperando.', 'complaint'],
  ['Te duur voor wat het is, ik twijfel.', 'objection'],
  ['I walked past your shop today.', 'comment'],
] as const)('%s is a %s', (text, label) => {
  expect(intent(text).label).toBe(label);
});

test('reasons quote the text where they stand', () => {
  const text = '😀 Could you please send me the invoice? I want to cancel my subscription.';
  const { because, churn } = intent(text);
  expect(because.length).toBeGreaterThan(0);
  expect(churn.length).toBeGreaterThan(0);
  for (const { start, end, text: quoted } of [...because, ...churn]) {
    expect([...text].slice(start, end).join('')).toBe(quoted);
  }
});

test('an ironic text is flagged with its reasons, a sincere one is not', () => {
  const { irony } = analyse('Oh great, I just love being stuck at the airport for six hours.');
  expect(irony).toMatchObject({ flag: true });
  expect(irony.because.length).toBeGreaterThan(0);
  expect(analyse('Thank you so much for the quick help yesterday!').irony.flag).toBe(false);
});

test('a negated or invented danger is none', () => {
  expect(analyse('No lawyer needed, they refunded me straight away.').risk.because).toEqual([]);
  expect(analyse('The lawyer in season two is my favourite character.').risk.score).toBeLessThan(0.2);
  expect(analyse('The charger caught fire on my desk and burned my hand.').risk).toMatchObject({ public: true });
});

const circumstances = fc.record({
  complaintsBefore: fc.nat(20),
  unansweredHours: fc.option(fc.nat(500), { nil: null }),
  reach: fc.option(fc.nat(10_000_000), { nil: null }),
  repliesWithinHour: fc.nat(100),
});

test('circumstances only add to a risk, each as a reason without a place, and it stays below 1', () => {
  fc.assert(
    fc.property(circumstances, fc.constantFrom('Thanks!', 'I will call my lawyer.'), (around, text) => {
      const words = analyse(text).risk;
      const weighed = weighRisk(words, around);
      expect(weighed.score).toBeGreaterThanOrEqual(words.score);
      expect(weighed.score).toBeLessThanOrEqual(1);
      const added = weighed.because.slice(words.because.length);
      for (const { start, end, weight } of added) {
        expect([start, end]).toEqual([null, null]);
        expect(weight).toBeGreaterThan(0);
      }
    }),
  );
  const calm = { complaintsBefore: 0, unansweredHours: null, reach: null, repliesWithinHour: 0 };
  const risk = analyse('I will call my lawyer.').risk;
  expect(weighRisk(risk, calm)).toEqual(risk);
  expect(weighRisk(risk, { ...calm, complaintsBefore: 2 }).because.at(-1)).toMatchObject({ cause: 'repeated' });
});
