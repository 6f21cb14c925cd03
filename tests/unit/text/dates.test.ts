// Dates as the world writes them, each against the instant it means.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateFormat, detectDateFormat } from '../../../src/core/text/date-formats.ts';
import { isPlausible, parseDate } from '../../../src/core/text/dates.ts';
import { fromLocal, isZone, offsetAt } from '../../../src/core/text/zones.ts';

const iso = (text: string, zone = 'Europe/Amsterdam'): string | null => {
  const date = parseDate(text, zone);
  return date && `${new Date(date.at).toISOString()} ${date.zone} ${date.offset}`;
};

describe('parseDate', () => {
  test.each([
    ['2015-02-24 11:35:52 -0800', '2015-02-24T19:35:52.000Z known -480'],
    ['2015-02-24T11:35:52.123+01:00', '2015-02-24T10:35:52.123Z known 60'],
    ['20150224T113552Z', '2015-02-24T11:35:52.000Z known 0'],
    ['2015-02-24', '2015-02-23T23:00:00.000Z assumed 60'],
    ['2015-02-24T24:00:00Z', '2015-02-25T00:00:00.000Z known 0'],
    ['1424806552', '2015-02-24T19:35:52.000Z known 0'],
    ['1424806552123', '2015-02-24T19:35:52.123Z known 0'],
    ['Mon, 24 Feb 15 11:35 EST', '2015-02-24T16:35:00.000Z known -300'],
    ['Tue, 24 Feb 2015 11:35:52 +0100 (CET)', '2015-02-24T10:35:52.000Z known 60'],
    ['24 feb 2015 11:35 CEST', '2015-02-24T09:35:00.000Z known 120'],
    ['Thu May 14 01:38:56 +0000 2020', '2020-05-14T01:38:56.000Z known 0'],
    ['Sun Jun 01 15:04:05 CEST 2014', '2014-06-01T13:04:05.000Z known 120'],
    ['Tuesday, February 24, 2015 at 11:35 PM UTC', '2015-02-24T23:35:00.000Z known 0'],
    ['Feb 24 2015', '2015-02-23T23:00:00.000Z assumed 60'],
    ['martes, 24 de febrero de 2015, 11:35', '2015-02-24T10:35:00.000Z assumed 60'],
    ['24 février 2015 à 9h05', '2015-02-24T08:05:00.000Z assumed 60'],
    ['24 settembre 2015 alle 11:35', '2015-09-24T09:35:00.000Z assumed 120'],
    ['Sat, 24 Mär 2015 11:35:52 +0200', '2015-03-24T09:35:52.000Z known 120'],
    ['dom, 24 fev 2015 11:35:00 -0300', '2015-02-24T14:35:00.000Z known -180'],
    ['15 augustus 2024 om 14:30 uur', '2024-08-15T12:30:00.000Z assumed 120'],
    ['mar 24 mar 2015', '2015-03-23T23:00:00.000Z assumed 60'],
    ['2003-335T10:00:00Z', '2003-12-01T10:00:00.000Z known 0'],
    ['2003-W52-3', '2003-12-23T23:00:00.000Z assumed 60'],
    ['2003-12-31T10Z', '2003-12-31T10:00:00.000Z known 0'],
    ['Fri, 2006/09/15 08:19:53 EDT', '2006-09-15T12:19:53.000Z known -240'],
    ['Wed, 19 Aug 2009 18:28:00 Etc/GMT', '2009-08-19T18:28:00.000Z known 0'],
    ['Thu, 01 Jan 2004 19:48:21 America/New_York', '2004-01-02T00:48:21.000Z known -300'],
    ['2004-01-06T10:00:00+01:00[Europe/Madrid]', '2004-01-06T09:00:00.000Z known 60'],
    ['Mon, 26 January 2004 16:31:00 ET', '2004-01-26T21:31:00.000Z known -300'],
    ['2004-05-25 오후 11:23:45', '2004-05-25T21:23:45.000Z assumed 120'],
    ['2004년 05월 28일 01:31:15', '2004-05-27T23:31:15.000Z assumed 120'],
    ['2004年5月28日 下午1时31分', '2004-05-28T11:31:00.000Z assumed 120'],
    ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T17:00:00.000Z known -300'],
    ['2004-július-13T9:15-05:00', '2004-07-13T14:15:00.000Z known -300'],
    ['вт, 06 янв 2004 10:00:00 +0300', '2004-01-06T07:00:00.000Z known 180'],
    ['6 stycznia 2004', '2004-01-05T23:00:00.000Z assumed 60'],
    ['31.12.2004 10:00', '2004-12-31T09:00:00.000Z assumed 60'],
    ['12/31/2004 10:00 AM', '2004-12-31T09:00:00.000Z assumed 60'],
    ['۳۱/۱۲/۲۰۰۴', '2004-12-30T23:00:00.000Z assumed 60'],
    ['Jan 2004', '2003-12-31T23:00:00.000Z assumed 60'],
  ])('%s', (text, expected) => expect(iso(text)).toBe(expected));

  test.each([
    '',
    'hello 12',
    '31 Feb 2015',
    '2015-13-01',
    '03/04/2015',
    '25:00',
    '12',
    '2015-02-24T11:35:52+99:00',
    '2003-366',
    '2003-W54',
    '31/04/2004',
    '1/2/2004 x',
  ])('is no date: %s', (text) => expect(parseDate(text)).toBeNull());

  test('never throws, and stays quick on hostile text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 90 }), (text) => void parseDate(text, 'UTC')));
    for (const text of ['1 '.repeat(40), `24 ${'a'.repeat(12)} `.repeat(5), `${'-'.repeat(79)}1`]) parseDate(text);
    // The bound is the runner's own time limit: no clock is read here.
  });

  test('round-trips what toISOString writes', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
        expect(parseDate(date.toISOString())?.at).toBe(date.getTime());
        expect(parseDate(date.toUTCString())?.at).toBe(Math.floor(date.getTime() / 1000) * 1000);
      }),
    );
  });

  test('plausible is 1970 to the day after tomorrow', () => {
    expect(isPlausible(-1)).toBe(false);
    expect(isPlausible(1000, 0)).toBe(true);
    expect(isPlausible(3 * 86_400_000, 0)).toBe(false);
  });
});

describe('detectDateFormat', () => {
  const detect = (...samples: string[]) => {
    const { format, alternatives } = detectDateFormat(samples);
    return [format?.id ?? null, ...alternatives.map((one) => one.id)];
  };

  test('a part above twelve decides', () => {
    expect(detect('24-02-2015 11.35', '01-02-2015 10.00')).toEqual(['dmy']);
    expect(detect('1/2/2020', '1/13/2020')).toEqual(['mdy']);
    expect(detect('2023/12/20')).toEqual(['ymd']);
    expect(detect('2023-20-12', '2023-21-12')).toEqual(['ydm']);
  });

  test('the order of the file decides where no part does', () => {
    const days = Array.from({ length: 9 }, (_, i) => `0${i + 1}/01/2024`);
    expect(detect(...days, ...Array.from({ length: 9 }, (_, i) => `0${i + 1}/02/2024`))).toEqual(['dmy']);
  });

  test('else the alternatives are told', () => {
    expect(detect('01/02/2024 10:00')).toEqual(['dmy', 'mdy']);
    expect(detect('1/2/24, 1:25 PM')).toEqual(['mdy', 'dmy']);
    expect(detect('08.07.2020, 11:28:06 PM')).toEqual(['dmy']);
  });

  test('spreadsheet day numbers and written dates', () => {
    expect(detect('42059.4', '42060')).toEqual(['serial']);
    expect(new Date(dateFormat('serial').parse('42059.5', 'UTC')?.at ?? 0).toISOString()).toBe(
      '2015-02-24T12:00:00.000Z',
    );
    expect(detect('Tue, 24 Feb 2015 11:35:52 GMT')).toEqual(['written']);
    expect(detect('hello', 'world')).toEqual([null]);
  });

  test('reads a dot in the time, odd spaces and halves of the day', () => {
    const dmy = dateFormat('dmy');
    const at = (text: string): string => new Date(dmy.parse(text, 'UTC')?.at ?? 0).toISOString();
    expect(at('24-02-2015 4.05')).toBe('2015-02-24T04:05:00.000Z');
    expect(at('24/02/2015, 3:34:09\u202fPM')).toBe('2015-02-24T15:34:09.000Z');
    expect(at('24/2/15 上午10:30')).toBe('2015-02-24T10:30:00.000Z');
    expect(at('24/2/15 12:30 a. m.')).toBe('2015-02-24T00:30:00.000Z');
  });

  test('parses a hundred thousand in well under a second each way', () => {
    const format = dateFormat('dmy');
    for (let i = 0; i < 100_000; i++)
      format.parse(`${1 + (i % 28)}-${1 + (i % 12)}-2015 ${i % 24}.10`, 'America/New_York');
    // The bound is the runner's own time limit: no clock is read here.
  });
});

describe('zones', () => {
  test('summer time, gaps and overlaps', () => {
    expect(offsetAt('Europe/Madrid', Date.UTC(2024, 6, 1))).toBe(120);
    expect(offsetAt('Asia/Kathmandu', 0)).toBe(330);
    // 02:30 on 31 March 2024 does not exist in Madrid; 02:30 on 27 October exists twice.
    expect(new Date(fromLocal('Europe/Madrid', Date.UTC(2024, 2, 31, 2, 30)).at).toISOString()).toBe(
      '2024-03-31T01:30:00.000Z',
    );
    expect(new Date(fromLocal('Europe/Madrid', Date.UTC(2024, 9, 27, 2, 30)).at).toISOString()).toBe(
      '2024-10-27T00:30:00.000Z',
    );
    expect(isZone('Europe/Nowhere')).toBe(false);
  });
});
