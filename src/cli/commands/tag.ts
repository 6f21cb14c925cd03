// earshot tag: puts a tag on what a query finds, or takes it off. Both can be undone in the window.
import { EarshotError } from '../../contract/errors.ts';
import { type Command, flag, requiredOption, UsageError } from '../command.ts';
import { print, printJson } from '../output.ts';
import { withEngine } from '../with-engine.ts';

export const tag: Command = {
  name: 'tag',
  usage: 'tag add|remove NAME --query Q --project P [--json]',
  summary: 'Tags what a query finds, or takes the tag off.',
  options: { project: { type: 'string' }, query: { type: 'string' }, json: { type: 'boolean' } },
  run: (call) => {
    const [action, name] = call.arguments;
    if ((action !== 'add' && action !== 'remove') || !name)
      throw new UsageError('“tag” takes add or remove, and a name.');
    const query = requiredOption(call, 'query');
    return withEngine(call, {}, async (engine) => {
      const context = { signal: call.signal };
      const tags = await engine.handlers['tags.list']({}, context);
      const known = tags.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
      if (!known && action === 'remove') throw new EarshotError('not-found', `There is no tag “${name}”.`);
      const { id } = known ?? (await engine.handlers['tags.save']({ name }, context));
      const method = action === 'add' ? 'tags.apply' : 'tags.unapply';
      const change = await engine.handlers[method]({ tag: id, to: { query } }, context);
      await (flag(call, 'json') ? printJson(change) : print(change.summary));
      return 0;
    });
  },
};
