import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TokenKind, tokenise } from '../../../src/core/text/tokenise.ts';

const textsOf = (text: string, kind?: TokenKind) =>
  tokenise(text)
    .filter((token) => !kind || token.kind === kind)
    .map((token) => token.text);

describe('tokens of social text', () => {
  test.each([
    ["dell'ordine", ["dell'", 'ordine']],
    ['l’eau qu’il', ['l’', 'eau', 'qu’', 'il']],
    ["don't c'mon aujourd'hui foto's m'n", ["don't", "c'mon", "aujourd'hui", "foto's", "m'n"]],
    ['e-mail wi-fi 3rd iPhone6s', ['e-mail', 'wi-fi', '3rd', 'iPhone6s']],
    ['नमस्ते دنیا', ['नमस्ते', 'دنیا']],
    ['gracias.que bueno', ['gracias', 'que', 'bueno']],
    ["'t Is 's avonds in 's-Hertogenbosch", ["'t", 'Is', "'s", 'avonds', 'in', "'s-Hertogenbosch"]],
    ['U.S.A. EE.UU. z.B. S.p.A.', ['U.S.A.', 'EE.UU.', 'z.B.', 'S.p.A.']],
    ['H&M AT&T tod@s Kund*innen Lehrer:innen', ['H&M', 'AT&T', 'tod@s', 'Kund*innen', 'Lehrer:innen']],
    ['covid-19 20-year-old 3rd', ['covid-19', '20-year-old', '3rd']],
    ["l'11 dell'@utente l'A.S.", ["l'", "dell'", "l'", 'A.S.']],
  ])('words: %s', (text, words) => {
    expect(textsOf(text, 'word')).toEqual(words);
  });

  test.each<[TokenKind, string, string[]]>([
    ['number', '10:30, 1,000.50 € 24/7', ['10:30', '1,000.50', '24/7']],
    ['number', "l'1,5 1.5kg 10:30h 1990-1995", ['1,5', '1.5kg', '10:30h', '1990-1995']],
    ['hashtag', "#MarAzul, #1 #fête2024 C# #L'Aquila", ['#MarAzul', '#fête2024', "#L'Aquila"]],
    ['link', 'p.es. U.S. t.co/abc', ['t.co/abc']],
    [
      'handle',
      '.@KLM: and @user@mastodon.social. @a.bsky.social @john.doe',
      ['@KLM', '@user@mastodon.social', '@a.bsky.social', '@john'],
    ],
    [
      'link',
      'see https://a.b/c?d=(e). (www.x.com) bol.com/nl, end.',
      ['https://a.b/c?d=(e)', 'www.x.com', 'bol.com/nl'],
    ],
    ['email', 'mail info@foo.co.uk!', ['info@foo.co.uk']],
    ['emoji', '👨‍👩‍👧👍🏽🇪🇸1️⃣❤️❤ ©', ['👨‍👩‍👧', '👍🏽', '🇪🇸', '1️⃣', '❤️', '❤']],
    [
      'emoticon',
      ':) :-( <3 :D XD xdd jaja:( T_T ^^ 10:30 http://a.b',
      [':)', ':-(', '<3', ':D', 'XD', 'xdd', ':(', 'T_T', '^^'],
    ],
    ['emoticon', 'ma c: oddio D: no ): *_* u.u >.< size:3', ['c:', 'D:', '):', '*_*', 'u.u', '>.<']],
    ['punctuation', 'wow!!! ok?? … ¿qué?! ((a))', ['!!!', '??', '…', '¿', '?!', '(', '(', ')', ')']],
    ['punctuation', 'R$ 5 US$10', ['R$', 'US$']],
  ])('%s', (kind, text, expected) => {
    expect(textsOf(text, kind)).toEqual(expected);
  });

  test('scripts without spaces are cut by the dictionary', () => {
    expect(textsOf('我喜欢这个产品', 'word')).toContain('喜欢');
    expect(textsOf('とても良いです', 'word')).toContain('とても');
    expect(textsOf('ฉันชอบ', 'word').length).toBe(2);
    expect(textsOf('我喜欢iPhone13', 'word')).toEqual(['我', '喜欢', 'iPhone13']);
  });

  test('a run longer than a slice is cut at no other place than a short one', () => {
    const long = '我喜欢这个产品'.repeat(400);
    expect(new Set(textsOf(long)).size).toBe(new Set(textsOf('我喜欢这个产品我喜欢这个产品')).size);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        "l'",
        '@',
        '#',
        '.',
        'http://',
        '😀',
        '\u200d',
        '\u0301',
        '\ud83d',
        '中',
        '1',
        ':',
        ')',
        '-',
        '_',
        '\n',
        'É',
      ),
    )
    .map((parts) => parts.join('')),
);

test('loses nothing and overlaps nothing: between tokens is only white space and invisible controls', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const token of tokenise(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(end, token.start)).toMatch(/^[\s\p{Cc}\p{Cf}\p{Z}]*$/u);
        end = token.end;
      }
      expect(text.slice(end)).toMatch(/^[\s\p{Cc}\p{Cf}\p{Z}]*$/u);
    }),
    { numRuns: 500 },
  );
});

test.each([
  'a',
  'a.',
  'a@',
  '@',
  '#1',
  "l'",
  "l'1",
  "dell'l'",
  ':',
  'http://',
  'T_',
  'U.',
  'A&',
  'a@s',
  'Aaaa:',
  'あa',
  'z\u0301\u0302\u0303',
  '-a',
  '1.',
  '\ud83d',
  '\u0301',
  '(',
  'xd',
  '👨‍',
  '中',
])('half a million of %j take bounded time', (piece) => {
  tokenise(piece.repeat(500_000 / piece.length));
  // The bound is the runner's own time limit: no clock is read here.
});
