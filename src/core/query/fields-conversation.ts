// The values of fields about where a mention was said and what came of it: its site, its answers, its reactions.
import { fold } from '../text/fold.ts';
import { readLength, readPlainNumber, readRange } from './ranges.ts';
import { unknownValue } from './suggest.ts';
import { badQuery, type FieldTest, type Place, replyTests } from './tree.ts';

/** `elpais.com`; a whole address is taken for its host. */
export function readSite(value: string, place: Place): FieldTest {
  const given = value.replace(/^https?:\/\//i, '').replace(/[/?#].*$/s, '');
  const host = /^[\p{L}\p{N}_-][\p{L}\p{N}\p{M}_-]*(?:\.[\p{L}\p{N}\p{M}_-]+)*\.?(?::\d{1,5})?$/u.test(given)
    ? toHost(given)
    : '';
  if (host !== '') return { on: 'site', host };
  throw badQuery('A site is the name of a host, as in site:elpais.com; what is below it is found as well.', place);
}

/** As addresses have it: in ASCII, without `www.` and port. Empty where it can be no host. */
function toHost(given: string): string {
  // A number alone would be read as an address such as 0.0.0.5.
  if (/^\d+$/.test(given)) return '';
  const url = URL.parse(`http://${given}`);
  return url === null ? '' : url.hostname.replace(/\.$/, '').replace(/^www\./, '');
}

export function readReply(value: string, place: Place): FieldTest {
  const name = fold(value);
  const who = replyTests.find((test) => test === name);
  if (who) return { on: 'reply', who };
  throw unknownValue('reply', name, replyTests, place);
}

export function readAnswered(value: string, place: Place): FieldTest {
  const text = fold(value);
  const range = /^\d/.test(text) && !text.includes('..') ? null : readRange(text, readLength, place);
  if (range) return { on: 'answered', range };
  throw badQuery(
    'How long until we answered is written with < or > and a length of time, as in answered:<1h, answered:>=2d or answered:30m..2h; its units are s, m, h, d and w.',
    place,
  );
}

/** `>100`: of all reactions together; `likes>10`: of one sort. */
export function readEngagement(value: string, place: Place): FieldTest {
  const [, sort = '', rest = ''] = /^(\p{L}[^<>=≥≤]*)?(.*)$/su.exec(value) ?? [];
  const name = fold(sort).trim();
  const range = readRange(name === '' ? rest : rest.replace(/^=/, ''), readPlainNumber, place);
  if (range) return { on: 'engagement', name: name === '' ? null : name, range };
  throw badQuery(
    'Reactions are asked for by how many there are, as in engagement:>100, engagement:10..50 or engagement:likes>10.',
    place,
  );
}
