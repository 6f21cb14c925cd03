// What the export of a known tool looks like: one object a tool, in the list of ../presets.ts.
import type { Role } from '../roles.ts';

/** Columns are compared by their letters and digits, without capitals and accents. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  /** Columns that tell the tool, all of them; `A|B` is either. */
  readonly signature: readonly string[];
  /** There are no columns but these. */
  readonly exact?: boolean;
  /** Columns that hold a role, best first: in each row the first that is filled counts. */
  readonly map: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Column -> figure of engagement, where its name does not tell. */
  readonly figures?: Readonly<Record<string, string>>;
  /** Column -> what its attribute is called: `Sentiment` would be taken for the field `sentiment:` of a query. */
  readonly names?: Readonly<Record<string, string>>;
  /** Columns that stay attributes beside their role. */
  readonly kept?: readonly string[];
  readonly platform?: string;
  /** Zone of dates that carry none, where the tool is known to have one. */
  readonly zone?: string;
  /** Address of the mention, made of its columns: `https://video.example/{videoId}`. */
  readonly url?: string;
  /** Rows that have the same `by` are one mention, and what they have in `list` stands in one list. */
  readonly join?: { readonly by: string; readonly list: string };
}

export const GIVEN_SENTIMENT = 'given sentiment';
