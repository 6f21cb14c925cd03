// Who answers whom as two columns of names with strands between them, as thick as there are answers. Pure layout.
import type { MeasureData } from '../../contract/measures.ts';

type Replies = Extract<MeasureData, { shape: 'replies' }>;

export interface StrandName {
  /** Index of the node. */
  readonly node: number;
  /** Answers given (left) or got (right) among the strands. */
  readonly answers: number;
  /** Middle of its row, in pixels from the top. */
  readonly y: number;
}

export interface Strand {
  /** Index of the edge. */
  readonly edge: number;
  /** Heights at which its middle begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
}

export interface Strands {
  readonly left: readonly StrandName[];
  readonly right: readonly StrandName[];
  readonly strands: readonly Strand[];
  readonly height: number;
}

const PITCH = 24;
const THICKEST = 14;
/** How much of a name's row its strands may fill. */
const FILLED = 0.85;

export function layStrands({ edges }: Replies): Strands {
  const left = rank(edges.map((edge) => [edge.from, edge.count]));
  const right = pull(rank(edges.map((edge) => [edge.to, edge.count])), left, edges);
  const height = PITCH * Math.max(left.length, right.length);
  const [leftNames, rightNames] = [spread(left, height), spread(right, height)];
  const [starts, ends] = [heightsOf(leftNames), heightsOf(rightNames)];
  const unit = Math.min(
    THICKEST / Math.max(1, ...edges.map((edge) => edge.count)),
    ...[leftNames, rightNames].map(
      (names) => (FILLED * height) / names.length / Math.max(1, ...names.map((name) => name.answers)),
    ),
  );
  const ordered = edges.map(({ from, to, count }, edge) => ({ edge, from, to, thickness: count * unit }));
  // Strands leave a name in the order of where they go, so that those of one name do not cross each other.
  const begins = stack(
    ordered,
    (one) => one.from,
    starts,
    (one) => ends.get(one.to) ?? 0,
  );
  const finishes = stack(
    ordered,
    (one) => one.to,
    ends,
    (one) => starts.get(one.from) ?? 0,
  );
  return {
    left: leftNames,
    right: rightNames,
    strands: ordered.map(({ edge, thickness }) => ({
      edge,
      from: begins.get(edge) ?? 0,
      to: finishes.get(edge) ?? 0,
      thickness: Math.max(1, thickness),
    })),
    height,
  };
}

interface Ranked {
  readonly node: number;
  readonly answers: number;
}

interface Piece {
  readonly edge: number;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
}

function rank(ends: readonly (readonly [node: number, count: number])[]): readonly Ranked[] {
  const sums = new Map<number, number>();
  for (const [node, count] of ends) sums.set(node, (sums.get(node) ?? 0) + count);
  return [...sums].map(([node, answers]) => ({ node, answers })).sort((a, b) => b.answers - a.answers);
}

/** Whom the first on the left answer stands first on the right: fewer strands cross. */
function pull(names: readonly Ranked[], left: readonly Ranked[], edges: Replies['edges']): readonly Ranked[] {
  const places = new Map(left.map(({ node }, index) => [node, index]));
  const weights = new Map<number, number>();
  for (const { from, to, count } of edges) weights.set(to, (weights.get(to) ?? 0) + count * (places.get(from) ?? 0));
  const middle = ({ node, answers }: Ranked) => (weights.get(node) ?? 0) / answers;
  return [...names].sort((a, b) => middle(a) - middle(b));
}

/** The shorter side spreads over the height of the longer one. */
function spread(names: readonly Ranked[], height: number): readonly StrandName[] {
  const step = height / Math.max(1, names.length);
  return names.map((name, index) => ({ ...name, y: (index + 0.5) * step }));
}

function heightsOf(names: readonly StrandName[]): ReadonlyMap<number, number> {
  return new Map(names.map(({ node, y }) => [node, y]));
}

/** Where each strand touches the name it belongs to: one below the other, around the name's middle. */
function stack(
  pieces: readonly Piece[],
  nameOf: (piece: Piece) => number,
  middles: ReadonlyMap<number, number>,
  goesTo: (piece: Piece) => number,
): ReadonlyMap<number, number> {
  const touches = new Map<number, number>();
  for (const [name, own] of Map.groupBy(pieces, nameOf)) {
    const whole = own.reduce((sum, { thickness }) => sum + thickness, 0);
    let top = (middles.get(name) ?? 0) - whole / 2;
    for (const { edge, thickness } of own.toSorted((a, b) => goesTo(a) - goesTo(b))) {
      touches.set(edge, top + thickness / 2);
      top += thickness;
    }
  }
  return touches;
}
