// From the tree of a query to what looks through segments: columns where they know, the tables where they must.
import type { QueryContext } from '../query/to-sql-fields.ts';
import type { Node, WordNode } from '../query/tree.ts';
import { holdsScript } from '../text/script-pairs.ts';
import { type Bits, isEmpty, join, noBits, without } from './bits.ts';
import { type PlanWorld, planField } from './column-parts.ts';
import { planTable, type Window } from './table-part.ts';
import type { Part } from './test-places.ts';
import type { WordTable } from './word-table.ts';
import { addWord, hashWords } from './words.ts';

export interface Plan {
  readonly part: Part;
  readonly window: Window;
  /** What it asks: only columns (the same for the same segments), the tables' indexes, or each text. */
  readonly asks: 'columns' | 'tables' | 'texts';
  /** Holds no names or words that were looked up when it was made: new ones may come with any mention. */
  readonly lasting: boolean;
}

interface Step {
  readonly part: Part;
  /** Cheapest first: sets, columns, the tables by window, the tables text by text. */
  readonly cost: number;
  /** A single word: many of them are looked up into one set. */
  readonly word?: number;
}

interface Planner extends PlanWorld {
  readonly table: WordTable;
  readonly window: Window;
}

/** `tree` null: everything. */
export function planQuery(tree: Node | null, world: PlanWorld & { readonly table: WordTable }): Plan {
  const window: Window = { range: { low: 0, high: 0 } };
  if (tree === null) return { part: (_, within) => within, window, asks: 'columns', lasting: true };
  const { part, cost } = planNode(tree, { ...world, window });
  const asks = cost < tables ? 'columns' : cost < texts ? 'tables' : 'texts';
  return { part, window, asks, lasting: asks === 'columns' && isLasting(tree) };
}

/** Authors by name and names in texts are numbers in columns. Stars within words are rewritten before they come here. */
function isLasting(node: Node): boolean {
  if (node.kind === 'and' || node.kind === 'or') return node.items.every(isLasting);
  if (node.kind === 'not') return isLasting(node.item);
  if (node.kind !== 'field') return true;
  return node.test.on !== 'term' && (node.test.on !== 'author' || node.test.id !== null);
}

const sets = 1;
const columns = 2;
const tables = 3;
const texts = 4;

function planNode(node: Node, planner: Planner): Step {
  switch (node.kind) {
    case 'and':
      return planAll(node.items.map((item) => planNode(item, planner)));
    case 'or':
      return planAny(node.items.map((item) => planNode(item, planner)));
    case 'not': {
      const { part, cost } = planNode(node.item, planner);
      return { part: (segment, within) => without(within, part(segment, within)), cost };
    }
    case 'word': {
      const word = hashOf(node, planner.table);
      return word === null ? askTables(node, planner) : { part: findWords([word]), cost: sets, word };
    }
    case 'field': {
      const part = planField(node, planner);
      if (part) return { part, cost: node.test.on === 'tag' || node.test.on === 'topic' ? sets : columns };
      return askTables(node, planner);
    }
    default:
      return askTables(node, planner);
  }
}

function askTables(node: Node, planner: Planner): Step {
  const { part, each } = planTable(node, planner.db, planner.context as QueryContext, planner.window);
  return { part, cost: each ? texts : tables };
}

/** Null for what the list of words cannot answer. */
function hashOf(node: WordNode, table: WordTable): number | null {
  // Scripts written without spaces are found inside words: another index knows them.
  if (node.prefix || holdsScript(node.text)) return null;
  const hashes: number[] = [];
  hashWords(node.text, table, (hash) => hashes.push(hash));
  const [hash] = hashes;
  return hash === undefined || hashes.length > 1 ? null : hash;
}

/** Any of these words. */
function findWords(hashes: readonly number[]): Part {
  return (segment, within) => {
    const bits = noBits(segment.size);
    for (const hash of hashes) addWord(segment.text, hash, bits);
    for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] as number) & (within[at] as number);
    return bits;
  };
}

function planAll(steps: readonly Step[]): Step {
  const ordered = steps.toSorted((one, other) => one.cost - other.cost);
  const part: Part = (segment, within) => {
    let left: Bits = within;
    for (const step of ordered) {
      left = step.part(segment, left);
      if (isEmpty(left)) break;
    }
    return left;
  };
  return { part, cost: highest(steps) };
}

function planAny(steps: readonly Step[]): Step {
  const words = steps.flatMap(({ word }) => word ?? []);
  const others = steps.filter(({ word }) => word === undefined).toSorted((one, other) => one.cost - other.cost);
  const anyWord = findWords(words);
  const part: Part = (segment, within) => {
    const found = anyWord(segment, within);
    for (const step of others) {
      // What was found already need not be looked at again, where looking is dear.
      const left = step.cost < tables ? within : without(within, found);
      join(found, step.part(segment, left));
    }
    return found;
  };
  return { part, cost: highest(steps) };
}

function highest(steps: readonly Step[]): number {
  return Math.max(...steps.map(({ cost }) => cost));
}
