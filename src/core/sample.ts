// Fills a project from the bundled sample, by the same calls a person would make.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AlertKind } from '../contract/alerts.ts';
import type { EngineApi } from '../contract/api.ts';
import type { Widget } from '../contract/boards.ts';
import type { Column } from '../contract/columns.ts';
import type {
  Id,
  ImportOptions,
  ImportReport,
  RefreshReport,
  TagPattern,
  TopicNames,
  TopicScope,
} from '../contract/model.ts';
import type { PersonRole } from '../contract/people.ts';
import type { Handlers } from '../contract/serve.ts';

export interface SampleManifest {
  readonly name: string;
  readonly zone: string;
  readonly feeds: readonly { readonly file: string; readonly name: string; readonly contentType: string }[];
  readonly imports: readonly {
    readonly file: string;
    readonly as: string;
    readonly name: string;
    readonly zone?: string;
    readonly map?: ImportOptions['map'];
  }[];
  readonly ours: readonly string[];
  readonly tags: readonly { readonly name: string; readonly color: string; readonly pattern?: TagPattern }[];
  readonly topics: readonly {
    readonly name: string;
    readonly scope: TopicScope;
    readonly query: string;
    readonly names?: Partial<TopicNames>;
    readonly alerts?: readonly AlertKind[];
  }[];
  readonly rules: readonly { readonly name: string; readonly query: string; readonly tag: string }[];
  readonly people: readonly {
    /** The name or handle of an account. */
    readonly find: string;
    /** Other accounts of this name are theirs too. */
    readonly name?: string;
    readonly role: PersonRole;
    readonly notes?: string;
  }[];
  /** Numbers of the business, a day in each line. */
  readonly series: readonly { readonly file: string; readonly name: string; readonly unit: string }[];
  readonly activities: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly columns: readonly {
    readonly name: string;
    readonly query: string;
    readonly width?: number;
    readonly mode?: Column['mode'];
  }[];
  readonly boards: readonly {
    readonly name: string;
    readonly summary?: string;
    readonly query?: string;
    readonly widgets: readonly Omit<Widget, 'id'>[];
  }[];
}

export function readManifest(folder: string): SampleManifest {
  return JSON.parse(readFileSync(join(folder, 'sample.json'), 'utf8')) as SampleManifest;
}

export interface SampleReport {
  readonly feeds: readonly RefreshReport[];
  readonly imports: readonly ImportReport[];
}

/**
 * `feedsAt` is the address of a server that serves the sample's feeds; without one they are read as files, so that the
 * sample needs no network at all. Doing it again adds nothing.
 */
export async function fillFromSample(
  calls: Handlers<EngineApi>,
  folder: string,
  signal: AbortSignal,
  feedsAt: string | null = null,
): Promise<SampleReport> {
  const manifest = readManifest(folder);
  const context = { signal };
  await calls['project.change-settings']({ ours: manifest.ours }, context);
  const tags = await addTags();
  await addTopicsAndRules();
  const feeds: RefreshReport[] = [];
  const imports: ImportReport[] = [];
  for (const feed of manifest.feeds) {
    if (feedsAt === null) imports.push(await importFile({ ...feed, as: 'feed' }));
    else feeds.push(...(await collectFeed(feed, feedsAt)));
  }
  for (const file of manifest.imports) imports.push(await importFile(file));
  await addPeople();
  await addAlerts();
  await addSeries();
  await addColumns();
  await addBoards();
  return { feeds, imports };

  async function addTags(): Promise<Map<string, Id>> {
    const ids = new Map((await calls['tags.list']({}, context)).map((tag) => [tag.name, tag.id]));
    for (const tag of manifest.tags) {
      if (!ids.has(tag.name)) ids.set(tag.name, (await calls['tags.save'](tag, context)).id);
    }
    return ids;
  }

  async function addTopicsAndRules(): Promise<void> {
    const topics = new Set((await calls['topics.list']({}, context)).map((topic) => topic.name));
    for (const { alerts: _, ...topic } of manifest.topics)
      if (!topics.has(topic.name)) await calls['topics.save'](topic, context);
    const rules = new Set((await calls['rules.list']({}, context)).map((rule) => rule.name));
    for (const { name, query, tag: tagName } of manifest.rules) {
      const tag = tags.get(tagName);
      if (tag !== undefined && !rules.has(name)) await calls['rules.save']({ name, query, tag }, context);
    }
  }

  async function importFile(file: SampleManifest['imports'][number]): Promise<ImportReport> {
    const options = { map: file.map, zone: file.zone ?? manifest.zone };
    return calls['imports.run']({ file: join(folder, file.file), as: file.as, name: file.name, options }, context);
  }

  /** The sample's server is gone when this is over, so its feeds are left paused: they would only fail. */
  async function collectFeed(feed: SampleManifest['feeds'][number], base: string): Promise<readonly RefreshReport[]> {
    const config = { url: `${base}/${feed.file}` };
    const known = (await calls['sources.list']({}, context)).find((source) => source.name === feed.name);
    const source = known
      ? await calls['sources.change']({ id: known.id, config }, context)
      : await calls['sources.add']({ kind: 'feed', name: feed.name, config }, context);
    const reports = await calls['sources.refresh']({ id: source.id }, context);
    await calls['sources.change']({ id: source.id, paused: true }, context);
    return reports;
  }

  async function addPeople(): Promise<void> {
    for (const { find, name, role, notes = '' } of manifest.people) {
      const [person] = (await calls['people.list']({ search: find, limit: 1 }, context)).people;
      if (!person || person.noted) continue;
      await calls['people.change']({ id: person.id, role, notes }, context);
      const alike = await calls['people.alike']({ id: person.id }, context);
      const authors = alike.filter(({ author }) => author.name === name).map(({ author }) => author.id);
      if (authors.length > 0) await calls['people.link']({ id: person.id, authors }, context);
    }
  }

  /** Last of all: what the sample itself brings is no news. */
  async function addAlerts(): Promise<void> {
    const topics = new Map((await calls['topics.list']({}, context)).map(({ name, id }) => [name, id]));
    const known = new Set((await calls['alerts.list']({}, context)).map(({ topic, kind }) => `${topic} ${kind}`));
    for (const { name, alerts = [] } of manifest.topics) {
      const topic = topics.get(name);
      for (const kind of alerts)
        if (topic !== undefined && !known.has(`${topic} ${kind}`)) await calls['alerts.save']({ topic, kind }, context);
    }
  }

  async function addSeries(): Promise<void> {
    const known = new Set((await calls['series.list']({}, context)).map(({ name }) => name));
    for (const { file, ...series } of manifest.series)
      if (!known.has(series.name)) await calls['series.import']({ file: join(folder, file), ...series }, context);
    for (const activity of manifest.activities)
      if (!known.has(activity.name)) await calls['series.add-activity'](activity, context);
  }

  async function addColumns(): Promise<void> {
    const known = new Set((await calls['columns.list']({}, context)).map((column) => column.name));
    for (const column of manifest.columns) if (!known.has(column.name)) await calls['columns.save'](column, context);
  }

  async function addBoards(): Promise<void> {
    const known = new Set((await calls['boards.list']({}, context)).map((board) => board.name));
    for (const board of manifest.boards) {
      if (known.has(board.name)) continue;
      const widgets = board.widgets.map((widget, index) => ({ ...widget, id: `w${index + 1}` }));
      await calls['boards.save']({ ...board, widgets }, context);
    }
  }
}
