// Addresses, people and dates of feeds: the short ways give what the long ones give.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../src/core/text/dates.ts';
import { base64Text, isRelative, personOf, resolve } from '../../../src/core/text/feed/values.ts';

describe('addresses', () => {
  test('are as URL has them', () => {
    const part = fc.constantFrom(
      'http://',
      'https://',
      'HTTP://',
      'a.example',
      'EXAMPLE.com',
      'xn--a.example',
      '127.0.0.1',
      'e.example.',
      ':80',
      ':8080',
      ':443',
      '/',
      '/./',
      '/../',
      '/a',
      '.',
      '..',
      '%2e',
      '%2E/',
      '%C3%A9',
      'é',
      ' ',
      '?a=b',
      '&c',
      "'",
      '#x',
      '//',
      '\\',
      '|',
      '^',
      '{',
      ';',
      '@',
      'u:p@',
      '~',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.boolean(), (parts, whole) => {
        const text = (whole ? 'http://a.example' : '') + parts.join('');
        const url = URL.parse(text.trim());
        const expected = url && /^https?:$/.test(url.protocol) ? url.href : null;
        expect(resolve(text, null)).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['a', true],
    ['/a', true],
    ['//e.example/a', true],
    ['http://e.example', false],
    ['urn:x', false],
    ['?a=b:c', true],
  ])('%s', (address, relative) => expect(isRelative(address)).toBe(relative));
});

describe('people', () => {
  test.each([
    ['Ana', 'Ana'],
    ['ana@x.example (Ana Díaz)', 'Ana Díaz'],
    ['Ana Díaz <ana@x.example>', 'Ana Díaz'],
    ['Ana Díaz (ana@x.example)', 'Ana Díaz'],
    ['ana@x.example Ana', 'Ana'],
    ['mailto:ana@x.example', 'ana@x.example'],
    ['ana@x.example', 'ana@x.example'],
    ['@ana', '@ana'],
    ['Ana @ home', 'Ana @ home'],
  ])('%s', (text, name) => expect(personOf(text).name).toBe(name));
});

describe('dates as the standards have them', () => {
  test('are read as by the patient way', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    const two = (value: number): string => String(value).padStart(2, '0');
    fc.assert(
      fc.property(
        fc.record({
          year: fc.integer({ min: 1970, max: 2030 }),
          month: fc.integer({ min: 0, max: 13 }),
          day: fc.integer({ min: 0, max: 32 }),
          hour: fc.integer({ min: 0, max: 25 }),
          minute: fc.integer({ min: 0, max: 61 }),
          zone: fc.constantFrom('Z', '+02:00', '-05:30', '-00:00', '+25:00'),
        }),
        ({ year, month, day, hour, minute, zone }) => {
          const iso = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:07`;
          // A second space is nothing to a reader, and more than the short way takes.
          expect(parseDate(`${iso}${zone}`)).toEqual(parseDate(`  ${iso} ${zone}`));
          const offset = zone === 'Z' ? 'GMT' : zone.replace(':', '');
          const written = `${day} ${months[month - 1] ?? 'Foo'} ${year} ${two(hour)}:${two(minute)}:07`;
          expect(parseDate(`Tue, ${written} ${offset}`)).toEqual(parseDate(`Tue,  ${written}  ${offset}`));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('base64 of text, of pictures, of none', () => {
  expect(base64Text(Buffer.from('Größe').toString('base64'))).toBe('Größe');
  expect(base64Text(`\n ${Buffer.from('Hola').toString('base64').replace(/=+$/, '')} \n`)).toBe('Hola');
  expect(base64Text(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]).toString('base64'))).toBe('');
  expect(base64Text('no base64, just words')).toBe('no base64, just words');
});
