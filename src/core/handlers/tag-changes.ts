// What changes tags and rules, in the writer's thread: topics that ask for a tag are matched again.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Handlers } from '../../contract/serve.ts';
import { getRule, saveRule } from '../db/rules.ts';
import { listTagged, mergeTags } from '../db/tag-merge.ts';
import { addTag, getTag, saveTag, takeTag } from '../db/tags.ts';
import type { WriterApi } from '../threads/api.ts';
import { checkRuleQuery, findSelected } from './find.ts';
import { applyRule, matchAll } from './match.ts';
import { byPerson, countMentions, record, removeNamed, type Transact } from './noting.ts';

type TagCalls =
  | 'tags.save'
  | 'tags.remove'
  | 'tags.merge'
  | 'tags.apply'
  | 'tags.unapply'
  | 'rules.save'
  | 'rules.remove';

export function createTagChanges(db: Database, transact: Transact): Pick<Handlers<WriterApi>, TagCalls> {
  return {
    'tags.save': (tag) => transact(() => saveTag(db, tag, Date.now())),
    'tags.remove': ({ id }) => transact(() => removeNamed(db, 'tag', id, getTag(db, id).name)),
    'tags.merge': ({ from, into }) =>
      transact(() => {
        const names = [getTag(db, from).name, getTag(db, into).name];
        if (from === into)
          throw new EarshotError('bad-argument', 'A tag cannot be merged into itself.', { field: 'into' });
        const merge = mergeTags(db, from, into, Date.now());
        matchAll(db, listTagged(db, [from, into]), false);
        const summary = `merged the tag “${names[0]}” into “${names[1]}”`;
        return record(db, summary, merge.ids.length, { kind: 'tags-merged', merge });
      }),
    'tags.apply': ({ tag, to }) =>
      transact(() => {
        const { name } = getTag(db, tag);
        const ids = addTag(db, tag, findSelected(db, to), byPerson());
        const summary = `tagged ${countMentions(ids.length)} “${name}”`;
        const change = record(db, summary, ids.length, { kind: 'tag-added', tag, ids });
        matchAll(db, ids);
        return change;
      }),
    'tags.unapply': ({ tag, to }) =>
      transact(() => {
        const { name } = getTag(db, tag);
        const taken = takeTag(db, tag, findSelected(db, to));
        const summary = `took “${name}” off ${countMentions(taken.length)}`;
        const change = record(db, summary, taken.length, { kind: 'tag-taken', tag, taken });
        const ids = taken.map((entry) => entry.id);
        matchAll(db, ids, false);
        return change;
      }),

    'rules.save': ({ past, ...rule }) =>
      transact(() => {
        checkRuleQuery(db, rule.query);
        const { id: tag } = getTag(db, rule.tag);
        const saved = saveRule(db, rule, Date.now());
        const ids = past && saved.enabled ? applyRule(db, saved) : [];
        if (ids.length > 0) {
          const summary = `the rule “${saved.name}” tagged ${countMentions(ids.length)}`;
          record(db, summary, ids.length, { kind: 'tag-added', tag, ids });
        }
        return saved;
      }),
    'rules.remove': ({ id }) => transact(() => removeNamed(db, 'rule', id, getRule(db, id).name)),
  };
}
