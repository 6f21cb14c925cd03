// How a source's configuration and habit read as words.
import { expect, test } from 'vitest';
import { createTranslator } from '../../../../src/present/catalogue/translate.ts';
import { sayConfig } from '../../../../src/renderer/pages/sources/config-words.ts';
import { sayAbout, sayEvery } from '../../../../src/renderer/pages/sources/say-every.ts';
import { fakeKinds } from '../fake-kinds.ts';

const t = createTranslator('en-GB', 'UTC');

test('a configuration reads as its form does, without what was left empty', () => {
  const mastodon = fakeKinds.find((kind) => kind.id === 'mastodon');
  const config = {
    server: 'https://mastodon.social',
    what: 'hashtag',
    name: 'marazul',
    replies: true,
    any: '',
    max: null,
  };
  expect(sayConfig(t, mastodon, config)).toEqual([
    { label: 'Server', value: 'https://mastodon.social' },
    { label: 'Follow', value: 'A hashtag' },
    { label: 'Hashtag or account', value: 'marazul' },
    { label: 'Collect the replies too', value: 'yes' },
  ]);
});

test('a configuration of a kind nobody knows still reads', () => {
  expect(sayConfig(t, undefined, { words: ['a', 'b'], days: 3 })).toEqual([
    { label: 'words', value: 'a, b' },
    { label: 'days', value: '3' },
  ]);
  expect(sayConfig(t, undefined, null)).toEqual([]);
});

test('intervals are exact, habits as one would say them', () => {
  expect(sayEvery(t, 1)).toBe('every minute');
  expect(sayEvery(t, 90)).toBe('every 90 minutes');
  expect(sayEvery(t, 60)).toBe('every hour');
  expect(sayEvery(t, 1440)).toBe('every day');
  expect(sayAbout(t, 3)).toBe('every 3 minutes');
  expect(sayAbout(t, 44)).toBe('every 45 minutes');
  expect(sayAbout(t, 190)).toBe('every 3 hours');
  expect(sayAbout(t, 2880)).toBe('every 2 days');
});
