// What a change did, as it stands in a list or a note: the one place that says it.
import type { Change } from '../../contract/model.ts';
import type { Translator } from '../../present/catalogue/translate.ts';
import { capitalise } from './capitalise.ts';

export function sayChange(change: Change, t: Translator): string {
  return capitalise(t.say(change.summary));
}
