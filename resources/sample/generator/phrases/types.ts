// The shapes of the hand-made phrase material of the sample project.

export type Language = 'es' | 'it' | 'nl' | 'en' | 'pt' | 'fr' | 'de';

export type Group =
  | 'praise'
  | 'complaint'
  | 'delivery'
  | 'strike'
  | 'aftermath'
  | 'repair'
  | 'question'
  | 'suggestion'
  | 'comparison'
  | 'rivals'
  | 'intent'
  | 'churn'
  | 'news'
  | 'thanks'
  | 'smalltalk'
  | 'noise';

export type Phase = 'base' | 'strike' | 'aftermath' | 'repair';

export type Tone = 'positive' | 'negative' | 'neutral';

export type Theme = 'general' | 'washer' | 'coffee' | 'dishwasher' | 'strike' | 'repair' | 'rivals';

/** An article of a site or the opening post of a forum thread. */
export interface Opener {
  at: string;
  theme: Theme;
  title: string;
  paragraphs: readonly string[];
}

/**
 * The material of one language. In a template `{a|b}` chooses, `[slot]` fills in, `[o/a]` agrees with the
 * gender of whoever writes. A post of the brand begins with its date.
 */
export interface Phrases {
  slots: Record<string, readonly string[]>;
  groups: Record<Group, readonly string[]>;
  tails: Record<Tone, readonly string[]>;
  titles: Record<Tone | 'delivery', readonly string[]>;
  echoes: Record<Tone, readonly string[]>;
  /** What leads from the good to the bad in a review, and back. */
  turns: { worse: readonly string[]; better: readonly string[] };
  canned: readonly string[];
  posts: readonly string[];
  shorthand: ReadonlyArray<readonly [string, string]>;
  openers: readonly Opener[];
}

/** Who speaks in a conversation: the one who asks, the brand, and two passers-by. */
export type Role = 'asker' | 'brand' | 'other' | 'another';

export interface Conversation {
  language: Language;
  phase: Phase;
  title: string;
  turns: ReadonlyArray<{ role: Role; hoursLater: number; text: string; toFirst: boolean }>;
}

/** One template a line, blank lines aside; a wrapped line ends in a backslash. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** A line `# date time | theme | title` opens a text, every line after it is a paragraph. */
export function openers(text: string): Opener[] {
  const found: Array<Omit<Opener, 'paragraphs'> & { paragraphs: string[] }> = [];
  for (const line of lines(text)) {
    const [at = '', theme = '', title = ''] = line.replace(/^# /, '').split(' | ');
    if (line.startsWith('# ')) found.push({ at, theme: theme as Theme, title, paragraphs: [] });
    else found.at(-1)?.paragraphs.push(line);
  }
  return found;
}
