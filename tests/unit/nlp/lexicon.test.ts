import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/nlp/languages/index.ts';
import { international } from '../../../src/core/nlp/languages/international.ts';
import { exactKey, lexicon, phraseKey, readLexicon } from '../../../src/core/nlp/lexicon.ts';

const everyone = [...languages, international];

/** Small words that say how somebody feels all the same. A new one is added here only after thought. */
const FEELING_STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'haha hehe lmao ok okay barely lack lacks lacking wtf lmfao well whatever nope',
  es: 'bueno buena buenos buen bien ojala lol ok jeje jejeje jaja jajaja jajajaja cerca jo ira nadie tampoco demasiado',
  it: 'ok haha xd lol avanti mah boh nemmeno neanche manco neppure contro troppo ormai insieme dai vai',
  nl: 'zon haha hihi lol xd pfff weinig nogal eigenlijk amai minder geen nergens niemand',
  pt: 'melhor vlw ok blz rs rsrs haha hehe bem kk kkk kkkk kkkkk demais eita aff',
  fr: `bon merci ok mieux enfin lol haha mdr ptdr hihi contre trop pourquoi aucun aucune jamais sans devrait nul nulle ptn
    xd zero malgre aie seul`,
  de: 'wow haha hihi hehe lol xd gern gerne egal wegen kaum dafur lg',
};

describe('the notation', () => {
  test('brackets are written out, words folded, the later of two weights kept', () => {
    const read = lexicon([
      [2, 'perfect[o|a], no [me|le] gusta, =schön\nL’Été'],
      [-1, 'perfecta, 100 %, , [a|b][c|]'],
    ]);
    expect([...read]).toEqual([
      ['perfecto', 2],
      ['perfecta', -1],
      ['no me gusta', 2],
      ['no le gusta', 2],
      ['schön', 2],
      ['l ete', 2],
      ['100', -1],
      ['ac', -1],
      ['a', -1],
      ['bc', -1],
      ['b', -1],
    ]);
  });
  test('keys', () => {
    expect(phraseKey("L'Ora più bella!")).toBe('l ora piu bella');
    expect(exactKey('SCHO\u0308N')).toBe('schön');
  });
});

describe('read when first asked', () => {
  const piece = fc.constantFrom(
    'a',
    'bé',
    '=ß',
    'x y',
    '[o|a]',
    '[|s]',
    "d'",
    ',',
    '\n',
    ' ',
    '10',
    'ñ',
    '[',
    ']',
    '|',
  );
  const table = fc.array(
    fc.tuple(
      fc.integer({ min: -4, max: 4 }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    ),
    { maxLength: 5 },
  );
  test('says what reading at once says, whichever way it is asked first', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('get', 'has', 'size', 'keys', 'values', 'entries', 'each', 'spread'),
        (rows, way) => {
          const eager = readLexicon(rows);
          const lazy = lexicon(rows);
          const [first = ''] = eager.keys();
          const asked = {
            get: () => expect(lazy.get(first)).toBe(eager.get(first)),
            has: () => expect(lazy.has(first)).toBe(eager.has(first)),
            size: () => expect(lazy.size).toBe(eager.size),
            keys: () => expect([...lazy.keys()]).toEqual([...eager.keys()]),
            values: () => expect([...lazy.values()]).toEqual([...eager.values()]),
            entries: () => expect([...lazy.entries()]).toEqual([...eager.entries()]),
            each: () => {
              const seen: [string, number][] = [];
              lazy.forEach((weight, entry) => {
                seen.push([entry, weight]);
              });
              expect(seen).toEqual([...eager]);
            },
            spread: () => expect(new Map(lazy)).toEqual(eager),
          };
          asked[way]();
          expect([...lazy]).toEqual([...eager]);
          expect(lazy.get('in none')).toBeUndefined();
        },
      ),
    );
  });
});

describe.each(everyone.map((language) => [language.code, language] as const))('the lexicon of %s', (code, language) => {
  test('weights from -4 to 4, entries of one to seven words', () => {
    expect(language.sentiment.size).toBeGreaterThan(0);
    const offenders = [...language.sentiment].filter(
      ([entry, weight]) => !(Math.abs(weight) <= 4) || entry.split(' ').length > 7 || entry.trim() !== entry,
    );
    expect(offenders).toEqual([]);
  });
  test('a small word alone feels nothing, unless it is known to', () => {
    const known = new Set((FEELING_STOP_WORDS[code] ?? '').split(/\s+/));
    const offenders = [...language.sentiment].filter(
      ([entry, weight]) =>
        weight !== 0 &&
        !known.has(entry) &&
        (language.stopWords.has(entry) || language.negations.has(entry) || language.negationsAfter.has(entry)),
    );
    expect(offenders).toEqual([]);
  });
});
