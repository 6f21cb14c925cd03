// The small world of these tests, handed to the naive evaluator.
import type { Node } from '../../../src/core/query/tree.ts';
import { findNaively, type NaiveMention } from '../../support/naive-query.ts';
import { authors, context, now, removed, type Said, sources, zone } from './world.ts';

/** Ids found, lowest first. */
export function evaluate(tree: Node, world: readonly Said[]): number[] {
  const { riskThreshold } = context;
  return findNaively(tree, { zone, now, riskThreshold, mentions: world.map(toNaive) });
}

function toNaive(said: Said): NaiveMention {
  const source = sources.find(({ id }) => id === said.source);
  if (!source) throw new Error(`There is no source ${said.source}.`);
  return {
    ...said,
    source,
    author: authors.find(({ id }) => id === said.author) ?? null,
    engagement: {},
    terms: said.people.map((name) => ({ kind: 'person', name })),
    groups: said.grouped ? ['k9'] : [],
    samples: said.sampled ? [{ id: 3, ...said.sampled }] : [],
    named: said.named ? [said.named] : [],
    tags: said.tags.filter((tag) => tag !== removed.tag),
    topics: said.topics.filter((topic) => topic !== removed.topic),
  };
}
