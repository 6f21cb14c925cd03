// The calls that read a table of dated numbers: what it holds, and bringing it in.
import type { EngineApi } from '../../contract/api.ts';
import type { SeriesOptions } from '../../contract/series.ts';
import type { Handlers } from '../../contract/serve.ts';
import type { DatedNumbers } from '../importers/table/dated-numbers.ts';
import type { EngineWorld } from './world.ts';

export function createSeriesHandlers(
  world: EngineWorld,
): Pick<Handlers<EngineApi>, 'series.preview' | 'series.import'> {
  return {
    'series.preview': async ({ file, options = {} }, { signal }) => (await read(file, options, signal)).reading,
    'series.import': async ({ file, name, unit, options = {} }, { signal }) => {
      const { reading, values } = await read(file, options, signal);
      const given = name?.trim() || reading.name;
      const written = await world.writer.call(
        'write.series',
        { name: given, values, ...(unit === undefined ? {} : { unit }) },
        signal,
      );
      world.announce('series', 'changes');
      return { reading, ...written };
    },
  };

  async function read(path: string, options: SeriesOptions, signal: AbortSignal): Promise<DatedNumbers> {
    // Loaded with the first file, as the importers are.
    const [{ openInputFile }, { readDatedNumbers }] = await Promise.all([
      import('../importers/input-file.ts'),
      import('../importers/table/dated-numbers.ts'),
    ]);
    const { zone } = await world.reader.call('project.settings', {}, signal);
    return readDatedNumbers(await openInputFile(path), options, zone, signal);
  }
}
