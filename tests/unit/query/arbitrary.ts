// Random query trees over a small world of words and names, so that they find something.
import fc from 'fast-check';
import { readFieldToken } from '../../../src/core/query/fields.ts';
import type { Node } from '../../../src/core/query/tree.ts';

export const vocabulary = ['pedido', 'entrega', 'café', 'Straße', 'naïve', 'e', 'mail', 'mar', 'azul', 'tarde', '😀'];

const place = { at: 0, length: 0 };
const indexed = vocabulary.filter((text) => text !== '😀');
const beginnings = ['ped', 'ENT', 'caf', 'ma', 'e', 'stra'];

const word: fc.Arbitrary<Node> = fc.oneof(
  fc.constantFrom(...vocabulary, 'PEDIDO', 'cafe', '#mar', '@azul').map((text) => makeText('word', text, false)),
  fc.constantFrom(...beginnings).map((text) => makeText('word', text, true)),
);

const phrase: fc.Arbitrary<Node> = fc
  .tuple(
    fc.array(fc.constantFrom(...indexed), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(' ', '-', ' "'),
    fc.boolean(),
  )
  .map(([words, gap, prefix]) => makeText('phrase', words.join(gap), prefix));

const months = fc.constantFrom(
  '2026',
  '2026-08',
  '2026-09',
  '2026-09-10',
  '2026-09-10T09',
  '2026-09-10T09:30Z',
  'P7D',
  'PT36H',
);

const field: fc.Arbitrary<Node> = fc.oneof(
  makeField('lang', ['es', 'it', 'unknown']),
  makeField('source', ['#1', '#9', 'pais', 'El País', 'tweets']),
  makeField('source', ['p', 'tw', 'l'], true),
  makeField('kind', ['feed', 'file', 'other']),
  makeField('author', ['ana', '@ana', 'Núria', 'a', '#2']),
  makeField('author', ['an', 'ia', '@nu'], true),
  makeField('tag', ['delivery', 'Crisis']),
  makeField('tag', ['d', 'c'], true),
  makeField('topic', ['our brand', 'competitors']),
  makeField('sentiment', ['negative', 'neutral', 'positive']),
  months.map((value) => makeNode('since', value, false)),
  months.map((value) => makeNode('until', value, false)),
  months.map((value) => makeNode('date', value, false)),
  makeField('date', ['2026-08-15/2026-09-10', '../2026-08', '2026-09-05/..']),
  makeField('has', ['url', 'title', 'author', 'tag', 'topic', 'reply', 'thread', 'attribute', 'airline']),
  makeField('is', [
    'copy',
    'duplicate',
    'similar',
    'ours',
    'reply',
    'untagged',
    'undated',
    'irony',
    'purchase',
    'churn',
    'public',
    'risk',
    'corrected',
  ]),
  makeField('intent', ['comment', 'thanks', 'complaint', 'criticism']),
  makeField('risk', ['0', '50', '81']),
  makeField('named', ['handle', 'Our Brand/misspelling', 'competitors/name']),
  makeField('person', ['Ana García', 'nuria', 'nobody']),
  makeField('person', ['ana', 'n'], true),
  makeField('about', ['pedido entrega', 'mar azul tarde', 'café, mail, naïve']),
  makeField('group', ['k9', 'other']),
  makeField('sample', ['3', '4', '3/negative/positive']),
  makeField('title', ['mar', 'mar azul', '😀']),
  makeField('title', ['az', 'mar a'], true),
  makeField('airline', ['Delta', 'united', 'Air France', 'none']),
  makeField('airline', ['d', 'air'], true),
  makeField('seat row', ['12', '3']),
);

const leafArbitrary = fc.oneof(
  { arbitrary: word, weight: 4 },
  { arbitrary: phrase, weight: 2 },
  { arbitrary: field, weight: 4 },
);

/** One field, or a choice of two: what is listed from an index instead of looked up. */
export const simpleArbitrary: fc.Arbitrary<Node> = fc.oneof(
  field,
  fc.tuple(field, leafArbitrary).map((items) => makeGroup('or', items)),
);

/** In the form the parser gives: no `and` directly in an `and`, no `or` in an `or`, places all 0. */
export const treeArbitrary: fc.Arbitrary<Node> = fc.letrec<{ tree: Node }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leafArbitrary,
    fc.array(tie('tree'), { minLength: 2, maxLength: 4 }).map((items) => makeGroup('and', items)),
    fc.array(tie('tree'), { minLength: 2, maxLength: 4 }).map((items) => makeGroup('or', items)),
    tie('tree').map((item): Node => ({ kind: 'not', item, ...place })),
  ),
})).tree;

function makeText(kind: 'word' | 'phrase', text: string, prefix: boolean): Node {
  return { kind, text, prefix, ...place };
}

function makeGroup(kind: 'and' | 'or', items: readonly Node[]): Node {
  return { kind, items: items.flatMap((item) => (item.kind === kind ? item.items : [item])), ...place };
}

function makeField(name: string, values: readonly string[], prefix = false): fc.Arbitrary<Node> {
  return fc.constantFrom(...values).map((value) => makeNode(name, value, prefix));
}

function makeNode(name: string, value: string, prefix: boolean): Node {
  return readFieldToken(
    { type: 'field', name, quotedName: false, value, prefix, valuePlace: place, ...place },
    undefined,
  );
}
