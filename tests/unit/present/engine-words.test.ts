// What the engine says in English is said in the window's language, with what differs put in its place.
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportFormats } from '../../../src/core/export/index.ts';
import { importers } from '../../../src/core/importers/index.ts';
import { sourceKinds } from '../../../src/core/sources/index.ts';
import { LANGUAGES, loadLanguage } from '../../../src/present/catalogue/languages.ts';
import { createSpeaker } from '../../../src/present/engine/words.ts';

const folder = resolve(import.meta.dirname, '../../../src/present/engine');
const others = LANGUAGES.filter((language) => language !== 'en');

test('a sentence is found with what differs in it, within others and beside others', () => {
  const say = createSpeaker({
    'tagged {1} “{2}”': 'etiqueta «{2}» en {1}',
    '{1} mentions': '{1} menciones',
    'It has never answered.': 'Nunca ha respondido.',
    '{1} refused the connection.': '{1} rechazó la conexión.',
  });
  expect(say('tagged 312 mentions “delivery”')).toBe('etiqueta «delivery» en 312 menciones');
  expect(say('example.org refused the connection. It has never answered.')).toBe(
    'example.org rechazó la conexión. Nunca ha respondido.',
  );
  expect(say('Something nobody foresaw.')).toBe('Something nobody foresaw.');
  // What a person wrote is put in as it is, once.
  expect(say('tagged 2 mentions “{1} $& mentions”')).toBe('etiqueta «{1} $& menciones» en 2 menciones');
});

test('large numbers are written as the language does, but not in what a person wrote', () => {
  const words = {
    'tagged {1} “{2}”': 'etiqueta «{2}» en {1}',
    '{1} mentions': '{1} menciones',
    'mentions before the newest {1}': 'menciones anteriores a las {1} más recientes',
  };
  const say = createSpeaker(words, (count) => new Intl.NumberFormat('es-ES').format(count));
  expect(say('tagged 12,345 mentions “1,234”')).toBe('etiqueta «1,234» en 12.345 menciones');
  expect(say('mentions before the newest 1,000,000')).toBe('menciones anteriores a las 1.000.000 más recientes');
  // Spanish writes four figures without a sign.
  expect(say('1,234 mentions')).toBe('1234 menciones');
  expect(say('1,23 mentions')).toBe('1,23 menciones');
});

test('several sentences are said in the longest stretches that are known', () => {
  const say = createSpeaker({
    'It stopped. Try again.': 'Se paró. Inténtalo de nuevo.',
    'Try again.': 'Repite.',
    '{1} is full.': '{1} está lleno.',
    '{1} checks failed.': 'Han fallado {1} consultas.',
  });
  expect(say('It stopped. Try again. 3 checks failed.')).toBe('Se paró. Inténtalo de nuevo. Han fallado 3 consultas.');
  expect(say('The disk is full. Try again.')).toBe('The disk está lleno. Repite.');
  // A pattern never swallows the sentence before it.
  expect(say('Nobody knows this. The disk is full.')).toBe('Nobody knows this. The disk está lleno.');
});

test('names stay as somebody wrote them, and little words count only with a number', () => {
  const say = createSpeaker({
    numbers: 'números',
    'the tag “{1}”': 'la etiqueta «{1}»',
    '“{1}” was undone already.': '«{1}» ya está deshecho.',
    '{1} of {2}': '{1} de {2}',
    '{1} days': '{1} días',
    'no answer for {1}': 'sin respuesta desde hace {1}',
  });
  expect(say('the tag “numbers”')).toBe('la etiqueta «numbers»');
  expect(say('“the tag “numbers”” was undone already.')).toBe('«la etiqueta «numbers»» ya está deshecho.');
  expect(say('no answer for 3 days')).toBe('sin respuesta desde hace 3 días');
  expect(say('Holy days')).toBe('Holy days');
  expect(say('The Lord of the Rings')).toBe('The Lord of the Rings');
});

test('a long text of somebody else costs no time', () => {
  const say = createSpeaker({ '{1} a {2} a {3} a {4}.': '{4}', '{1}: {2}': '{2}' });
  const before = performance.now();
  for (let place = 0; place < 50; place++) say(`${'a '.repeat(1900)}${place}`);
  expect(say('a '.repeat(1_000_000))).toHaveLength(2_000_000);
  expect(performance.now() - before).toBeLessThan(1000);
});

test('what is not known comes back as it is, whatever it is', () => {
  const say = createSpeaker({ 'Known.': 'Conocido.', '{1} could not be read: {2}.': '{2}: {1}' });
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!text.includes('could not be read: ') && !text.includes('Known.'));
      expect(say(text)).toBe(text);
    }),
  );
});

describe.each(others)('%s', (language) => {
  test('says what sources and importers are called and ask for', async () => {
    const { engine } = await loadLanguage(language);
    const said = [
      ...sourceKinds.flatMap(({ label, description, caution, fields }) => [
        label,
        description,
        caution,
        ...fields.flatMap((field) => [
          field.label,
          field.help,
          ...('options' in field ? (field.options ?? []).map((option) => option.label) : []),
        ]),
      ]),
      ...importers.flatMap(({ label, description, fields }) => [
        label,
        description,
        ...fields.flatMap((field) => [field.label, field.help, ...(field.options ?? []).map((option) => option.label)]),
      ]),
      ...exportFormats.map(({ label }) => label),
    ];
    const missing = said.filter((text) => text && !(text in engine) && !/^[a-z0-9.-]+\.[a-z]+$/.test(text));
    expect(missing).toEqual([]);
  });

  test('puts in what the English sentence has, and says each sentence once', async () => {
    const { engine } = await loadLanguage(language);
    for (const [english, says] of Object.entries(engine)) {
      const [said, told] = [holes(says), holes(english)];
      // What sort of thing was asked for ({1} feed, page …) need not be said where its gender would be in the way.
      if (/\b(?:this|no|the) \{\d\}(?: at| is| has| \(| to| did|\.)/i.test(english))
        expect(told, english).toEqual(expect.arrayContaining([...said]));
      else expect(said, english).toEqual(told);
      expect(says, english).not.toMatch(/[!¡]$/);
    }
    const parts = await Promise.all(
      globSync('*.ts', { cwd: resolve(folder, language) }).map((file) => import(resolve(folder, language, file))),
    );
    const all = parts.flatMap((part) => Object.values<Record<string, string>>(part).flatMap(Object.keys));
    expect(all.length).toBe(new Set(all).size);
    expect(new Set(all)).toEqual(new Set(Object.keys(engine)));
  });
});

test('every language says the same sentences', async () => {
  const [first, ...rest] = await Promise.all(others.map((language) => loadLanguage(language)));
  for (const { engine } of rest) expect(Object.keys(engine).sort()).toEqual(Object.keys(first?.engine ?? {}).sort());
});

function holes(text: string): readonly string[] {
  return [...new Set(text.match(/\{\d\}/g) ?? [])].sort();
}
