// What a measure is: a name, a definition for people, and a pure computation over what was counted.
import type { MeasureData, MentionRow, TermKind } from '../../contract/model.ts';

/** What was found, as questions a measure may ask. The index answers them; tests answer from plain values. */
export interface Found {
  readonly query: string;
  readonly total: number;
  /** Every mention of the project that is not hidden. */
  readonly all: number;
  /** Whether a folded word is asked for by the query or is the brand's own name: it tells nothing about what was found. */
  isEcho(word: string): boolean;
  days(): readonly { readonly day: string; readonly sentiment: number | null; readonly count: number }[];
  sentimentByLanguage(): readonly {
    readonly value: string | null;
    readonly sentiment: number | null;
    readonly count: number;
  }[];
  groups(
    by: 'source' | 'language' | 'author' | 'tag' | 'topic',
    limit: number,
  ): readonly { readonly value: string; readonly label: string; readonly count: number }[];
  terms(
    kinds: readonly TermKind[],
    limit: number,
  ): readonly { readonly kind: TermKind; readonly key: string; readonly shown: string; readonly count: number }[];
  voices(): {
    readonly topics: readonly { readonly label: string; readonly count: number; readonly color: string }[];
    readonly any: number;
  };
  quotes(limit: number): readonly MentionRow[];
}

export interface Measured {
  readonly n: number;
  readonly excluded: readonly string[];
  /** True where labels of the analysis were counted. */
  readonly labels: boolean;
  readonly data: MeasureData;
}

export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly shape: MeasureData['shape'];
  compute(found: Found, limit: number): Measured;
}
