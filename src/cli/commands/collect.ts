// earshot collect: checks the sources that are due (or all), and analyses what they brought.
import type { RefreshReport } from '../../contract/model.ts';
import type { Engine } from '../../core/engine.ts';
import { type Command, type CommandCall, flag, wholeNumberOption } from '../command.ts';
import { formatTable, print, printJson, say } from '../output.ts';
import { type OpenOptions, withEngine } from '../with-engine.ts';

export const collect: Command = {
  name: 'collect',
  usage: 'collect --project P [--all] [--listen SECONDS] [--watch] [--no-analysis] [--json]',
  summary: 'Fetches the sources that are due; with --all every source that is not paused.',
  details:
    'A live stream is listened to for 20 seconds, or as long as --listen says. --watch goes on until it is stopped.\n' +
    '--no-analysis only collects: what came is understood the next time the project is open.',
  options: {
    project: { type: 'string' },
    all: { type: 'boolean' },
    listen: { type: 'string' },
    watch: { type: 'boolean' },
    'no-analysis': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: (call) =>
    withEngine(call, openOptions(call), async (engine) => {
      if (flag(call, 'watch')) return watch(engine, call.signal);
      const reports = await engine.handlers['sources.refresh']({ all: flag(call, 'all') }, { signal: call.signal });
      if (!flag(call, 'no-analysis')) await engine.idle();
      if (flag(call, 'json')) await printJson(reports);
      else await print(reports.length === 0 ? 'No source is due.' : formatReports(reports));
      for (const report of reports) if (report.error) say(`${report.name}: ${report.error.message}`);
      return reports.length > 0 && reports.every((report) => report.error) ? 1 : 0;
    }),
};

function openOptions(call: CommandCall): OpenOptions {
  return {
    listenMilliseconds: wholeNumberOption(call, 'listen', 20) * 1000,
    analyse: !flag(call, 'no-analysis'),
  };
}

/** As the window does: what is due when it is due, live streams all the time. */
async function watch(engine: Engine, signal: AbortSignal): Promise<number> {
  say('Listening until you press Ctrl+C.');
  engine.start();
  await new Promise<void>((resolve) => {
    // A timer keeps the process alive: those of the engine do not.
    const alive = setInterval(() => undefined, 60_000);
    const stop = () => {
      clearInterval(alive);
      resolve();
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  return 0;
}

function formatReports(reports: readonly RefreshReport[]): string {
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
