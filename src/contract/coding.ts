// Calls about what people set: tags and labels, topics, rules.
import type {
  Change,
  Id,
  LabelFacet,
  NameProposal,
  Rule,
  RulePreview,
  Selection,
  Tag,
  TagPattern,
  Topic,
  TopicNames,
  TopicScope,
} from './model.ts';

export interface CodingApi {
  'tags.list': (params: Record<string, never>) => readonly Tag[];
  'tags.save': (params: { id?: Id; name: string; color?: string; pattern?: TagPattern }) => Tag;
  'tags.remove': (params: { id: Id }) => Change;
  /** What has the one gets the other, rules too; searches that name the one find the other. Undoable. */
  'tags.merge': (params: { from: Id; into: Id }) => Change;
  'tags.apply': (params: { tag: Id; to: Selection }) => Change;
  'tags.unapply': (params: { tag: Id; to: Selection }) => Change;
  /** Overrules the model; null gives the word back to it. Undoable. */
  'labels.set': (params: { facet: LabelFacet; value: string | null; to: Selection }) => Change;
  'topics.list': (params: Record<string, never>) => readonly Topic[];
  'topics.save': (params: {
    id?: Id;
    name: string;
    query: string;
    names?: Partial<TopicNames>;
    scope?: TopicScope;
    color?: string;
  }) => Topic;
  /** Ways of writing these names that are in the data and not in the list, commonest first. */
  'topics.propose': (params: { names: Partial<TopicNames>; limit?: number }) => readonly NameProposal[];
  'topics.remove': (params: { id: Id }) => Change;
  'rules.list': (params: Record<string, never>) => readonly Rule[];
  /** What a rule would tag: how many, how many of them have the tag already, and the newest that have not. */
  'rules.preview': (params: { query: string; tag?: Id; limit?: number }) => RulePreview;
  /** A tag that is named is found by its name, or made with the rule as one change. */
  'rules.save': (params: {
    id?: Id;
    name: string;
    query: string;
    tag: Id | { readonly name: string };
    enabled?: boolean;
    past?: boolean;
  }) => Rule;
  'rules.remove': (params: { id: Id }) => Change;
}
