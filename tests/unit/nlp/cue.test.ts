// The phrases of intent, irony and risk: how they are written, and how they are found.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCues } from '../../../src/core/nlp/cue.ts';
import { cueBookFor } from '../../../src/core/nlp/cue-book.ts';
import { phrasesOf } from '../../../src/core/nlp/cue-phrase.ts';
import { cueTables } from '../../../src/core/nlp/cues/index.ts';
import { sharedCues } from '../../../src/core/nlp/cues/shared.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';

const find = (text: string, language: string | null = 'en') =>
  findCues(text, tokenise(text), language).hits.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

describe('phrases', () => {
  test('every reading of nested brackets, an empty one too', () => {
    const [phrase] = [...phrasesOf({ thanks: [[1, 'a[b|c[d|]] [e f|] g']] })];
    expect(phrase?.parts[0]).toEqual([[{ word: 'ab' }], [{ word: 'acd' }], [{ word: 'ac' }]]);
    expect(phrase?.parts[1]).toEqual([[{ word: 'e' }, { word: 'f' }], []]);
  });
  test('no list of any language has a prefix that is too short to be found, a bracket left open, or a lone sign', () => {
    for (const [language, table] of [...cueTables, ['shared', sharedCues] as const]) {
      for (const { cue, parts } of phrasesOf(table)) {
        expect(cue.weight, language).toBeGreaterThanOrEqual(0);
        for (const steps of parts.flat())
          for (const step of steps) {
            if ('prefix' in step) expect(step.prefix.length, `${language} ${step.prefix}~`).toBeGreaterThan(3);
            if ('word' in step) expect(step.word, language).toMatch(/^[\p{L}\p{N}]/u);
          }
      }
    }
  });
});

describe('finding them', () => {
  test('whatever the accents, capitals, apostrophes and hyphens', () => {
    expect(find('ALGUIEN SABE si abren', 'es')).toContain('question:ALGUIEN SABE');
    expect(find('I’m not convinced')).toContain('objection:not convinced');
    expect(find('Pouvez-vous me rappeler ?', 'fr')).toContain('request:Pouvez-vous me rappeler');
  });
  test('drawn-out words and hashtags stand for what they are made of', () => {
    expect(find('thaaaanks')).toContain('thanks:thaaaanks');
    expect(find('late again #ThanksForNothing')).toContain('complaint:#ThanksForNothing');
  });
  test('with words between, but never beyond the sentence', () => {
    expect(find('my order arrived three days late')).toContain('complaint:arrived three days late');
    expect(find('my order arrived. Two days late night shopping')).not.toContain('complaint:arrived. Two days late');
  });
  test('the longer phrase speaks for the shorter one in it', () => {
    const found = find('Can you please tell me when you open?');
    expect(found.some((hit) => hit.startsWith('question:'))).toBe(true);
    expect(found.some((hit) => hit.startsWith('request:'))).toBe(false);
  });
  test('a phrase that means nothing takes its words away', () => {
    expect(find('killer deal today').some((hit) => /^(threat|safety|anger)/.test(hit))).toBe(false);
  });
  test('what opens a clause may follow a greeting', () => {
    expect(find('Hi, where can I park')).toContain('question:where can I');
    expect(find('I know where can I park')).not.toContain('question:where can I');
  });
  test('an organisation is known by its handle', () => {
    expect(find('mirad esto @FACUA', 'es')).toContain('legal:@FACUA');
  });
  test('a language without phrases has the shared ones, an unknown one what is safe in all', () => {
    expect(find('thanks for nothing', 'sv')).toContain('sarcasm:thanks for nothing');
    expect(find('gracias por nada', null)).toContain('complaint:gracias por nada');
    expect(find('das Gift', null)).toEqual([]);
    expect(cueBookFor('sv')).toBe(cueBookFor('fi'));
  });
  test('any text has hits inside it, in order, in the time of its length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('en', 'es', 'de', null, 'zh'),
        (text, language) => {
          const { hits, words, sentences } = findCues(text, tokenise(text), language);
          for (const hit of hits) {
            expect(hit.start).toBeLessThan(hit.end);
            expect(hit.end).toBeLessThanOrEqual(text.length);
          }
          expect(sentences.reduce((sum, { first, last }) => sum + last - first + 1, 0)).toBe(words.length);
        },
      ),
    );
    const words = 'i would like you to please not be still waiting for no one again and '.repeat(280);
    const started = performance.now();
    findCues(words, tokenise(words), 'en');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
