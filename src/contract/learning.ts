// What people correct and what is learned from it: adjustments, suggested tags, samples to test the model on.
import type { Proportion } from './measures.ts';
import type { Change, Id, MentionRow, Millis } from './model.ts';

/** A word to which a person's corrections gave a weight of its own, on top of the model's. */
export interface LearnedWord {
  readonly word: string;
  /** ISO 639-1; null: any. */
  readonly language: string | null;
  /** Added to the raw score where the word stands. */
  readonly weight: number;
  /** Corrected mentions that hold it. */
  readonly count: number;
  readonly query: string;
}

/** What the project learned from corrections of sentiment. It can be read, switched off and reset. */
export interface Adjustment {
  readonly on: boolean;
  /** Mentions whose sentiment a person set: what it learns from. */
  readonly corrections: number;
  readonly correctionsQuery: string;
  /** Corrections it was trained on, and when; null where it was never trained. */
  readonly trained: { readonly at: Millis; readonly corrections: number } | null;
  readonly words: readonly LearnedWord[];
  /** Agreement with the corrections, each predicted by an adjustment trained without it: before and after. */
  readonly before: Proportion | null;
  readonly after: Proportion | null;
}

export interface TagSuggestion {
  readonly mention: MentionRow;
  /** 0 to 1. */
  readonly probability: number;
  /** Terms that speak for the tag, strongest first. */
  readonly because: readonly string[];
}

/** Mentions that look like those with a tag. Precision and recall are of predictions on examples held out. */
export interface TagSuggestions {
  readonly tag: Id;
  readonly examples: number;
  readonly precision: Proportion;
  readonly recall: Proportion;
  readonly suggestions: readonly TagSuggestion[];
}

export type SampleFacet = 'sentiment' | 'intent' | 'language';

/** Mentions drawn to be labelled by a person, so that the model can be tested on them. */
export interface Sample {
  readonly id: Id;
  readonly name: string;
  readonly facet: SampleFacet;
  readonly query: string;
  /** `random`: each mention has the same chance; else so many of each label or language, weighed in the figures. */
  readonly by: 'random' | 'label' | 'language';
  readonly size: number;
  readonly labelled: number;
  readonly created: Millis;
  /** Version of the analysis it tests: the labels are kept as they were when it was drawn. */
  readonly analysisVersion: number;
}

export interface SampleItem {
  readonly mention: MentionRow;
  /** What the person said; null while not labelled. */
  readonly label: string | null;
  /** What the model had said; hidden (null) until the person has labelled it. */
  readonly predicted: string | null;
}

/** A figure with its 95 % interval: Wilson's for proportions, by bootstrap for the rest. */
export interface LabelFigures {
  readonly label: string;
  /** Labelled so by the person, and by the model. */
  readonly actual: number;
  readonly predicted: number;
  readonly precision: Proportion;
  readonly recall: Proportion;
  readonly f1: Proportion;
}

export interface SampleGroup {
  /** A language, or `all`. */
  readonly group: string;
  readonly n: number;
  readonly accuracy: Proportion;
  readonly macroF1: Proportion;
  readonly labels: readonly LabelFigures[];
  /** Row: the person's label; column: the model's; in the order of `labels`. */
  readonly confusion: readonly (readonly number[])[];
}

/** How the model did. The queries of a cell open its mentions: `sample:ID/ACTUAL/PREDICTED`. */
export interface SampleResults {
  readonly sample: Sample;
  /** What was done with the design of the sample, as a sentence. */
  readonly says: string;
  readonly groups: readonly SampleGroup[];
}

export interface LearningApi {
  'learn.get': (params: Record<string, never>) => Adjustment;
  /** Trains anew from all corrections, and switches it on. */
  'learn.train': (params: Record<string, never>) => Adjustment;
  'learn.switch': (params: { on: boolean }) => Adjustment;
  /** Forgets what was learned; the corrections themselves stay. */
  'learn.reset': (params: Record<string, never>) => Adjustment;
  /** Mentions without the tag that look like those with it; fails with `bad-argument` where examples are too few. */
  'tags.suggest': (params: { tag: Id; query?: string; limit?: number }) => TagSuggestions;
  'samples.list': (params: Record<string, never>) => readonly Sample[];
  'samples.draw': (params: {
    facet: SampleFacet;
    query: string;
    size: number;
    by: Sample['by'];
    name?: string;
  }) => Sample;
  /** In the order they are to be labelled. */
  'samples.items': (params: { id: Id }) => readonly SampleItem[];
  /** Null takes a label back. */
  'samples.label': (params: { id: Id; mention: Id; label: string | null }) => SampleItem;
  'samples.results': (params: { id: Id }) => SampleResults;
  /** Overrules the model where the person said otherwise. Undoable. */
  'samples.apply': (params: { id: Id }) => Change;
  'samples.remove': (params: { id: Id }) => Change;
}
