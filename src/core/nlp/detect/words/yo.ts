// The most frequent words of Yoruba, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const yoruba: FrequentWords = {
  code: 'yo',
  small: `ni ti si fún ati wọn àti náà kan bá mo ẹ ó kò ṣe jẹ́ wá lọ láti sí ọmọ ilé nínú pé bí o`,
  other: ``,
};
