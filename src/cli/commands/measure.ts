// earshot measure: one figure with what it rests on.
import { measures } from '../../core/measures/index.ts';
import type { Measure } from '../../core/measures/measure.ts';
import { type Command, flag, textOption, UsageError, wholeNumberOption } from '../command.ts';
import { formatTable, print, printJson } from '../output.ts';
import { withEngine } from '../with-engine.ts';
import { findSeries } from './series.ts';

export const measure: Command = {
  name: 'measure',
  usage:
    'measure NAME --query Q --project P [--limit N] [--word W] [--against Q] [--target H] [--series S] --json | measure --list',
  summary: 'Computes a measure for a query; --list names them all.',
  details: `  --word is what collocates and concordance are about; --against is the search that keyness and compare look at;
  --target is the hours within which response wants an answer (24 without it);
  --series is the name of the numbers or the activity that business lays beside what is found.`,
  options: {
    project: { type: 'string' },
    query: { type: 'string' },
    limit: { type: 'string' },
    word: { type: 'string' },
    against: { type: 'string' },
    target: { type: 'string' },
    series: { type: 'string' },
    list: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async (call) => {
    if (flag(call, 'list')) {
      if (flag(call, 'json'))
        await printJson(
          measures.map(({ id, label, definition, shape, needs = [] }) => ({ id, label, definition, shape, needs })),
        );
      else await print(formatTable(measures.map(describe)));
      return 0;
    }
    const [name] = call.arguments;
    if (name === undefined || call.arguments.length > 1)
      throw new UsageError('“measure” takes the name of one measure.');
    const limit = wholeNumberOption(call, 'limit', 20);
    const wantsWord = measures.find(({ id }) => id === name)?.needs?.includes('word') === true;
    if (wantsWord && !textOption(call, 'word')?.trim()) {
      throw new UsageError(`“${name}” needs --word, the word or phrase it is about.`);
    }
    return withEngine(call, { readOnly: true }, async (engine) => {
      const word = textOption(call, 'word');
      const against = textOption(call, 'against');
      const target = textOption(call, 'target');
      const series = textOption(call, 'series');
      const request = {
        measure: name,
        query: textOption(call, 'query') ?? '',
        limit,
        ...(word !== undefined && { word }),
        ...(against !== undefined && { against }),
        ...(target !== undefined && { target: Number(target) }),
        ...(series !== undefined && { series: (await findSeries(engine, series, call.signal)).id }),
      };
      const result = await engine.handlers['measures.compute'](request, { signal: call.signal });
      await (flag(call, 'json') ? printJson(result) : print(JSON.stringify(result, null, 2)));
      return 0;
    });
  },
};

function describe({ id, label, shape, definition, needs = [] }: Measure): string[] {
  return [id, label, shape, needs.join(', '), definition];
}
