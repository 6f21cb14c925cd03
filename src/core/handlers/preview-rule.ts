// What a rule would tag if it looked at what is here already: as many as Explore finds for the same search.
import type { EngineApi } from '../../contract/api.ts';
import { fieldClause } from '../../contract/clauses.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { RulePreview } from '../../contract/model.ts';
import type { CallContext, Handlers } from '../../contract/serve.ts';
import type { EngineWorld } from './world.ts';

type Asked = Parameters<EngineApi['rules.preview']>[0];

const shown = 20;

export async function previewRule(
  search: Handlers<EngineApi>['mentions.search'],
  { query, tag, limit = shown }: Asked,
  context: CallContext,
  reader: EngineWorld['reader'],
): Promise<RulePreview> {
  if (query.trim() === '') {
    throw new EarshotError('bad-argument', 'A rule needs a search: what should it find?', { field: 'query' });
  }
  const { total } = await search({ query, limit: 1 }, context);
  const name = (await reader.call('tags.list', {}, context.signal)).find(({ id }) => id === tag)?.name;
  const fresh = name === undefined ? query : `(${query}) -${fieldClause('tag', name)}`;
  const found = await search({ query: fresh, limit }, context);
  return { total, tagged: total - found.total, mentions: found.mentions };
}
