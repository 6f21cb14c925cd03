// How tall widgets want to be: every kind at every width fits a board, and narrower is never shorter where words wrap.
import { expect, test } from 'vitest';
import { TALLEST } from '../../../src/present/arrange-widgets.ts';
import { createRowsOf } from '../../../src/present/widget-rows.ts';
import { makeBoard } from '../export/board-fixture.ts';

const { widgets } = makeBoard();
const rowsOf = createRowsOf(widgets);

test.each(widgets.map(({ widget }) => [widget.id, widget] as const))('%s has a height at every width', (_, widget) => {
  const rows = [12, 8, 6, 4, 3].map((columns) => rowsOf(widget, columns));
  for (const height of rows) expect(Number.isInteger(height) && height >= 2 && height <= TALLEST * 2).toBe(true);
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
});

test('a widget whose figures are still to come has a height as well', () => {
  expect(rowsOf({ id: 'new', type: 'themes', width: 12 }, 12)).toBeGreaterThanOrEqual(3);
  expect(createRowsOf([])({ id: 'note', type: 'text', width: 12, text: '' }, 12)).toBeGreaterThanOrEqual(1);
});

test('a long note is higher than a short one, a note without end is no endless work', () => {
  const note = (text: string) => rowsOf({ id: 'note', type: 'text', width: 6, text }, 6);
  expect(note('word '.repeat(200))).toBeGreaterThan(note('word'));
  expect(note('word '.repeat(200_000))).toBeGreaterThan(TALLEST);
});
