// Search and measure, at a hundred thousand and a million mentions: every figure of both tables of docs/performance.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EarshotError } from '../../src/contract/errors.ts';
import { type BenchReport, type BenchSettings, type Figure, figure } from './figure.ts';
import type { Line, LineWorld, Measured, Planned } from './line.ts';
import { lines } from './lines/index.ts';
import { keepProject } from './make-project.ts';

export const million = 1_000_000;
const hundredThousand = 100_000;

export async function benchSearch({ root, rounds, docs, only }: BenchSettings): Promise<BenchReport> {
  const size = docs ?? million;
  const results = await runLines(chooseLines(only), { root, docs: size, rounds: rounds ?? 20 });
  return {
    docs: size,
    results: only === null ? results : results.filter(({ id }) => only.some((name) => isAsked(name, id))),
    notes: [
      ...(size < million ? ['What is asked at a million mentions is not judged at fewer.'] : []),
      `Lines of “100 thousand” were run at ${Math.min(size, hundredThousand)} mentions, the others at ${size}.`,
      'Floors were taken in turn with the engine’s calls, in the same process; medians unless another figure is named.',
    ],
  };
}

export async function runLines(
  chosen: readonly Line[],
  {
    root,
    docs,
    rounds,
    log = console.error,
  }: Pick<LineWorld, 'root' | 'docs' | 'rounds'> & Partial<Pick<LineWorld, 'log'>>,
): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-run-'));
  const small = Math.min(docs, hundredThousand);
  const world: LineWorld = { root, docs, small, rounds, folder, log, project: (size) => keepProject(size, log) };
  const results: Figure[] = [];
  try {
    for (const line of chosen) {
      const started = performance.now();
      const measured = await tryLine(line, world);
      results.push(...line.figures.map((planned) => toFigure(planned, measured[planned.id] ?? notMeasured, docs)));
      log(`${line.name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}

function toFigure({ small = false, ...planned }: Planned, measured: Measured, docs: number): Figure {
  const judged = docs >= (small ? hundredThousand : million);
  return { ...figure({ ...planned, ...measured }), ...(judged ? {} : { ok: null }) };
}

const notMeasured: Measured = { value: null, note: 'not measured' };

/** What cannot be run here says so in its rows; the others go on. */
async function tryLine(line: Line, world: LineWorld): Promise<Readonly<Record<string, Measured>>> {
  try {
    return await line.run(world);
  } catch (thrown) {
    const note = `could not be run: ${thrown instanceof Error ? thrown.message : String(thrown)}`.slice(0, 300);
    world.log(`${line.name} ${note}`);
    return Object.fromEntries(line.figures.map(({ id }) => [id, { value: null, note }]));
  }
}

export function chooseLines(only: readonly string[] | null): readonly Line[] {
  if (only === null) return lines;
  for (const name of only) {
    if (lines.some((line) => holds(line, name))) continue;
    const known = lines.map((line) => line.name).join(', ');
    throw new EarshotError('bad-argument', `There is no line “${name}”. Lines: ${known}; or the id of a figure.`, {
      field: 'only',
    });
  }
  return lines.filter((line) => only.some((name) => holds(line, name)));
}

function holds(line: Line, name: string): boolean {
  return line.name === name || line.figures.some(({ id }) => id === name);
}

/** Of a line that is named all figures; else the one figure that is. */
function isAsked(name: string, id: string): boolean {
  return name === id || lines.some((line) => line.name === name && line.figures.some((planned) => planned.id === id));
}
