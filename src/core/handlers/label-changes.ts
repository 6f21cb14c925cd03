// What people say of mentions and what is learned from it, in the writer's thread: labels, samples, learned weights.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Change, Id, LabelFacet } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { markPending } from '../db/facts.ts';
import { readLearning, writeLearning } from '../db/learned.ts';
import { setLabel } from '../db/overrule.ts';
import { listMade } from '../db/rows.ts';
import { getSample, labelSampleItem, openSampleLabelPlace } from '../db/samples.ts';
import type { Value } from '../db/values.ts';
import type { WriterApi } from '../threads/api.ts';
import { findSelected } from './find.ts';
import { matchAll } from './match.ts';
import { byPerson, countMentions, record, removeNamed, type Transact } from './noting.ts';
import { drawFromProject, listDisagreements, toItems } from './samples.ts';

type LabelCalls =
  | 'labels.set'
  | 'samples.draw'
  | 'samples.label'
  | 'samples.apply'
  | 'samples.remove'
  | 'write.learning'
  | 'write.learning-switch'
  | 'write.learning-reset';

export function createLabelChanges(db: Database, transact: Transact): Pick<Handlers<WriterApi>, LabelCalls> {
  function labelled(facet: LabelFacet, before: Map<Id, Value>, summary: string): Change {
    const change = record(db, summary, before.size, 'labels-set', new Map([[`label ${facet}`, before]]));
    matchAll(db, [...before.keys()], false);
    return change;
  }

  return {
    'labels.set': ({ facet, value, to }) =>
      transact(() => {
        const before = setLabel(db, facet, value, findSelected(db, to), byPerson());
        const what = value === null ? `gave ${facet} back to the model` : `set ${facet} to ${value}`;
        return labelled(facet, before, `${what} on ${countMentions(before.size)}`);
      }),

    'samples.draw': (wish) =>
      transact(() => {
        const sample = drawFromProject(db, wish, Date.now());
        record(db, `drew the sample “${sample.name}”`, 1, 'sample-set', listMade('sample', sample.id, Date.now()));
        return sample;
      }),
    'samples.label': ({ id, mention, label }) =>
      transact(() => {
        const before = openSampleLabelPlace(db, id, Date.now()).read(mention);
        const [item] = toItems(db, [labelSampleItem(db, id, mention, label, Date.now())]);
        if (!item) throw new EarshotError('not-found', 'This mention is no longer in the project.');
        if (before === label) return item;
        const { name } = getSample(db, id);
        const summary =
          label === null ? `took a label out of the sample “${name}”` : `labelled a mention in the sample “${name}”`;
        record(db, summary, 1, 'labels-sampled', new Map([[`sample-label ${id}`, new Map([[mention, before]])]]));
        return item;
      }),
    'samples.apply': ({ id }) =>
      transact(() => {
        const { name, facet } = getSample(db, id);
        const before = listDisagreements(db, id).flatMap(({ label, ids }) => [
          ...setLabel(db, facet, label, ids, byPerson()),
        ]);
        const summary = `overruled ${facet} of ${countMentions(before.length)} by the sample “${name}”`;
        return labelled(facet, new Map(before), summary);
      }),
    'samples.remove': ({ id }) => transact(() => removeNamed(db, 'sample', id, getSample(db, id).name)),

    'write.learning': ({ fit, corrections, now }) =>
      transact(() => {
        const generation = (readLearning(db)?.generation ?? 0) + 1;
        writeLearning(db, { on: true, generation, trained: now, corrections, ...fit });
        markPending(db, null);
        return null;
      }),
    'write.learning-switch': ({ on }) =>
      transact(() => {
        const learning = readLearning(db);
        if (!learning) throw new EarshotError('bad-argument', 'Nothing was learned yet that could be switched on.');
        if (learning.on !== on) markPending(db, null);
        writeLearning(db, { ...learning, on });
        return null;
      }),
    'write.learning-reset': () =>
      transact(() => {
        if (readLearning(db)?.on) markPending(db, null);
        writeLearning(db, null);
        return null;
      }),
  };
}
