// A fingerprint of how texts become features: when it changes, learned weights belong to features that are no more.

import { languages } from '../../src/core/nlp/languages/index.ts';
import { readFeatures } from '../../src/core/nlp/sentiment/features.ts';
import { checksumOf } from '../../src/core/nlp/sentiment/model.ts';
import { readUnits } from '../../src/core/nlp/sentiment/units.ts';
import { tokenise } from '../../src/core/text/tokenise.ts';

// Nothing here hangs on a lexicon (no hashtag to split, nothing elongated): that may grow without a new training.
const SENTENCES = [
  'Hello @shop, my parcel 4711 is late: see https://shop.example/4711 !!',
  '¿Cuándo llega mi pedido? Llevo 3 días sin señal… 😡',
  "C'est l'été à Évry, qu'il fait beau ! :-)",
  "Dov'è il mio ordine? Perché non rispondete",
  'Morgen früh im Straßencafé – „schön“ ist es dort',
  'Mijn ov-chipkaart doet het niet, zo’n gedoe ;(',
  'Não há água, “obrigada” pela atenção 👍🏽',
];

/** Checksum of the buckets and owners of the features of these sentences, read in each language. */
export function probeOf(bits: number): number {
  const numbers: number[] = [];
  for (const language of languages) {
    for (const sentence of SENTENCES) {
      const tokens = tokenise(sentence);
      const { count, bucket, first, second } = readFeatures(
        tokens,
        readUnits(sentence, tokens, language).units,
        language,
        bits,
      );
      for (let at = 0; at < count; at++) numbers.push(bucket[at] ?? 0, first[at] ?? 0, second[at] ?? 0);
    }
  }
  return checksumOf(new Uint8Array(Int32Array.from(numbers).buffer));
}
