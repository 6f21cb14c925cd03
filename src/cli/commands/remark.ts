// earshot remark: what was heard on the phone or at the counter, as a mention.
import { EarshotError } from '../../contract/errors.ts';
import { type Command, flag, textOption, UsageError } from '../command.ts';
import { print, printJson } from '../output.ts';
import { withEngine } from '../with-engine.ts';

export const remark: Command = {
  name: 'remark',
  usage: 'remark TEXT --project P [--author NAME] [--channel phone] [--at ISO-DATE] [--link URL] [--json]',
  summary: 'Writes down what was heard elsewhere: on the phone, at the counter, in a letter.',
  options: {
    project: { type: 'string' },
    author: { type: 'string' },
    channel: { type: 'string' },
    at: { type: 'string' },
    link: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: (call) => {
    const [text, ...rest] = call.arguments;
    if (text === undefined || rest.length > 0) throw new UsageError('“remark” takes one text, in quotes.');
    const given = textOption(call, 'at');
    const at = given === undefined ? undefined : Date.parse(given);
    if (at !== undefined && Number.isNaN(at))
      throw new EarshotError('bad-argument', `“${given}” is no date such as 2026-09-15T10:30.`, { field: 'at' });
    return withEngine(call, { create: true }, async (engine) => {
      const said = {
        text,
        at,
        author: textOption(call, 'author'),
        channel: textOption(call, 'channel'),
        url: textOption(call, 'link'),
      };
      const kept = await engine.handlers['mentions.remark'](said, { signal: call.signal });
      await engine.idle();
      await (flag(call, 'json') ? printJson(kept) : print(`Kept as mention ${kept.id}.`));
      return 0;
    });
  },
};
