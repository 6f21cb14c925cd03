// earshot collect: checks the sources that are due (or all), and analyses what they brought.
import type { RefreshReport } from '../../contract/model.ts';
import { type Command, flag } from '../command.ts';
import { formatTable, print, printJson, say } from '../output.ts';
import { withEngine } from '../with-engine.ts';

export const collect: Command = {
  name: 'collect',
  usage: 'collect --project P [--all] [--json]',
  summary: 'Fetches the sources that are due; with --all every source that is not paused.',
  options: { project: { type: 'string' }, all: { type: 'boolean' }, json: { type: 'boolean' } },
  run: (call) =>
    withEngine(call, {}, async (engine) => {
      const reports = await engine.handlers['sources.refresh']({ all: flag(call, 'all') }, { signal: call.signal });
      await engine.idle();
      if (flag(call, 'json')) await printJson(reports);
      else await print(reports.length === 0 ? 'No source is due.' : formatReports(reports));
      for (const report of reports) if (report.error) say(`${report.name}: ${report.error.message}`);
      return reports.length > 0 && reports.every((report) => report.error) ? 1 : 0;
    }),
};

export function formatReports(reports: readonly RefreshReport[]): string {
  const header = ['source', 'read', 'new', 'known', 'copies', 'rejected', ''];
  const rows = reports.map((report) => [
    report.name,
    report.read,
    report.added,
    report.known,
    report.duplicates,
    report.rejected,
    report.error ? `failed: ${report.error.code}` : report.unchanged ? 'unchanged' : '',
  ]);
  return formatTable([header, ...rows]);
}
