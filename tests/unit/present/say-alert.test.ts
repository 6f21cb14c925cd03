// Alerts in words: each names its reason, in every language.
import { expect, test } from 'vitest';
import type { AlertReason } from '../../../src/contract/alerts.ts';
import { LANGUAGES } from '../../../src/present/catalogue/languages.ts';
import { openTranslator } from '../../../src/present/catalogue/translate.ts';
import { sayAlert, toNotice } from '../../../src/present/say-alert.ts';

const t = await openTranslator('en-GB');

function makeReason(given: Partial<AlertReason> = {}): AlertReason {
  return {
    kind: 'volume',
    topic: 'Mar Azul',
    count: 42,
    hours: 6,
    usual: 10,
    share: null,
    quote: null,
    mention: null,
    ...given,
  };
}

test.each<[Partial<AlertReason>, string]>([
  [{}, 'Mar Azul: 42 mentions in 6 hours, four times the usual'],
  [{ count: 36 }, 'Mar Azul: 36 mentions in 6 hours, nearly four times the usual'],
  [{ count: 35, usual: 8 }, 'Mar Azul: 35 mentions in 6 hours, more than four times the usual'],
  [{ count: 46 }, 'Mar Azul: 46 mentions in 6 hours, nearly five times the usual'],
  [{ count: 23 }, 'Mar Azul: 23 mentions in 6 hours, more than twice the usual'],
  [{ count: 1200, usual: 100 }, 'Mar Azul: 1,200 mentions in 6 hours, 12 times the usual'],
  [{ count: 7, usual: 0 }, 'Mar Azul: 7 mentions in 6 hours, where usually hardly any come'],
  [
    { kind: 'sentiment', count: 40, hours: 24, share: 0.6, usual: 0.22 },
    'Mar Azul: 60% of 40 mentions in 24 hours are negative, 22% in the weeks before',
  ],
  [{ kind: 'question', count: 3, quote: 'Is it open?' }, 'Mar Azul: a new question asked by 3, “Is it open?”'],
  [{ kind: 'risk', count: 1, quote: 'I will sue' }, 'Mar Azul: a risky mention, “I will sue”'],
])('%j', (given, says) => {
  expect(sayAlert(makeReason(given), t)).toBe(says);
});

test('what is told under its topic begins as a sentence does', () => {
  const reason = makeReason({ kind: 'risk', count: 1, quote: 'I will sue' });
  expect(toNotice([reason], t).body).toBe('A risky mention, “I will sue”');
});

test('one is told under its topic, several together with room for three', () => {
  expect(toNotice([makeReason()], t)).toEqual({
    title: 'Mar Azul',
    body: '42 mentions in 6 hours, four times the usual',
  });
  const { title, body } = toNotice(
    Array.from({ length: 5 }, () => makeReason()),
    t,
  );
  expect(title).toBe('5 alerts');
  expect(body.split('\n')).toHaveLength(4);
  expect(body).toMatch(/and 2 more$/);
});

test('a long quote is cut in a sentence, at a whole character', () => {
  const said = sayAlert(makeReason({ kind: 'risk', count: 1, quote: '🦊'.repeat(300) }), t);
  expect([...said].length).toBeLessThan(130);
  expect(said.isWellFormed()).toBe(true);
});

test.each(LANGUAGES)('in %s every kind names the topic, its number and its quote', async (language) => {
  const spoken = await openTranslator(language);
  const volume = sayAlert(makeReason({ count: 42 }), spoken);
  expect(volume).toMatch(/Mar Azul/);
  expect(volume).toMatch(/42/);
  for (const kind of ['question', 'risk'] as const)
    for (const count of [1, 4])
      expect(sayAlert(makeReason({ kind, count, quote: '¿Abre?' }), spoken)).toMatch(/¿Abre\?/);
  const mood = sayAlert(makeReason({ kind: 'sentiment', share: 0.6, usual: 0.2 }), spoken);
  expect(mood).toMatch(/60/);
  expect(mood).toMatch(/20/);
  expect(mood).not.toMatch(/[{}]/);
});
