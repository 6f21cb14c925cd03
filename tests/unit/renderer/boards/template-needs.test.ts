// What a board of a template is about: the board itself is about the topic, so that its head, its foot and its figures agree.
import { expect, test } from 'vitest';
import { boardQuery, NEEDS, TEMPLATES } from '../../../../src/renderer/pages/boards/template-needs.ts';

const subject = { topic: 'topic:United', competitor: 'topic:Delta' };

test.each([
  ['brand', 'topic:United date:last-7-days'],
  ['listening', 'topic:United date:last-7-days'],
  ['competitor', '(topic:United OR topic:Delta) date:last-7-days'],
  ['empty', ''],
] as const)('the search of a board made as “%s”', (template, query) => {
  expect(boardQuery(template, subject, 'date:last-7-days')).toBe(query);
});

test('a board about everything keeps to its dates alone, or to nothing', () => {
  for (const template of TEMPLATES) {
    const dates = NEEDS[template].includes('period') ? 'date:last-week' : '';
    expect(boardQuery(template, { topic: '', competitor: 'topic:Delta' }, 'date:last-week')).toBe(dates);
    expect(boardQuery(template, { topic: '', competitor: 'topic:Delta' }, '')).toBe('');
  }
});
