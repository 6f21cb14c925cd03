// Payloads recorded for source kinds, what they must become, and the same payloads spoilt in every way a server might.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { FoundMention } from '../../src/contract/model.ts';
import type { SourceKind } from '../../src/core/sources/kind.ts';

/** A payload of ours, shaped as documented: `readFixture('mastodon', 'tag.json')`. */
export function readFixture(kind: string, name: string): string {
  return readFileSync(`tests/fixtures/sources/${kind}/${name}`, 'utf8');
}

export function readJsonFixture(kind: string, name: string): unknown {
  return JSON.parse(readFixture(kind, name)) as unknown;
}

/** All of a mention but what is kept of its record. */
export function withoutRaw(mentions: readonly FoundMention[]): Omit<FoundMention, 'raw'>[] {
  return mentions.map(({ raw, ...rest }) => rest);
}

/** Each has a text and an id, of one kind each; numbers are numbers, addresses are addresses. */
export function expectMentions(mentions: readonly FoundMention[]): void {
  for (const mention of mentions) {
    expect(mention.externalId).toMatch(/\S/);
    expect(mention.text).toMatch(/\S/);
    expect(mention.text.isWellFormed()).toBe(true);
    if (mention.url !== null) expect(mention.url).toMatch(/^https?:\/\//);
    if (mention.published !== null) expect(Number.isSafeInteger(mention.published.at)).toBe(true);
    for (const figure of Object.values(mention.engagement)) expect(Number.isFinite(figure)).toBe(true);
    for (const value of Object.values(mention.attributes)) expect(typeof value).toBe('string');
  }
}

/** What was kept gives the same mention again. */
export function expectReread<C>(kind: SourceKind<C>, config: C, mentions: readonly FoundMention[]): void {
  for (const mention of mentions) expect(kind.reread?.(mention.raw ?? '', config)).toEqual(mention);
}

/** A JSON value with one part, anywhere in it, replaced by something else or left out. */
export function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(value);
  const other = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(undefined, null, '', ' ', -1, 1e308, 'javascript:alert(1)', '\ud800', 'x'.repeat(10_000)),
  );
  return fc
    .tuple(fc.integer({ min: 0, max: Math.max(0, paths.length - 1) }), other)
    .map(([at, replacement]) => JSON.parse(JSON.stringify(replaced(value, paths[at] ?? [], replacement)) ?? 'null'));
}

function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name]))];
}

function replaced(value: unknown, [first, ...rest]: readonly string[], replacement: unknown): unknown {
  if (first === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === first ? replaced(one, rest, replacement) : one));
  const shape = value as Readonly<Record<string, unknown>>;
  return { ...shape, [first]: replaced(shape[first], rest, replacement) };
}
