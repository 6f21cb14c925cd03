// How texts are read by measures that compare what they say.
import { createComparer, tellingStem } from '../nlp/compare.ts';
import { lemmaOf } from '../nlp/lemma.ts';
import type { TextReading } from './measure.ts';

export const textReading: TextReading = { compare: createComparer, stem: tellingStem, lemma: lemmaOf };
