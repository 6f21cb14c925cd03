// earshot search: the mentions a query finds, newest first.
import type { MentionRow } from '../../contract/model.ts';
import { type Command, flag, UsageError, wholeNumberOption } from '../command.ts';
import { print, printJson } from '../output.ts';
import { withEngine } from '../with-engine.ts';

export const search: Command = {
  name: 'search',
  usage: 'search QUERY --project P [--limit N] [--json]',
  summary: 'Searches; an empty query finds everything. The language is described in docs/query-language.md.',
  options: { project: { type: 'string' }, limit: { type: 'string' }, json: { type: 'boolean' } },
  run: (call) => {
    if (call.arguments.length > 1) throw new UsageError('Put the query in quotes: it is one argument.');
    const query = call.arguments[0] ?? '';
    const limit = wholeNumberOption(call, 'limit', 20);
    return withEngine(call, { readOnly: true }, async (engine) => {
      const mentions: MentionRow[] = [];
      let after: number | null = null;
      let total = 0;
      do {
        const page = await engine.handlers['mentions.search'](
          { query, limit: Math.min(limit - mentions.length, 500), after },
          { signal: call.signal },
        );
        total = page.total;
        mentions.push(...page.mentions);
        after = page.next;
      } while (after !== null && mentions.length < limit);
      if (flag(call, 'json')) await printJson({ query, total, mentions: mentions.map(toJson) });
      else await print([`${total} found`, ...mentions.map(describeMention)].join('\n'));
      return 0;
    });
  },
};

function toJson(mention: MentionRow) {
  return { ...mention, published: new Date(mention.at).toISOString() };
}

function describeMention(mention: MentionRow): string {
  const who = mention.author?.name ?? mention.author?.handle ?? 'unknown';
  const when = new Date(mention.at).toISOString().slice(0, 16).replace('T', ' ');
  const text = [...mention.text.replace(/\s+/g, ' ')].slice(0, 140).join('');
  return `${when}  ${who} · ${mention.source.name} · ${mention.language ?? '?'}  ${text}`;
}
