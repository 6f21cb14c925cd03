// What changes tags and rules, in the writer's thread: topics that ask for a tag are matched again.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Tag } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { listMade, rememberRow } from '../db/rows.ts';
import { getRule, saveRule } from '../db/rules.ts';
import { listTagged, mergeTags } from '../db/tag-merge.ts';
import { addTag, findTag, getTag, saveTag, takeTag } from '../db/tags.ts';
import { joinValues, type Values } from '../db/values.ts';
import type { WriterApi } from '../threads/api.ts';
import { checkRuleQuery, findSelected } from './find.ts';
import { applyRule, matchAll } from './match.ts';
import { byPerson, countMentions, listRow, record, recordRow, removeNamed, type Transact } from './noting.ts';

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
    'tags.save': (tag) =>
      transact(() => {
        const before = tag.id === undefined ? null : rememberRow(db, 'tag', getTag(db, tag.id).id);
        const saved = saveTag(db, tag, Date.now());
        const summary = before === null ? `made the tag “${saved.name}”` : `changed the tag “${before.name}”`;
        recordRow(db, summary, 'tag-set', { table: 'tag', id: saved.id, before });
        return saved;
      }),
    'tags.remove': ({ id }) => transact(() => removeNamed(db, 'tag', id, getTag(db, id).name)),
    'tags.merge': ({ from, into }) =>
      transact(() => {
        const names = [getTag(db, from).name, getTag(db, into).name];
        if (from === into)
          throw new EarshotError('bad-argument', 'A tag cannot be merged into itself.', { field: 'into' });
        const { before, ids } = mergeTags(db, from, into, Date.now());
        matchAll(db, listTagged(db, [from, into]), false);
        const summary = `merged the tag “${names[0]}” into “${names[1]}”`;
        return record(db, summary, ids.length, 'tags-merged', before);
      }),
    'tags.apply': ({ tag, to }) =>
      transact(() => {
        const { name } = getTag(db, tag);
        const ids = addTag(db, tag, findSelected(db, to), byPerson());
        const summary = `tagged ${countMentions(ids.length)} “${name}”`;
        const change = record(db, summary, ids.length, 'tag-added', withoutTag(tag, ids));
        matchAll(db, ids);
        return change;
      }),
    'tags.unapply': ({ tag, to }) =>
      transact(() => {
        const { name } = getTag(db, tag);
        const taken = takeTag(db, tag, findSelected(db, to));
        const summary = `took “${name}” off ${countMentions(taken.size)}`;
        const change = record(db, summary, taken.size, 'tag-taken', new Map([[`tag ${tag}`, taken]]));
        matchAll(db, [...taken.keys()], false);
        return change;
      }),

    'rules.save': ({ past, tag: given, ...rule }) =>
      transact(() => {
        checkRuleQuery(db, rule.query);
        const before = rule.id === undefined ? null : rememberRow(db, 'rule', getRule(db, rule.id).id);
        const { tag, isNew } = chooseTag(db, given);
        const saved = saveRule(db, { ...rule, tag: tag.id }, Date.now());
        const ids = past && saved.enabled ? applyRule(db, saved) : [];
        const row = listRow(db, { table: 'rule', id: saved.id, before });
        const made: Values = isNew ? listMade('tag', tag.id, Date.now()) : new Map();
        const tagged: Values = ids.length > 0 ? withoutTag(tag.id, ids) : new Map();
        const values = joinValues(row, joinValues(made, tagged));
        if (values.size === 0) return saved;
        const done = before === null ? `made the rule “${saved.name}”` : `changed the rule “${before.name}”`;
        const summary = isNew ? `${done} with the new tag “${tag.name}”` : sayRule(done, row.size > 0);
        record(db, summary, Math.max(1, ids.length), ids.length > 0 ? 'tag-added' : 'rule-set', values);
        return saved;

        function sayRule(done: string, isOther: boolean): string {
          const count = countMentions(ids.length);
          if (!isOther) return `the rule “${saved.name}” tagged ${count}`;
          return ids.length > 0 ? `${done}, which tagged ${count}` : done;
        }
      }),
    'rules.remove': ({ id }) => transact(() => removeNamed(db, 'rule', id, getRule(db, id).name)),
  };
}

/** A tag that is named is found by its name, or made. */
function chooseTag(db: Database, given: Id | { readonly name: string }): { tag: Tag; isNew: boolean } {
  if (typeof given === 'number') return { tag: getTag(db, given), isNew: false };
  const known = findTag(db, given.name.trim());
  if (known !== null) return { tag: getTag(db, known), isNew: false };
  return { tag: saveTag(db, given, Date.now()), isNew: true };
}

/** None of these had the tag. */
function withoutTag(tag: Id, ids: readonly Id[]): Values {
  return new Map([[`tag ${tag}`, new Map(ids.map((id) => [id, null]))]]);
}
