// Undone and done again in any order, changes of mentions leave exactly what those that stand have set.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Id } from '../../src/contract/model.ts';
import { makeAnalysis } from '../support/analysed.ts';
import { dumpProject } from '../support/dump.ts';
import { makeMention, minute, noon } from '../support/mentions.ts';
import { openTestProject } from '../support/project.ts';

const facets = ['sentiment', 'churn', 'irony', 'language'] as const;
const values = {
  sentiment: ['negative', 'positive'],
  churn: ['yes', 'no'],
  irony: ['yes', 'no'],
  language: ['es', 'nl'],
};
const count = 3;

async function open() {
  const project = openTestProject();
  const { write, read, context } = project;
  const source = await project.addSource('Piola');
  const said = Array.from({ length: count }, (_, at) => makeMention({ text: `mention ${at}`, at: noon + at * minute }));
  const { added } = await project.save(source, said);
  const rows = added.map((id) => ({ id, told: null, analysis: makeAnalysis({}), likeness: [] }));
  await write['write.analysis']({ version: 1, rows }, context);
  const tag = (await write['tags.save']({ name: 'delivery' }, context)).id;
  return { ...project, added, tag, latest: async () => (await read['changes.list']({ limit: 1 }, context))[0] };
}

type Open = Awaited<ReturnType<typeof open>>;

/** The simplest history there could be: what each change set, and whether it stands. */
interface Made {
  readonly id: Id;
  readonly set: ReadonlyMap<string, string>;
  stands: boolean;
}

function fold(made: readonly Made[]): Map<string, string> {
  const state = new Map<string, string>();
  for (const { set, stands } of made) if (stands) for (const [place, value] of set) state.set(place, value);
  return new Map([...state].filter(([, value]) => value !== ''));
}

/** What people set, as it is in the project: `tag 2`, `sentiment 0` … */
async function readSet({ read, added, tag, context }: Open): Promise<Map<string, string>> {
  const state = new Map<string, string>();
  for (const [place, id] of added.entries()) {
    const mention = await read['read.mention']({ id }, context);
    const { state: attention } = await read['inbox.get']({ id }, context);
    if (mention.tags.includes(tag)) state.set(`tag ${place}`, 'on');
    if (attention !== 'new') state.set(`attention ${place}`, attention);
    for (const facet of facets) {
      if (mention.setBy[facet]?.kind !== 'person') continue;
      const flag = facet === 'churn' || facet === 'irony';
      state.set(`${facet} ${place}`, flag ? (mention.flags.includes(facet) ? 'yes' : 'no') : String(mention[facet]));
    }
  }
  return state;
}

const step = fc.record({
  what: fc.constantFrom('tag', 'untag', 'label', 'release', 'done', 'later', 'undo', 'redo', 'undo', 'redo'),
  places: fc.uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: count }),
  facet: fc.constantFrom(...facets),
  pick: fc.nat(20),
});

test('whatever is undone and done again, in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const project = await open();
      const { write, context, added, tag, file } = project;
      const before = dumpProject(file);
      const made: Made[] = [];

      for (const { what, places, facet, pick } of steps) {
        const to = { ids: places.map((place) => added[place] ?? 0) };
        const known = fold(made);
        const changes = (name: string, value: string) =>
          new Map(
            places.filter((at) => (known.get(`${name} ${at}`) ?? '') !== value).map((at) => [`${name} ${at}`, value]),
          );
        const all = (name: string, value: string) => new Map(places.map((at) => [`${name} ${at}`, value]));
        let set = new Map<string, string>();
        if (what === 'undo' || what === 'redo') {
          const those = made.filter(({ stands }) => stands === (what === 'undo'));
          const one = those[pick % Math.max(1, those.length)];
          if (!one) continue;
          await write[`changes.${what}`]({ id: one.id }, context);
          one.stands = what === 'redo';
        } else if (what === 'tag') {
          set = changes('tag', 'on');
          await write['tags.apply']({ tag, to }, context);
        } else if (what === 'untag') {
          set = changes('tag', '');
          await write['tags.unapply']({ tag, to }, context);
        } else if (what === 'label') {
          const value = values[facet][pick % 2] ?? '';
          set = all(facet, value);
          await write['labels.set']({ facet, value, to }, context);
        } else if (what === 'release') {
          set = all(facet, '');
          await write['labels.set']({ facet, value: null, to }, context);
        } else {
          set = changes('attention', what);
          const wish = { to, state: what as 'done' | 'later', ...(what === 'later' && { until: noon + minute }) };
          if ((await write['write.attention']({ wish, now: noon }, context)) === null) continue;
        }
        if (what !== 'undo' && what !== 'redo') made.push({ id: (await project.latest())?.id ?? 0, set, stands: true });
        expect(await readSet(project)).toEqual(fold(made));
      }

      for (const { id, stands } of made) if (stands) await write['changes.undo']({ id }, context);
      expect(dumpProject(file), 'the earliest undone first').toEqual(before);
      for (const { id } of made.toReversed()) await write['changes.redo']({ id }, context);
      for (const one of made) one.stands = true;
      expect(await readSet(project), 'the latest done again first').toEqual(fold(made));
    }),
    { numRuns: 15 },
  );
});

test('a label that was set twice keeps the later one when the earlier is undone, also one flag beside another', async () => {
  const { write, read, context, added } = await open();
  const [id = 0] = added;
  const set = async (facet: 'sentiment' | 'churn' | 'irony', value: string) =>
    (await write['labels.set']({ facet, value, to: { ids: [id] } }, context)).id;
  const first = await set('sentiment', 'negative');
  await set('sentiment', 'positive');
  const irony = await set('irony', 'yes');
  await set('churn', 'yes');
  await write['changes.undo']({ id: first }, context);
  await write['changes.undo']({ id: irony }, context);
  expect(await read['read.mention']({ id }, context)).toMatchObject({ sentiment: 'positive', flags: ['churn'] });
});
