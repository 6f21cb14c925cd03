// The hint of irony: where it is given, what it says, and that it stays a hint.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IRONY_THRESHOLD, readIrony } from '../../../src/core/nlp/irony.ts';
import { scoreSentiment } from '../../../src/core/nlp/sentiment.ts';
import { sliceCodePoints } from '../../../src/core/text/code-points.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';

const read = (text: string, language: string | null = 'en') => {
  const tokens = tokenise(text);
  return readIrony(text, tokens, language, scoreSentiment(text, tokens, language));
};

describe('praise beside what nobody likes', () => {
  test.each([
    ['en', 'I just love waking up at 4 for a flight that gets cancelled'],
    ['es', 'qué maravilla esperar tres horas de pie'],
    ['it', 'che bello aspettare il treno al freddo'],
    ['nl', 'lekker dan, weer een storing'],
    ['pt', 'que maravilha, mais duas horas na fila'],
    ['fr', 'super, encore en panne'],
    ['de', 'Na toll, schon wieder Verspätung'],
  ])('%s', (language, text) => expect(read(text, language).flag).toBe(true));
});

describe('meant as said', () => {
  test.each([
    ['en', 'I love this hotel, the staff is so kind'],
    ['en', 'can’t wait for the concert tomorrow!!'],
    ['en', 'Worst airline ever, four hours late and nobody helps'],
    ['es', 'Me encanta este restaurante, volveremos'],
    ['nl', 'Fijn dat jullie zo snel reageren'],
    ['de', 'Toll, dass ihr so schnell geholfen habt'],
  ])('%s: %s', (language, text) => expect(read(text, language).flag).toBe(false));
});

test('a face may give it away', () => {
  const plain = read('great service again');
  const rolling = read('great service again 🙄');
  expect(rolling.score).toBeGreaterThan(plain.score);
  expect(rolling.because.map((reason) => reason.text)).toContain('🙄');
});

test('the flag stands from the threshold on, the score stays between 0 and 1, reasons quote the text', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 10 }),
          fc.constantFrom('love', 'so much fun', 'dentist', '🙄', '...', 'oh great', '“nice”'),
        ),
        {
          maxLength: 25,
        },
      ),
      (parts) => {
        const text = parts.join(' ');
        const { flag, score, because } = read(text);
        expect(flag).toBe(score >= IRONY_THRESHOLD);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const reason of because) expect(sliceCodePoints(text, reason.start, reason.end)).toBe(reason.text);
      },
    ),
  );
});

test('nobody is ironic over pages', () => {
  expect(read('oh great, another delay. '.repeat(100)).flag).toBe(false);
});
