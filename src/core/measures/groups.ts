// Who speaks, where, in which language: what was found, divided.
import { addClause, type FieldName, fieldClause } from '../../contract/clauses.ts';
import type { Measure } from './measure.ts';
import { wilson } from './wilson.ts';

type By = 'source' | 'language' | 'author' | 'tag' | 'topic' | 'intent' | 'flag';

function createGroupMeasure(id: string, label: string, definition: string, by: By, field: FieldName): Measure {
  return {
    id,
    label,
    definition,
    shape: 'shares',
    compute: (found, limit) => ({
      n: found.total,
      excluded: by === 'author' ? ['mentions that name no author'] : [],
      labels: by === 'language' || by === 'intent' || by === 'flag',
      data: {
        shape: 'shares',
        rows: found.groups(by, limit).map((group) => ({
          label: group.label,
          count: group.count,
          share: wilson(group.count, found.total),
          query: addClause(found.query, fieldClause(field, group.value)),
          ...(group.color && group.pattern ? { color: group.color, pattern: group.pattern } : {}),
        })),
      },
    }),
  };
}

export const sources = createGroupMeasure(
  'sources',
  'Sources',
  'Matching mentions by the source that brought them.',
  'source',
  'source',
);
export const languages = createGroupMeasure(
  'languages',
  'Languages',
  'Matching mentions by detected language.',
  'language',
  'lang',
);
export const intents = createGroupMeasure(
  'intents',
  'Intent',
  'Matching mentions by what their writers want: the intent that matters most for an answer; a person’s label outranks the model’s.',
  'intent',
  'intent',
);
export const signals = createGroupMeasure(
  'signals',
  'Signals',
  'Matching mentions marked as possibly ironic, as a wish to buy or to leave, or as a public risk; a mention may carry several.',
  'flag',
  'is',
);
export const authors = createGroupMeasure(
  'authors',
  'Authors',
  'Matching mentions by author, one row an account.',
  'author',
  'author',
);
export const tags = createGroupMeasure(
  'tags',
  'Tags',
  'Matching mentions by tag; a mention may carry several.',
  'tag',
  'tag',
);
export const topics = createGroupMeasure(
  'topics',
  'Topics',
  'Matching mentions by topic; a mention may be in several.',
  'topic',
  'topic',
);
