import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/core/nlp/detect.ts';
import { signedSentences } from './sentences.ts';

test.each([
  ['muchas gracias', 'es'],
  ['wanneer komt mijn pakket?', 'nl'],
  ['where is my order', 'en'],
  ['grazie mille', 'it'],
  ['obrigado', 'pt'],
  ['merci beaucoup', 'fr'],
  ['danke schön', 'de'],
  ['bedankt', 'nl'],
  ['hola', 'es'],
  ['me encanta', 'es'],
  ['il pacco non è arrivato', 'it'],
  ['das paket ist kaputt 😡 https://example.com/the-best-of @thebest', 'de'],
  ['#MalServicio', 'es'],
  ['La cafetera gotea', 'es'],
  ['A tampa vaza', 'pt'],
  ['Le couvercle fuit', 'fr'],
  ['Der Deckel tropft', 'de'],
  ['Il coperchio perde', 'it'],
  ['Het deksel lekt', 'nl'],
  ['Coffee machine', 'en'],
  ['LA PUERTA NO CIERRA', 'es'],
  ['hvor er pakken min', 'da'],
  ['gdzie jest moja paczka', 'pl'],
  ['on és el meu paquet?', 'ca'],
  ['我喜欢', 'zh'],
  ['ありがとう', 'ja'],
  ['شكرا جزيلا', 'ar'],
  ['aap ka product bahut accha hai', 'hi'],
])('%s is %s', (text, language) => {
  expect(detectLanguage(text).language).toBe(language);
});

test.each([
  '',
  ' ',
  '😀👍🏽',
  'https://example.com/where-is-my-order',
  '123 45,6',
  '@the_best_of',
  '!!!',
  'xxx',
  '\ud83d',
  'ok',
  'iPhone 13 Pro',
  'Nike Air Max',
  'Samsung Galaxy S24 Ultra',
  'Maria Rossi',
  'XJ-900',
])('no language in %j', (text) => {
  expect(detectLanguage(text)).toEqual({ language: null, confidence: 0 });
});

describe.each(Object.entries(signedSentences))('short everyday sentences in %s', (language, sentences) => {
  // Three words are Spanish, Italian and Portuguese alike; an elongated word alone is nobody's.
  const clear = sentences.filter(([, sentence]) => !['Vale la pena', 'soooo goooood'].includes(sentence));
  test.each(clear)('%i %s', (_, sentence) => {
    const found = detectLanguage(sentence);
    expect(found.language).toBe(language);
    expect(found.confidence).toBeGreaterThan(0);
    expect(found.confidence).toBeLessThanOrEqual(1);
  });
});

const seeds = join('..', 'shared', 'corpus', 'seeds');
test.skipIf(!existsSync(seeds))('the founding texts are Spanish, Dutch, Spanish, Italian, Spanish', () => {
  const found = readdirSync(seeds)
    .sort()
    .map((file) => detectLanguage(readFileSync(join(seeds, file), 'utf8')).language);
  expect(found).toEqual(['es', 'nl', 'es', 'it', 'es']);
});
