// What every test of a source kind asks: one check, what came of it, what was asked for it, and that it can be read again.
import { expect, onTestFinished } from 'vitest';
import type { Json, MentionDetail, MentionRow, RefreshReport, Source } from '../../../src/contract/model.ts';
import type { SearchPage } from '../../../src/contract/searching.ts';
import { openTestEngine, type TestEngine } from '../../support/engine.ts';
import { type Handler, type SeenRequest, startServer } from './loopback.ts';

export interface Collecting extends TestEngine {
  readonly server: Awaited<ReturnType<typeof startServer>>;
  /** Adds a source; `CONFIG` is given the server's address. */
  add(kind: string, config: (address: string) => Json): Promise<Source>;
  /** One check and the requests it made. */
  check(id: number): Promise<RefreshReport & { readonly requests: readonly SeenRequest[] }>;
  source(id: number): Promise<Source>;
  mentions(query?: string): Promise<readonly MentionRow[]>;
  detail(externalId: string): Promise<MentionDetail>;
  /** Everything kept is read again by today's parser and stays as it is; every request is in the log, with its purpose. */
  expectWhole(): Promise<void>;
}

export async function startCollecting(
  handler: Handler,
  options: Parameters<typeof openTestEngine>[0] = {},
): Promise<Collecting> {
  const server = await startServer(handler);
  onTestFinished(() => server.close());
  const test = await openTestEngine({
    gate: { gapMilliseconds: 1, limits: { headersMilliseconds: 5000, totalMilliseconds: 20_000 } },
    analyse: false,
    ...options,
  });
  const { call } = test;
  const mentions = async (query = '') => {
    const found: MentionRow[] = [];
    for (let after: number | null = null; ; ) {
      const page: SearchPage = await call('mentions.search', { query, limit: 200, after });
      found.push(...page.mentions);
      after = page.next;
      if (after === null) return found;
    }
  };

  return {
    ...test,
    server,
    mentions,
    add: (kind, config) => call('sources.add', { kind, config: config(server.url) }),
    async check(id) {
      const before = server.requests.length;
      const [report] = await call('sources.refresh', { id });
      if (!report) throw new Error('Nothing was checked.');
      return { ...report, requests: server.requests.slice(before) };
    },
    async source(id) {
      const found = (await call('sources.list', {})).find((one) => one.id === id);
      if (!found) throw new Error('The source is gone.');
      return found;
    },
    async detail(externalId) {
      for (const { id } of await mentions()) {
        const detail = await call('mentions.get', { id });
        if (detail.externalId === externalId) return detail;
      }
      throw new Error(`There is no ${externalId}.`);
    },
    async expectWhole() {
      const all = (await mentions()).length;
      expect(await call('sources.remap', { dryRun: true })).toEqual({
        read: all,
        same: all,
        revised: 0,
        refined: 0,
        skipped: 0,
        dryRun: true,
      });
      await expect.poll(async () => (await call('requests.list', { limit: 1000 })).length).toBe(server.requests.length);
      for (const { purpose, source, url } of await call('requests.list', { limit: 1000 })) {
        expect(purpose).toMatch(/^[A-Z]\p{L}+ .{3,}/u);
        expect(source).not.toBeNull();
        expect(url).toContain(server.host);
      }
      for (const { paused } of await call('sources.list', {})) expect(paused).toBe(false);
    },
  };
}
