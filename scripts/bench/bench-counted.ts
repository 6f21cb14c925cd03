// npm run bench -- counted [--renew]: the counted figures beside those that are kept, or kept anew.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countWork, keep, readKept, tolerance } from './counted.ts';
import { type BenchReport, figure } from './figure.ts';

export async function benchCounted({ renew }: { renew: boolean }): Promise<BenchReport> {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-counted-'));
  try {
    const now = await countWork(folder);
    if (renew) keep(now);
    const kept = readKept();
    return {
      docs: 0,
      results: Object.entries(now).map(([name, value]) =>
        figure({ id: name, what: name, unit: '', value, floor: kept[name] ?? null, target: 1 + tolerance }),
      ),
      notes: [renew ? 'These figures are kept now.' : 'Floors are the kept figures; --renew keeps those of now.'],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
