// What a list says of a source beside its name: when it was heard, what is newest, when it is asked next. Words only.
import type { Source } from '../../../contract/model.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { relative } from '../../parts/moments.ts';

/** False for what came from a file or was typed in: nothing is asked for it. */
export function isFetched(source: Source): boolean {
  return source.health.state !== 'file' && source.health.state !== 'written';
}

/** There are some, and nothing is asked for any of them. */
export function areFiles(sources: readonly Source[]): boolean {
  return sources.length > 0 && !sources.some(isFetched);
}

export function sayFacts(t: Translator, source: Source): readonly string[] {
  const facts: string[] = [];
  if (source.lastSuccess !== null && isFetched(source))
    facts.push(t('sources.heard', { when: relative(t, source.lastSuccess) }));
  // A source that works needs not say when it had something new; one that fell silent does.
  if (source.newest !== null && (source.health.state === 'silent' || !isFetched(source)))
    facts.push(t('sources.newest', { when: relative(t, source.newest) }));
  const next = sayNext(t, source);
  if (next) facts.push(next);
  return facts;
}

export function sayNext(t: Translator, source: Source): string | null {
  if (source.nextCheck === null || source.paused) return null;
  return source.nextCheck <= Date.now() ? t('sources.due') : t('sources.next', { when: relative(t, source.nextCheck) });
}
