import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGermanNoun } from '../../../src/core/nlp/entities/german-noun.ts';
import { findEntities } from '../../../src/core/nlp/entities.ts';
import { sliceCodePoints } from '../../../src/core/text/code-points.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';

const find = (text: string, language: string | null) => findEntities(text, tokenise(text), language);
const names = (text: string, language: string) => find(text, language).map((entity) => entity.text);
const typed = (text: string, language: string) => find(text, language).map(({ type, text }) => `${type}: ${text}`);

describe('what a name is', () => {
  test('people, organisations, places, products and works have their types', () => {
    expect(typed('Yesterday Angela Merkel flew from Paris to Chicago with Ryanair.', 'en')).toEqual([
      'person: Angela Merkel',
      'place: Paris',
      'place: Chicago',
      'organisation: Ryanair',
    ]);
    expect(typed('mi iPhone 15 se apagó viendo La casa de papel en Sevilla', 'es')).toEqual([
      'product: iPhone 15',
      'other: La casa de papel',
      'place: Sevilla',
    ]);
  });
  test('titles and possessive endings stay outside', () => {
    expect(names("President Ifeoma Okafor met Dr. Tanaka at Sony's plant.", 'en')).toEqual([
      'Ifeoma Okafor',
      'Tanaka',
      'Sony',
    ]);
    expect(names('Gisteren sprak minister Henk Zijlema met koningin Ottilie.', 'nl')).toEqual([
      'Henk Zijlema',
      'Ottilie',
    ]);
    expect(names("Lunch at McDonald's again", 'en')).toEqual(["McDonald's"]);
  });
  test('small words join the parts of one name, and part two', () => {
    expect(names('Estudió en la Universidad de Villarreja con Pedro de la Hoz.', 'es')).toEqual([
      'Universidad de Villarreja',
      'Pedro de la Hoz',
    ]);
    expect(names('Viajó por Madrid, Barcelona y Sevilla.', 'es')).toEqual(['Madrid', 'Barcelona', 'Sevilla']);
    expect(names('Compré en El Corte Inglés de Bilbao', 'es')).toEqual(['El Corte Inglés', 'Bilbao']);
    expect(names('Het was Joop van der Zwalm die won.', 'nl')).toEqual(['Joop van der Zwalm']);
    expect(names('She runs the Bank of Zarovia now.', 'en')).toEqual(['Bank of Zarovia']);
  });
  test('French names go on in small letters, Italian elisions stay outside', () => {
    expect(names("Il a saisi l'Assemblée nationale et la Banque centrale européenne.", 'fr')).toEqual([
      'Assemblée nationale',
      'Banque centrale européenne',
    ]);
    expect(names("Il treno dell'Emilia arriva a Reggio Calabria", 'it')).toEqual(['Emilia', 'Reggio Calabria']);
  });
  test('initials, numbers, brackets and ampersands', () => {
    expect(names('The book by J. K. Rowling and A. B. Tzovaras sold well.', 'en')).toEqual([
      'J. K. Rowling',
      'A. B. Tzovaras',
    ]);
    expect(names('The Zorvan Workers Party (ZWP) met Marks & Spencer.', 'en')).toEqual([
      'Zorvan Workers Party',
      'ZWP',
      'Marks & Spencer',
    ]);
    expect(names('He left the U.S. for Peru.', 'en')).toEqual(['U.S.', 'Peru']);
  });
  test('days, months, exclamations and everyday capitals are none', () => {
    for (const [text, language] of [
      ['On Monday I was SO Happy, OMG, my CEO called about the TV', 'en'],
      ['Buenos días a Todos, feliz Martes!', 'es'],
      ['Gefeliciteerd allemaal, tot Zaterdag!', 'nl'],
    ] as const) {
      expect(names(text, language)).toEqual([]);
    }
  });
  test('a Dutch verb is no county', () => {
    expect(names('Kent iemand een goede loodgieter in Gent?', 'nl')).toEqual(['Gent']);
    expect(names('Hij woont in Kent sinds vorig jaar.', 'nl')).toEqual(['Kent']);
  });
  test('handles, hashtags and links are none', () => {
    expect(names('@Vodafone #Madrid https://Paris.example thanks', 'en')).toEqual([]);
  });
  test('a word that was a name further on is one where the sentence opens', () => {
    expect(names('Wolves were poor. The fans of Wolves left early.', 'en')).toEqual(['Wolves', 'Wolves']);
  });
  test('a title in quotation marks, but not speech', () => {
    expect(names('Er schrieb den Roman „Die letzte Fähre“ in Köln.', 'de')).toContain('Die letzte Fähre');
    expect(names('Er sagte: „Das war ein gutes Spiel.“', 'de')).toEqual([]);
  });
});

describe('how a text is written', () => {
  test('chat in small letters has the names that cannot be mistaken', () => {
    expect(names('omg justin bieber is coming to london next week', 'en')).toEqual(['justin bieber', 'london']);
    expect(names('i saw the sun over the target in may', 'en')).toEqual([]);
  });
  test('shouting has no names but listed ones', () => {
    expect(names('THIS IS THE WORST AIRLINE EVER', 'en')).toEqual([]);
    expect(names('I HATE RYANAIR SO MUCH', 'en')).toEqual(['RYANAIR']);
  });
  test('a headline mixes names with everyday capitals', () => {
    expect(names('Storm Kills Four In Northern Italy, Police Say After Long Night', 'en')).toContain('Italy');
    expect(names('Storm Kills Four In Northern Italy, Police Say After Long Night', 'en')).not.toContain('Storm Kills');
  });
  test('nationalities are names in edited English and Dutch, not in chat', () => {
    expect(names('The German minister resigned.', 'en')).toEqual(['German']);
    expect(names('my German teacher is so funny lol', 'en')).toEqual([]);
  });
});

describe('German', () => {
  test('everyday nouns are no names', () => {
    expect(names('Das Paket kam mit drei Tagen Verspätung, der Kundenservice war eine Katastrophe.', 'de')).toEqual([]);
    expect(names('Nach dem Spiel der Mannschaft gab es Streit über die Preiserhöhung im Stadion.', 'de')).toEqual([]);
  });
  test('what stands beside a noun is', () => {
    expect(names('Die Stadt Zwölfhausen ehrt den Sänger Tilo Grambach.', 'de')).toEqual([
      'Zwölfhausen',
      'Tilo Grambach',
    ]);
    expect(names('Gestern traf Bürgermeisterin Ottilie Brenz die Chefin von Siemens in Berlin.', 'de')).toEqual([
      'Ottilie Brenz',
      'Siemens',
      'Berlin',
    ]);
  });
  test('a capital adjective inside a sentence opens a name', () => {
    expect(names('Er gewann den Bayerischen Filmpreis in München.', 'de')).toEqual([
      'Bayerischen Filmpreis',
      'München',
    ]);
  });
  test('nouns are known in their forms and as last parts of compounds', () => {
    for (const noun of ['häuser', 'freundinnen', 'preiserhöhung', 'krankenhauses', 'pünktlichkeit', 'arbeitsmarkt']) {
      expect(isGermanNoun(noun), noun).toBe(true);
    }
    for (const name of ['köln', 'dahlmeier', 'schneverdingen', 'okafor']) expect(isGermanNoun(name), name).toBe(false);
  });
});

test('no names in languages we know nothing of', () => {
  expect(find('Warszawa i Kraków', 'pl')).toEqual([]);
  expect(find('Warszawa i Kraków', null)).toEqual([]);
});

const pieces = [
  'New York',
  'von der',
  'U.S.',
  "O'Brien",
  'El',
  'de la',
  'Anna',
  '😀',
  'é',
  '\ud83d',
  '"',
  '„',
  '.',
  '@x',
  '\n',
  'A',
  '.',
  '&',
  'IPHONE',
  'iPhone',
  '15',
  'שלום',
  '中文',
  "l'",
  'ß',
];

test('whatever the text, spans are right, in order, apart, and at most 50', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'es', 'it', 'nl', 'pt', 'fr', 'de'), (given, language) => {
      const found = find(given, language);
      expect(found.length).toBeLessThanOrEqual(50);
      let last = 0;
      for (const entity of found) {
        expect(entity.start).toBeGreaterThanOrEqual(last);
        expect(entity.end).toBeGreaterThan(entity.start);
        expect(sliceCodePoints(given, entity.start, entity.end)).toBe(entity.text);
        last = entity.end;
      }
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['one letter', 'A'.repeat(100_000)],
  ['initials', 'J. '.repeat(20_000)],
  ['quotation marks', '“A b '.repeat(20_000)],
  ['chains', 'Real Madrid de la '.repeat(10_000)],
  ['compounds', 'Donaudampfschiff'.repeat(5_000)],
])('%s without end take bounded time', (_, text) => {
  const tokens = tokenise(text);
  const start = process.cpuUsage();
  for (const language of ['en', 'de', 'es']) findEntities(text, tokens, language);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(5000);
});
