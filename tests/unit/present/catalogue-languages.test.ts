// Every language says all that English says: the same keys, the same values to fill in, plural where English has plural.
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/present/catalogue/en.ts';
import { chooseLanguage, LANGUAGES, loadLanguage, spokenLocale } from '../../../src/present/catalogue/languages.ts';
import type { Text } from '../../../src/present/catalogue/text.ts';
import { openTranslator } from '../../../src/present/catalogue/translate.ts';

const folder = resolve(import.meta.dirname, '../../../src/present/catalogue');
const others = LANGUAGES.filter((language) => language !== 'en');

async function readParts(language: string): Promise<Map<string, Record<string, Text>>> {
  const files = globSync('*.ts', { cwd: resolve(folder, language) }).sort();
  const parts = await Promise.all(
    files.map(async (file) => {
      const exported: Record<string, Record<string, Text>> = await import(resolve(folder, language, file));
      return [file, Object.assign({}, ...Object.values(exported)) as Record<string, Text>] as const;
    }),
  );
  return new Map(parts);
}

const english = await readParts('en');

describe.each(others)('%s', (language) => {
  test('has a text of its own for every key', async () => {
    const parts = await readParts(language);
    expect([...parts.keys()]).toEqual([...english.keys()]);
    for (const [file, texts] of english)
      expect(Object.keys(parts.get(file) ?? {}).sort(), file).toEqual(Object.keys(texts).sort());
    // What is put together is what the parts say, not English behind them.
    const catalogue: Record<string, Text> = (await loadLanguage(language)).catalogue;
    expect(catalogue).toEqual(Object.assign({}, ...parts.values()));
  });

  test('fills in the same values and counts where English counts', async () => {
    const catalogue: Record<string, Text> = (await loadLanguage(language)).catalogue;
    for (const [key, text] of Object.entries<Text>(en)) {
      const said = catalogue[key] ?? '';
      expect(holes(said), key).toEqual(holes(text));
      expect(typeof said, key).toBe(typeof text);
    }
  });

  test('speaks calmly, in its own quotation marks', async () => {
    const catalogue: Record<string, Text> = (await loadLanguage(language)).catalogue;
    for (const [key, text] of Object.entries(catalogue)) {
      for (const form of formsOf(text)) {
        expect(form, key).not.toMatch(/[!¡]/);
        expect(form.trim(), key).not.toBe('');
        if (language !== 'nl') expect(form, key).not.toMatch(/[“”]/);
      }
    }
  });

  test('writes plurals, numbers and dates its own way', async () => {
    const t = await openTranslator(language, 'Europe/Madrid');
    expect(t('count.mentions', { count: 1 })).not.toBe(t('count.mentions', { count: 2 }));
    expect(t('count.mentions', { count: 1_234_567 })).toContain('1.234.567');
    expect(t.format.day('2026-09-23')).not.toBe('23 September');
    expect(t.language).toBe(language);
  });
});

test('the first language of the system that is spoken is chosen, with its region', () => {
  expect(chooseLanguage(['de-DE', 'es-MX', 'en-US'])).toBe('es-MX');
  expect(chooseLanguage(['de-DE'])).toBe('en-GB');
  expect(spokenLocale('nl')).toBe('nl-NL');
  expect(spokenLocale('<script>')).toBe('en-GB');
});

function formsOf(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text).filter((form) => form !== undefined);
}

/** The names in braces a text can ask for, in any of its forms. */
function holes(text: Text): readonly string[] {
  return [...new Set(formsOf(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
}
