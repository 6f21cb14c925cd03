// A question that was not asked before: unlike those of the last weeks, by the words in which they ask (questions.ts),
// and asked by so many at once.
import type { Id } from '../../contract/model.ts';
import { readAsked } from './asked-part.ts';
import { clusterTexts } from './cluster-texts.ts';
import type { Found } from './measure.ts';
import { leastAlike, weighQuestions } from './questions.ts';
import { dot, toVectors } from './sparse-vector.ts';
import { finish } from './steps.ts';

export interface HeardQuestion {
  readonly id: Id;
  readonly language: string | null;
  readonly text: string;
}

export interface NewQuestion {
  readonly members: readonly Id[];
  readonly mention: Id;
  /** As it was asked first. */
  readonly quote: string;
}

/** Likenesses of a stretch of questions, weighed once, for as many days as one looks at. */
export interface QuestionBook {
  /** `fresh` and `former` are places in the list. Those asked by most first. */
  findNew(fresh: readonly number[], former: readonly number[], least: number): readonly NewQuestion[];
}

export function readQuestions(questions: readonly HeardQuestion[], compare: Found['compare']): QuestionBook {
  const asked = questions.map(({ text, language }) => ({ document: { language }, ...readAsked(text) }));
  const vectors = toVectors(finish(weighQuestions({ compare }, asked)));

  function isAlike(one: number, other: number): boolean {
    const [a, b] = [vectors[one], vectors[other]];
    if (!a || !b || questions[one]?.language !== questions[other]?.language) return false;
    return dot(a, b) >= leastAlike;
  }

  return {
    findNew: (fresh, former, least) => {
      // What says nothing but “what?” is like nothing and new to nobody.
      const unlike = fresh.filter(
        (one) => (vectors[one]?.words.length ?? 0) > 0 && !former.some((other) => isAlike(one, other)),
      );
      return group(unlike)
        .filter((members) => members.length >= least)
        .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
        .flatMap((members) => toNewQuestion(members) ?? []);
    },
  };

  function group(places: readonly number[]): number[][] {
    const groups: number[][] = [];
    for (const those of byLanguage(places)) {
      const alike = those.flatMap((at) => vectors[at] ?? []);
      const found = finish(clusterTexts(alike, leastAlike));
      const grouped = new Set(found.flat());
      groups.push(...found.map((members) => members.flatMap((index) => those[index] ?? [])));
      groups.push(...those.filter((_, index) => !grouped.has(index)).map((at) => [at]));
    }
    return groups;
  }

  function byLanguage(places: readonly number[]): number[][] {
    return [...Map.groupBy(places, (at) => questions[at]?.language ?? '').values()];
  }

  /** Told by the one asked first: questions come newest first. */
  function toNewQuestion(members: readonly number[]): NewQuestion | null {
    const first = Math.max(...members);
    const question = questions[first];
    const ids = members.flatMap((at) => questions[at]?.id ?? []);
    return question ? { members: ids, mention: question.id, quote: asked[first]?.asked ?? question.text } : null;
  }
}
