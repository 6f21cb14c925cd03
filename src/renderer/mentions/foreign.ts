// Which sentences of a mention are in another language than the mention itself. Pure.
import type { MentionDetail, Sentence } from '../../contract/model.ts';

export interface ForeignSentence extends Sentence {
  readonly language: string;
}

/** Neighbours in the same language are one stretch. Offsets count code points. */
export function listForeign({
  language,
  sentences,
  setBy,
}: Pick<MentionDetail, 'language' | 'sentences' | 'setBy'>): readonly ForeignSentence[] {
  if (language === null) return [];
  const own = new Set([language]);
  // Where a person says it is Galician, what the model took for its main language, Portuguese, is Galician too.
  if (setBy.language?.kind === 'person') own.add(commonest(sentences) ?? language);
  const stretches: ForeignSentence[] = [];
  let open = false;
  for (const sentence of sentences) {
    const foreign = sentence.language !== null && !own.has(sentence.language);
    if (foreign && sentence.language !== null) {
      const last = open ? stretches.at(-1) : undefined;
      const joins = last !== undefined && last.language === sentence.language;
      if (joins) stretches.pop();
      stretches.push({ ...sentence, language: sentence.language, start: joins ? last.start : sentence.start });
    }
    open = foreign;
  }
  return stretches;
}

function commonest(sentences: readonly Sentence[]): string | null {
  const sizes = new Map<string, number>();
  for (const { language, start, end } of sentences)
    if (language !== null) sizes.set(language, (sizes.get(language) ?? 0) + end - start);
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
