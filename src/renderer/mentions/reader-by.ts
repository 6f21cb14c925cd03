// Who set a label, in words.
import type { SetBy } from '../../contract/model.ts';
import type { Translator } from '../../present/catalogue/translate.ts';
import { shortMoment } from '../parts/moments.ts';

export function sayBy(by: SetBy, t: Translator): string {
  // Rules are called what somebody called them; “you” and the models are the engine's words.
  const name = by.kind === 'rule' ? by.name : t.say(by.name);
  return t(`reader.by-${by.kind}`, { name, when: shortMoment(t, by.at) });
}
