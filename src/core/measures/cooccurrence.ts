// Co-occurrence: which of the commonest terms come together in the same mention.
import { addClause } from '../../contract/clauses.ts';
import type { NetworkEdge, NetworkNode } from '../../contract/measures.ts';
import type { TermKind } from '../../contract/model.ts';
import { clauseOf, createNamer, type NamedTerm, nameOf } from './count-by-search.ts';
import type { Found, FoundDocument, Measure } from './measure.ts';
import { readDocuments } from './read-documents.ts';

const kinds: readonly TermKind[] = ['word', 'hashtag'];
const leastTogether = 3;
/** Weaker ties than this would be drawn between everything and everything. */
const leastNpmi = 0.05;
const edgesPerNode = 2;
/** A larger network cannot be read. */
const mostNodes = 100;

export const cooccurrence: Measure = {
  id: 'cooccurrence',
  label: 'Co-occurrence',
  definition:
    'The commonest terms and which of them stand in the same mention more often than chance would put them: mentions with both, and normalised pointwise mutual information (1 is always together).',
  shape: 'network',
  compute: (found, limit) => {
    const { documents, query, clauses, excluded } = readDocuments(found);
    const nameTerm = createNamer(found, kinds);
    const top = topTerms(documents, nameTerm, Math.min(limit, mostNodes));
    const whole = clauses.reduce((each, clause) => each.within(clause), found);
    const counts = whole.counts(top.map(({ kind, shown }) => clauseOf(kind, shown)));
    const nodes = top
      .map(({ kind, shown }, index): NetworkNode => {
        return { term: shown, kind, count: counts[index] ?? 0, query: addClause(query, clauseOf(kind, shown)) };
      })
      .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
    const ties = tie(countPairs(documents, nameTerm, nodes), nodes, documents.length);
    const edges = countEdges(ties.slice(0, edgesPerNode * nodes.length), nodes, whole, documents.length);
    return {
      n: documents.length,
      excluded: [...excluded, 'stop words', `pairs in fewer than ${leastTogether} mentions`],
      labels: true,
      data: { shape: 'network', nodes, edges: edges.sort(byStrength) },
    };
  },
};

type Namer = (id: number) => NamedTerm | null;

/** Those that most documents hold. */
function topTerms(documents: readonly FoundDocument[], nameTerm: Namer, limit: number): NamedTerm[] {
  const counts = new Map<string, { id: number; count: number }>();
  for (const { terms } of documents) {
    const here = new Map<string, number>();
    for (const id of terms) {
      const term = nameTerm(id);
      if (term) here.set(term.name, id);
    }
    for (const [name, id] of here) counts.set(name, { id, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  return [...counts]
    .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .flatMap(([, { id }]) => nameTerm(id) ?? []);
}

/** Counts by `from × nodes + to`, `from` the smaller place. */
function countPairs(documents: readonly FoundDocument[], nameTerm: Namer, nodes: readonly NetworkNode[]): Uint32Array {
  const place = new Map(nodes.map(({ term }, index) => [nameOf(term), index]));
  const pairs = new Uint32Array(nodes.length ** 2);
  for (const { terms } of documents) {
    const found = new Set<number>();
    for (const id of terms) {
      const at = place.get(nameTerm(id)?.name ?? '');
      if (at !== undefined) found.add(at);
    }
    const here = [...found].sort((a, b) => a - b);
    for (const [index, from] of here.entries())
      for (const to of here.slice(index + 1))
        pairs[from * nodes.length + to] = (pairs[from * nodes.length + to] ?? 0) + 1;
  }
  return pairs;
}

type Edge = Omit<NetworkEdge, 'query'>;

/** Strongest first. */
function tie(pairs: Uint32Array, nodes: readonly NetworkNode[], n: number): Edge[] {
  const edges: Edge[] = [];
  for (const [at, count] of pairs.entries()) {
    const from = Math.floor(at / nodes.length);
    const to = at % nodes.length;
    const [first, second] = [nodes[from], nodes[to]];
    if (count < leastTogether || !first || !second) continue;
    const npmi = informationOf(count, first.count, second.count, n);
    if (npmi >= leastNpmi) edges.push({ from, to, count, npmi });
  }
  return edges.sort(byStrength);
}

/** As the searches for both count them; without those that are too weak a tie then. */
function countEdges(ties: readonly Edge[], nodes: readonly NetworkNode[], whole: Found, n: number): NetworkEdge[] {
  const likely = ties.flatMap(({ from, to }) => {
    const [first, second] = [nodes[from], nodes[to]];
    return first && second ? [{ from, to, first, second, clause: clauseOf(second.kind, second.term) }] : [];
  });
  const counts = whole.counts(likely.map(({ first, clause }) => addClause(clauseOf(first.kind, first.term), clause)));
  return likely.flatMap(({ from, to, first, second, clause }, index) => {
    const count = counts[index] ?? 0;
    const npmi = informationOf(count, first.count, second.count, n);
    if (count < leastTogether || npmi < leastNpmi) return [];
    return [{ from, to, count, npmi, query: addClause(first.query, clause) }];
  });
}

/** Normalised pointwise mutual information. Source: G. Bouma, GSCL 2009. */
function informationOf(both: number, first: number, second: number, n: number): number {
  const together = both / n;
  if (both === 0) return -1;
  return together >= 1 ? 1 : Math.log((both * n) / (first * second)) / -Math.log(together);
}

function byStrength(a: Edge, b: Edge): number {
  return (
    b.npmi * Math.log1p(b.count) - a.npmi * Math.log1p(a.count) || b.count - a.count || a.from - b.from || a.to - b.to
  );
}
