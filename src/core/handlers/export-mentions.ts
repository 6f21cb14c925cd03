// Writes the mentions of a search to a file: page by page, with progress, and a cancel that leaves nothing behind.
import type { EngineApi } from '../../contract/api.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, MentionRecord } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import type { FindingCalls } from './finding.ts';
import type { EngineWorld } from './world.ts';

const pageSize = 1000;

export function createMentionExport(
  { reader, jobs, now }: EngineWorld,
  finding: FindingCalls,
): Handlers<EngineApi>['mentions.export'] {
  return async ({ query, format, file, overwrite = false }, { signal }) => {
    if (!['csv', 'xlsx', 'json'].includes(format))
      throw new EarshotError('bad-argument', 'Mentions are written as csv, xlsx or json.', { field: 'format' });
    return jobs.run('Exporting mentions', signal, async (job) => {
      const { zone } = await reader.call('project.settings', {}, job.signal);
      const { total } = await finding.scope(query, job.signal);
      const [{ writeMentions }, { writeWhole }] = await Promise.all([
        import('../export/mentions.ts'),
        import('../export/write-file.ts'),
      ]);
      let mentions = 0;
      async function* listPages(): AsyncGenerator<readonly MentionRecord[]> {
        let after: Id | null = null;
        do {
          job.signal.throwIfAborted();
          const page = await listPage(query, after, job.signal);
          const ids = page.mentions.map((mention) => mention.id);
          yield await reader.call('mentions.records', { ids }, job.signal);
          mentions += ids.length;
          job.progress(mentions, Math.max(total, mentions));
          after = page.next;
        } while (after !== null);
      }
      const pieces = writeMentions(format, { query, zone, computed: now(), pages: listPages() });
      return { file, bytes: await writeWhole(pieces, file, overwrite), mentions };
    });
  };

  async function listPage(query: string, after: Id | null, signal: AbortSignal) {
    return finding.handlers['mentions.page']({ query, limit: pageSize, after }, { signal });
  }
}
