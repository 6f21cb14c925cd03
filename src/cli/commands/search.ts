// earshot search: the mentions a query finds, newest first.
import type { MentionRecord } from '../../contract/model.ts';
import type { Explanation } from '../../contract/searching.ts';
import { type Command, flag, UsageError, wholeNumberOption } from '../command.ts';
import { formatTable, print, printJson } from '../output.ts';
import { withEngine } from '../with-engine.ts';

/** Mentions asked for at a time. */
const pageSize = 500;

export const search: Command = {
  name: 'search',
  usage: 'search QUERY --project P [--limit N] [--explain] [--json]',
  summary: 'Searches; an empty query finds everything. The language is described in docs/query-language.md.',
  details:
    '--explain counts, in place of listing mentions, what each part of the query finds by itself and takes out of the result.',
  options: {
    project: { type: 'string' },
    limit: { type: 'string' },
    explain: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: (call) => {
    if (call.arguments.length > 1) throw new UsageError('Put the query in quotes: it is one argument.');
    const query = call.arguments[0] ?? '';
    const limit = wholeNumberOption(call, 'limit', 20);
    return withEngine(call, { readOnly: true }, async (engine) => {
      const context = { signal: call.signal };
      if (flag(call, 'explain')) {
        const explanation = await engine.handlers['query.explain']({ query }, context);
        if (flag(call, 'json')) await printJson({ query, ...explanation });
        else await print(describeExplanation(query, explanation));
        return 0;
      }
      const records: MentionRecord[] = [];
      let after: number | null = null;
      let total = 0;
      do {
        const size = Math.min(limit - records.length, pageSize);
        const page = await engine.handlers['mentions.search']({ query, limit: size, after }, context);
        const ids = page.mentions.map((mention) => mention.id);
        records.push(...(await engine.handlers['mentions.records']({ ids }, context)));
        total = page.total;
        after = page.next;
      } while (after !== null && records.length < limit);
      if (flag(call, 'json')) await printJson({ query, total, mentions: records });
      else await print([`${total} found`, ...records.map(describeRecord)].join('\n'));
      return 0;
    });
  },
};

function describeExplanation(query: string, { total, says, clauses }: Explanation): string {
  const rows = clauses.map((clause) => {
    const part = [...query.slice(clause.at, clause.at + clause.length)].slice(0, 60).join('');
    return [part, clause.hits, clause.removed, clause.query];
  });
  const choice = clauses.some((clause) => clause.role === 'any');
  const head = ['part', 'finds', choice ? 'only this' : 'removes', 'which are found by'];
  return [`${total} found: ${says}`, ...(rows.length === 0 ? [] : ['', formatTable([head, ...rows])])].join('\n');
}

function describeRecord(record: MentionRecord): string {
  const when = (record.published ?? record.captured).slice(0, 16).replace('T', ' ');
  const text = [...record.text.replace(/\s+/g, ' ')].slice(0, 140).join('');
  return `${when}  ${record.author ?? 'unknown'} · ${record.source} · ${record.language ?? '?'}  ${text}`;
}
