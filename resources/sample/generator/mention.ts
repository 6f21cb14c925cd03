// What the sample is made of before it is written down as feeds and files.

import type { Person } from './people.ts';
import type { Language } from './phrases/types.ts';

export type Source = 'hogar' | 'forum' | 'wasdag' | 'kitchen' | 'reviews' | 'neighbours' | 'social';

export interface Mention {
  source: Source;
  language: Language;
  at: number;
  person: Person;
  text: string;
  /** Set on articles and opening posts, which read as paragraphs. */
  paragraphs?: readonly string[];
  title?: string;
  theme?: string;
  /** What it answers, and what its conversation began with. */
  parent?: Mention;
  thread?: Mention;
  /** The same thing told somewhere else on purpose. */
  copyOf?: Mention;
  product?: string;
  stars?: number;
  likes?: number;
  reposts?: number;
  id: string;
  url: string;
}
