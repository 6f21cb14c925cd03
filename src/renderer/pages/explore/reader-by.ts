// Who set a label, in words.
import type { SetBy } from '../../../contract/model.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { shortMoment } from '../../parts/moments.ts';

export function sayBy(by: SetBy, t: Translator): string {
  return t(`reader.by-${by.kind}`, { name: by.name, when: shortMoment(t, by.at) });
}
