// Scripts without spaces as pairs: what goes into the index, what is asked of it, and that the two meet.
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../../src/core/db/migrate.ts';
import { createTextIndex } from '../../../src/core/db/text-index.ts';
import { holdsScript, pairPhrase, pairText, partScripts } from '../../../src/core/text/script-pairs.ts';

const tidy = (text: string) => text.trim().replace(/\s+/g, ' ');

test.each([
  ['早上好', '早上 上好 好'],
  ['好', '好'],
  ['买了iPhone手机壳', '买了 了 iPhone 手机 机壳 壳'],
  ['ไม่ดี', 'ไม ม่ ่ด ดี ี'],
  ['배송이 늦어요', '배송 송이 이 늦어 어요 요'],
  ['ｶﾞﾗｽ', 'ガラ ラス ス'],
  ['ភាសា\u200bខ្មែរ', 'ភា ាស សា ាខ ខ្ ្ម មែ ែរ រ'],
  ['𠮷野家', '𠮷野 野家 家'],
  ['plain text', 'plain text'],
])('%s is kept as %s', (text, kept) => expect(tidy(pairText(text))).toBe(kept));

test.each([
  ['早上好', false, '早上 上好', false],
  ['好', false, '好', true],
  ['iPhone手机', false, 'iPhone 手机', false],
  ['手机ca', true, '手机 机 ca', true],
  ['手机 好用', false, '手机 机 好用', false],
  ['手机!', false, '手机 !', false],
])('%s is asked for as a phrase', (text, prefix, phrase, open) => {
  const asked = pairPhrase(text, prefix);
  expect({ ...asked, text: tidy(asked.text) }).toEqual({ text: phrase, prefix: open });
});

test('what stands beside a run is a word of its own, and neighbours of a run are not each other’s', () => {
  expect(tidy(partScripts('买了iPhone手机'))).toBe('一 iPhone 一');
  expect(tidy(partScripts('buy 了 now'))).toBe('buy 一 now');
  expect(partScripts('Größe, ñandú, письмо, θάλασσα, देरी')).toBe('Größe, ñandú, письмо, θάλασσα, देरी');
});

describe('texts of other scripts', () => {
  const texts = ['Their late parcel, again. '.repeat(10), 'Тут 😀 письмо, θάλασσα — देरी '.repeat(10)];
  test.each(texts)('are no concern of it: %#', (text) => {
    expect(holdsScript(text)).toBe(false);
    expect(partScripts(text)).toBe(text);
  });

  test('are told apart in a hundredth of what saving them costs', () => {
    const [text = ''] = texts;
    const begin = performance.now();
    for (let count = 0; count < 100_000; count++) if (holdsScript(text)) throw new Error('It holds none.');
    // Some 10 nanoseconds each when this was written; saving one takes 40 microseconds.
    expect((performance.now() - begin) / 100_000).toBeLessThan(0.0004);
  });
});

test('a long text takes time in proportion', () => {
  const begin = performance.now();
  pairText('早上好'.repeat(100_000));
  pairPhrase('早'.repeat(5000) + ' a 早'.repeat(5000), false);
  expect(performance.now() - begin).toBeLessThan(3000);
});

test('a part of a text is found in it, and nothing else', () => {
  const piece = fc.constantFrom('早', '上', '好', 'タ', 'ー', '배', 'ก', '่', 'ab', 'c', ' ', '-', '𠮷');
  const said = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(said, { minLength: 1, maxLength: 8 }), said, (texts, asked) => {
      fc.pre(holdsScript(asked));
      const db = new Sqlite(':memory:');
      for (const migration of migrations) migration(db);
      const index = createTextIndex(db);
      texts.forEach((text, id) => void index.add(id + 1, { title: null, text }));
      const { text, prefix } = pairPhrase(asked, false);
      const found = db
        .prepare('SELECT rowid FROM mention_script_index WHERE mention_script_index MATCH ? ORDER BY rowid')
        .pluck()
        .all(`"${text}"${prefix ? '*' : ''}`);
      expect(found).toEqual(texts.flatMap((each, id) => (holdsNaively(each, asked) ? [id + 1] : [])));
      db.close();
    }),
    { numRuns: 300 },
  );
});

/** Both as runs and words with bars between: at either end of what is asked a run may go on. */
function holdsNaively(text: string, asked: string): boolean {
  const bars = (given: string) => `|${(given.match(/[早上好ター배𠮷ก่]+|[abc]+/gu) ?? []).join('|')}|`;
  const whole = bars(asked);
  const start = /^\|[abc]/.test(whole) ? 0 : 1;
  const end = /[abc]\|$/.test(whole) ? whole.length : -1;
  return bars(text).includes(whole.slice(start, end));
}
