// Day first or month first: what decides, what is asked, and what a person would say.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHead } from '../../../src/core/importers/whatsapp/whatsapp-head.ts';
import { createOrderTally } from '../../../src/core/importers/whatsapp/whatsapp-order.ts';

const NOW = Date.UTC(2026, 6, 1);

/** The best guess first, then what the file would also allow. */
function decide(stamps: readonly string[], until = NOW): string[] {
  const tally = createOrderTally(until);
  for (const stamp of stamps) {
    const head = readHead(`${stamp} - A: x`);
    if (!head) throw new Error(`no head: ${stamp}`);
    tally.add(head.numbers, head.halfText);
  }
  const { best, others } = tally.decide();
  return [best, ...others];
}

describe('a part above twelve decides, wherever it stands', () => {
  test.each([
    [['01/02/2020, 10:00', '13/02/2020, 10:00'], 'dmy'],
    [['1/2/2020, 10:00', '1/13/2020, 10:00'], 'mdy'],
    [['01.02.20, 10:00', '02.13.20, 10:00'], 'mdy'],
    [['2020-01-02, 10:00', '2020-13-02, 10:00'], 'ydm'],
    [['2020-01-02, 10:00', '2020-01-13, 10:00'], 'ymd'],
    [['25/12/20, 10:00'], 'dmy'],
    [['12/25/20, 1:00 PM'], 'mdy'],
  ])('%j', (stamps, order) => expect(decide(stamps)).toEqual([order]));
});

describe('the order of the file decides', () => {
  test.each([
    // Month first it would be 2 January, 3 February, 1 March.
    [['01/02/2020, 10:00', '02/03/2020, 10:00', '03/01/2020, 10:00'], 'mdy'],
    [['05/01/2020, 10:00', '06/01/2020, 10:00', '02/02/2020, 10:00'], 'dmy'],
    [['01/05/2020, 10:00', '01/06/2020, 10:00', '02/02/2020, 10:00'], 'mdy'],
    [['05.01.2020, 10:00', '06.01.2020, 10:00', '02.02.2020, 10:00'], 'dmy'],
    [['01.05.2020, 10:00', '01.06.2020, 10:00', '02.02.2020, 10:00'], 'mdy'],
    [['2020-05-01, 10:00', '2020-06-01, 10:00', '2020-02-02, 10:00'], 'ydm'],
  ])('%j', (stamps, order) => expect(decide(stamps)[0]).toBe(order));

  test('and then nothing is asked', () => {
    expect(decide(['05/01/2020, 10:00', '06/01/2020, 10:00', '02/02/2020, 10:00'])).toEqual(['dmy']);
  });

  test('a message that arrived late is no disorder', () => {
    const days = ['05/01/2020', '07/01/2020', '06/01/2020', '08/01/2020', '02/02/2020', '01/02/2020', '03/02/2020'];
    expect(decide(days.map((day) => `${day}, 10:00`))).toEqual(['dmy']);
  });

  test('nor is a second export glued to the first', () => {
    const year = Array.from({ length: 60 }, (_, at) => new Date(Date.UTC(2020, 0, 1 + at * 6)))
      .filter((date) => date.getUTCDate() <= 12)
      .map((date) => `${date.getUTCDate()}/${date.getUTCMonth() + 1}/2020, 10:00`);
    expect(decide([...year, ...year])).toEqual(['dmy']);
  });
});

describe('what lies ahead of the file, or before WhatsApp, is no date of it', () => {
  test('not after the file was written', () => {
    expect(decide(['03/05/2020, 10:00'], Date.UTC(2020, 2, 6))).toEqual(['mdy']);
    expect(decide(['03/05/2020, 10:00'], Date.UTC(2020, 4, 3))).toEqual(['dmy', 'mdy']);
  });
  test('not before 2009', () => {
    // Year first, the second would be of 2003.
    expect(decide(['12/11/10, 10:00', '03/12/10, 10:00'])).not.toContain('ymd');
  });
  test('a file whose dates are all of the future is read all the same', () => {
    expect(decide(['25/12/2060, 10:00'])).toEqual(['dmy']);
  });
});

describe('all days up to twelve, both readings in order: the best guess, and the other is told', () => {
  test.each([
    [['01/02/2020, 10:00'], ['dmy', 'mdy']],
    [['01-02-2020, 10:00'], ['dmy', 'mdy']],
    [['5/4/19, 14:59'], ['dmy', 'mdy']],
    [
      ['8/8/19, 1:25 PM', '8/9/19, 1:25 PM'],
      ['mdy', 'dmy'],
    ],
    [['1/2/24, 1:25 PM'], ['mdy', 'dmy']],
    [['01/02/24, 1:25 pm'], ['dmy', 'mdy']],
    [['1/2/24, 1:25 p. m.'], ['dmy', 'mdy']],
    // A day after the other is likelier than a month after the other.
    [
      ['03/04/2020, 10:00', '04/04/2020, 10:00', '05/04/2020, 10:00'],
      ['dmy', 'mdy'],
    ],
    [
      ['04/03/2020, 10:00', '04/04/2020, 10:00', '04/05/2020, 10:00'],
      ['mdy', 'dmy'],
    ],
  ])('%j', (stamps, expected) => expect(decide(stamps)).toEqual(expected));
});

describe('nothing is asked where nobody would read it otherwise', () => {
  test.each([
    // The same day either way.
    [['05/05/2020, 10:00', '06/06/2020, 10:00'], ['dmy']],
    [['08.07.2020, 23:28'], ['dmy']],
    [['2023-12-10, 5:46 p.m.'], ['ymd']],
    [['2026/7/9 02:28'], ['ymd']],
    [['20/08/15, 10:00'], ['dmy']],
    [['20. 8. 5. 오후 1:06'], ['ymd']],
    // Three days in a row, or three birthdays.
    [['20/08/15, 10:00', '20/08/16, 10:00', '20/08/17, 10:00'], ['ymd']],
    [['15/08/20, 10:00', '16/08/20, 10:00', '17/08/20, 10:00'], ['dmy']],
  ])('%j', (stamps, expected) => expect(decide(stamps)).toEqual(expected));

  test('year, day, month is never offered beside what everybody writes', () => {
    const part = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 10, max: 12 }), (x, y, z) => {
        expect(decide([`${x}/${y}/${z}, 10:00`])).not.toContain('ydm');
        expect(decide([`20${z}-${x}-${y}, 10:00`])).toEqual(['ymd']);
      }),
    );
  });
});

test('a chat in order is read rightly, or its right reading is among those told', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(
      fc.constantFrom('dmy', 'mdy'),
      fc.constantFrom('/', '-'),
      fc.boolean(),
      fc.integer({ min: 15_706, max: 20_000 }),
      gaps,
      (order, separator, short, first, days) => {
        let day = first;
        const stamps = days.map((gap) => {
          day += gap;
          const [year = '', month = '', date = ''] = new Date(day * 86_400_000).toISOString().slice(0, 10).split('-');
          const parts = order === 'dmy' ? [date, month] : [month, date];
          return `${[...parts, short ? year.slice(2) : year].join(separator)}, 10:00`;
        });
        const found = decide(stamps);
        // 05/05 is the same day either way.
        const same = stamps.every((stamp) => stamp.slice(0, 2) === stamp.slice(3, 5));
        expect(same || found.includes(order)).toBe(true);
        const above = stamps.some((stamp) => Number(stamp.slice(order === 'dmy' ? 0 : 3).slice(0, 2)) > 12);
        if (above) expect(found).toEqual([order]);
      },
    ),
    { numRuns: 1000 },
  );
});
