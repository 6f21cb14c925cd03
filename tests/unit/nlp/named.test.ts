// By what a text names a topic: plain words, handles, domains, misspellings, and what only looks like them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TopicNames } from '../../../src/contract/model.ts';
import { createNamer } from '../../../src/core/nlp/named.ts';
import { nameBits, readTopicNames } from '../../../src/core/text/topic-names.ts';

const names = readTopicNames({
  names: ['Mar Azul', 'Marea 7', 'Ola'],
  handles: ['@marazul', 'mar.azul', 'marazul_es'],
  domains: ['https://www.marazul.example/', 'marazul.museum'],
  misspellings: ['mar asul', 'marazul', 'la ola'],
});

function namedBy(text: string, of: TopicNames): number {
  return createNamer(of)({ title: null, text, url: null });
}

function kinds(text: string, of: TopicNames = names): string {
  const bits = namedBy(text, of);
  return Object.entries(nameBits)
    .filter(([, bit]) => bits & bit)
    .map(([kind]) => kind)
    .join(' ');
}

test.each([
  ['Me gusta MAR   AZUL mucho', 'name'],
  ['la mar-azul, sí', 'name'],
  ['Már Âzul', 'name'],
  ['l’Ola è rotta', 'name'],
  ['hola', ''],
  ['el azul mar', ''],
  ['mar muy azul', ''],
  ['marea 71', ''],
  ['la marea 7 gotea', 'name'],
  ['mar asul otra vez', 'misspelling'],
  ['marazul gotea', 'misspelling'],
  ['la ola', 'name misspelling'],
  ['Mar Azul, o sea marazul', 'name misspelling'],
])('plain words: %s → %s', (text, expected) => expect(kinds(text)).toBe(expected));

test.each([
  ['#MarAzul', 'name'],
  ['#mar_azul!', 'name'],
  ['#Mar #Azul', 'name'],
  ['#marazulfail', ''],
  ['#ola', 'name'],
  ['vivo en #mar y azul', ''],
])('hashtags: %s → %s', (text, expected) => expect(kinds(text)).toBe(expected));

test.each([
  ['@marazul hola', 'handle'],
  ['.@MARAZUL?', 'handle'],
  ['(@marazul).', 'handle'],
  ['@marazul@mastodon.social', 'handle'],
  ['@marazul.bsky.social', 'handle'],
  ['@mar.azul', 'handle'],
  ['@mar.azul.', 'handle'],
  ['@marazul.oficial', ''],
  ['@marazul_es y @marazul_pt', 'handle'],
  ['@marazul_pt', ''],
  ['x@marazul', 'misspelling'],
  ['mar @azul', ''],
  ['mar @ana azul', ''],
  ['https://x.com/marazul/status/1', 'handle'],
  ['https://mastodon.social/@marazul/1', 'handle'],
  ['https://www.reddit.com/user/marazul', 'handle'],
  ['https://news.example/marazul', ''],
])('handles: %s → %s', (text, expected) => expect(kinds(text)).toBe(expected));

test.each([
  ['https://www.marazul.example/a?b', 'domain'],
  ['mira marazul.example/ofertas', 'domain'],
  ['shop.marazul.example', 'domain'],
  ['info@marazul.example', 'domain'],
  ['marazul.museum está bien', 'domain'],
  ['en marazul.museum.', 'domain'],
  ['notmarazul.example', ''],
  ['https://evil.test/marazul.example', ''],
  ['https://marazul.example.evil.test', ''],
  ['otromarazul.museum', ''],
])('domains: %s → %s', (text, expected) => expect(kinds(text)).toBe(expected));

test('an emoji is a name too', () => {
  expect(kinds('qué asco 🦊!', readTopicNames({ names: ['🦊'] }))).toBe('name');
  expect(kinds('qué asco', readTopicNames({ names: ['🦊'] }))).toBe('');
});

test('the title counts, and so does the page it stands on, but only for a domain', () => {
  const namer = createNamer(names);
  const plain = { title: null, text: 'nada', url: null };
  expect(namer({ ...plain, title: 'Mar Azul cierra' })).toBe(nameBits.name);
  expect(namer({ ...plain, title: 'todo el mar', text: 'azul' })).toBe(0);
  expect(namer({ ...plain, url: 'https://blog.marazul.example/1' })).toBe(nameBits.domain);
  expect(namer({ ...plain, url: 'https://x.com/marazul/1' })).toBe(0);
});

test('any text gets an answer, and one of the bits only where something was listed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('@', '#', '.', 'mar', 'azul', ' ', 'https://', 'example', '/', '🦊', '\ud800', 'ß', '_'), {
        maxLength: 60,
      })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (given) => {
      expect(namedBy(given, names) & ~15).toBe(0);
      expect(namedBy(given, readTopicNames({ names: ['qwertz'] })) & ~nameBits.name).toBe(0);
    }),
  );
});

test('a name between other words is always found, whatever the accents and the case', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const around = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), around, around, (name, before, after) => {
      const bits = namedBy(
        `${before} ${name.join('-').toUpperCase()}, ${after}`,
        readTopicNames({ names: [name.join(' ')] }),
      );
      expect(bits).toBe(nameBits.name);
    }),
  );
});

test('a handle in running text is always found, and never as a name', () => {
  const handle = fc.stringMatching(/^[a-z][a-z0-9_]{3,14}[a-z0-9]$/);
  fc.assert(
    fc.property(handle, (given) => {
      const all = readTopicNames({ names: [given], handles: [given] });
      expect(namedBy(`dile a @${given}, que conteste`, all)).toBe(nameBits.handle);
      expect(namedBy(`dile a ${given}, que conteste`, all)).toBe(nameBits.name);
    }),
  );
});

test.each([
  ['@'.repeat(200_000)],
  ['a.'.repeat(200_000)],
  ['mar '.repeat(200_000)],
  ['#'.repeat(200_000)],
  ['x'.repeat(400_000)],
])('long and odd texts take no long time', (text) => {
  const started = performance.now();
  namedBy(text, names);
  expect(performance.now() - started).toBeLessThan(1500);
});
