// The bundled sample: made again it is the same to the byte, and it tells the story it is meant to tell.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { dayCount, isoTime, strikeDays } from '../../resources/sample/generator/calendar.ts';
import { generate, writeSample } from '../../resources/sample/generator/make.ts';
import { conversations } from '../../resources/sample/generator/phrases/conversations.ts';
import { phrasesOf } from '../../resources/sample/generator/wording.ts';

const committed = join(import.meta.dirname, '../../resources/sample');
const { files, mentions } = generate();

function committedText(name: string): string {
  return readFileSync(join(committed, name), 'utf8');
}

test('made again, every file is the same to the byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-sample-'));
  try {
    writeSample(folder);
    const made = readdirSync(folder).sort();
    expect(made).toEqual(
      readdirSync(committed)
        .filter((name) => name !== 'generator')
        .sort(),
    );
    for (const name of made) {
      const same = readFileSync(join(folder, name)).equals(readFileSync(join(committed, name)));
      expect(same, `${name} differs: run npm run sample`).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('at least six sources over four formats hold at least eight hundred mentions', () => {
  const manifest = JSON.parse(committedText('sample.json')) as {
    feeds: { file: string }[];
    imports: { file: string }[];
  };
  const names = [...manifest.feeds, ...manifest.imports].map(({ file }) => file);
  expect(names.length).toBeGreaterThanOrEqual(6);
  expect(new Set(names.map(extname)).size).toBeGreaterThanOrEqual(4);
  for (const name of names) expect(files.has(name), name).toBe(true);

  const marks: Record<string, RegExp> = {
    '.xml': /<item>|<entry>/g,
    '.json': /"date_published":/g,
    '.csv': /^OC-\d+;/gm,
    '.txt': /^\d\d\/\d\d\/\d{4}, \d\d:\d\d - [^:\n]+: /gm,
    '.jsonl': /^\{.*\}$/gm,
  };
  const count = names.reduce((sum, name) => {
    const mark = marks[extname(name)];
    return sum + (mark ? (committedText(name).match(mark)?.length ?? 0) : 0);
  }, 0);
  expect(count).toBe(mentions.length);
  expect(count).toBeGreaterThanOrEqual(800);
});

test('the ninety days all speak, and the week of the strike speaks three times as loud', () => {
  const days = new Map<string, number>();
  for (const { at } of mentions) {
    const day = isoTime(at).slice(0, 10);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  expect(days.size).toBe(dayCount);
  expect([...days.keys()].sort().at(0)).toBe('2026-08-01');
  expect([...days.keys()].sort().at(-1)).toBe('2026-10-29');
  const loud = strikeDays.reduce((sum, day) => sum + (days.get(day) ?? 0), 0) / strikeDays.length;
  expect(loud).toBeGreaterThanOrEqual(3 * (mentions.length / dayCount));
});

test('every language speaks, in about the share it is meant to', () => {
  const share = (language: string) => mentions.filter((one) => one.language === language).length / mentions.length;
  expect(share('es')).toBeGreaterThan(0.26);
  for (const language of ['it', 'nl', 'en']) expect(share(language), language).toBeGreaterThan(0.15);
  for (const language of ['pt', 'fr', 'de']) expect(share(language), language).toBeGreaterThan(0.03);
});

test('nothing is said more than twice, but for what is told again on purpose and the shortest', () => {
  const told = new Map<string, number>();
  for (const { text, copyOf } of mentions) {
    if (!copyOf && text.length > 24) told.set(text, (told.get(text) ?? 0) + 1);
  }
  expect([...told].filter(([, times]) => times > 2)).toEqual([]);
  const copies = mentions.filter(({ copyOf }) => copyOf);
  expect(copies.length).toBeGreaterThanOrEqual(10);
  for (const copy of copies) {
    const samePlace = copy.url.startsWith(`${copy.copyOf?.url}?utm_`);
    expect(samePlace || (copy.text === copy.copyOf?.text && copy.text.length >= 80), copy.url).toBe(true);
  }
});

test('no slot is left unfilled, and nothing answers what was not yet said', () => {
  for (const { text, title = '', at, parent, person } of mentions) {
    expect(`${title} ${text}`).not.toMatch(/[[\]{}|]|undefined/);
    expect(person.name).not.toMatch(/\s{2}|\n/);
    if (parent) expect(parent.at).toBeLessThan(at);
  }
});

test('the phrases are many, and every language answers and goes unanswered', () => {
  for (const [language, { groups }] of Object.entries(phrasesOf)) {
    const templates = Object.values(groups).flat();
    expect(new Set(templates).size).toBe(templates.length);
    expect(templates.length, language).toBeGreaterThanOrEqual(['pt', 'fr', 'de'].includes(language) ? 18 : 60);
    expect(
      conversations.some((one) => one.language === language && one.turns.some(({ role }) => role === 'brand')),
    ).toBe(true);
    expect(
      conversations.some((one) => one.language === language && !one.turns.some(({ role }) => role === 'brand')),
    ).toBe(true);
  }
});
