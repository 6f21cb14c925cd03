// What is typed and not saved yet: each form by itself, each project by itself, gone when it is saved or let go.
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type * as Drafts from '../../../src/renderer/state/drafts.ts';

const kept = new Map<string, string>();
let drafts: typeof Drafts;

beforeAll(async () => {
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
    },
  });
  drafts = await import('../../../src/renderer/state/drafts.ts');
});
beforeEach(() => kept.clear());
afterAll(() => vi.unstubAllGlobals());

test('what was typed is there again, of its own form and project only', () => {
  drafts.keepDraft('a.earshot', 'remark:new', { text: 'The lid' });
  drafts.keepDraft('a.earshot', 'topic:7', { name: 'Lids' });
  drafts.keepDraft('a.earshot', 'remark:new', { text: 'The lid leaks' });
  expect(drafts.recallDraft('a.earshot', 'remark:new')).toEqual({ text: 'The lid leaks' });
  expect(drafts.recallDraft('a.earshot', 'topic:7')).toEqual({ name: 'Lids' });
  expect(drafts.recallDraft('a.earshot', 'topic:8')).toBeUndefined();
  expect(drafts.recallDraft('b.earshot', 'remark:new')).toBeUndefined();
});

test('what was saved or let go does not come back', () => {
  drafts.keepDraft('a.earshot', 'remark:new', { text: 'The lid' });
  drafts.keepDraft('a.earshot', 'topic:7', { name: 'Lids' });
  drafts.dropDraft('a.earshot', 'remark:new');
  drafts.dropDraft('a.earshot', 'rule:new');
  expect(drafts.recallDraft('a.earshot', 'remark:new')).toBeUndefined();
  expect(drafts.findLeftOpen('a.earshot', 'remark')).toBeNull();
  expect(drafts.recallDraft('a.earshot', 'topic:7')).toEqual({ name: 'Lids' });
});

test('of several forms of a kind the latest is the one that was left open', () => {
  expect(drafts.findLeftOpen('a.earshot', 'topic')).toBeNull();
  drafts.keepDraft('a.earshot', 'topic:7', { name: 'Lids' });
  drafts.keepDraft('a.earshot', 'topic:new', { name: 'Pots' });
  drafts.keepDraft('a.earshot', 'topic:7', { name: 'Lids and pots' });
  drafts.keepDraft('a.earshot', 'topics:9', {});
  expect(drafts.findLeftOpen('a.earshot', 'topic')).toBe('7');
});

test('what nobody came back to makes room, and what cannot be read breaks nothing', () => {
  for (let id = 1; id <= 25; id++) drafts.keepDraft('a.earshot', `topic:${id}`, { name: `Topic ${id}` });
  expect(drafts.recallDraft('a.earshot', 'topic:5')).toBeUndefined();
  expect(drafts.recallDraft('a.earshot', 'topic:6')).toEqual({ name: 'Topic 6' });
  kept.set('earshot:drafts:a.earshot', '{"topic:6":');
  expect(drafts.recallDraft('a.earshot', 'topic:6')).toBeUndefined();
  drafts.keepDraft('a.earshot', 'topic:6', { name: 'Again' });
  expect(drafts.recallDraft('a.earshot', 'topic:6')).toEqual({ name: 'Again' });
});
