// The nouns of Earshot as plain readonly data: what every room of the program speaks about.
export type * from './model/analysis.ts';
export type * from './model/basic.ts';
export type * from './model/found.ts';
export type * from './model/import.ts';
export type * from './model/mention.ts';
export type * from './model/project.ts';
export type * from './model/query.ts';
export type * from './model/source.ts';
export type * from './model/tag.ts';
export type * from './model/topic.ts';
