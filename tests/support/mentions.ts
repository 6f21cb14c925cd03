// Makes mentions for tests: what a test does not care about has a plain value.
import type { FoundMention } from '../../src/contract/model.ts';

export const noon = Date.UTC(2026, 8, 15, 12);
export const minute = 60_000;
export const day = 86_400_000;

export function makeMention(given: Partial<FoundMention> & { at?: number; by?: string } = {}): FoundMention {
  const { at = noon, by, ...rest } = given;
  const text = given.text ?? 'The coffee maker leaks.';
  return {
    externalId: `${by ?? ''}|${at}|${text}`,
    title: null,
    text,
    url: null,
    author: by ? { name: by, handle: null, platform: null, url: null } : null,
    published: { at, zone: 'known', offset: 0 },
    language: null,
    thread: null,
    parent: null,
    attributes: {},
    engagement: {},
    raw: null,
    ...rest,
  };
}
