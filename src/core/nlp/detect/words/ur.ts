// The most frequent words of Urdu, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const urdu: FrequentWords = {
  code: 'ur',
  small: `میں کے کی کا ہے اور سے کو نے ہیں یہ پر وہ بھی کہ ہو تھا تھی تھے نہیں ایک اس ان جو تو کر گا گی گے لیے کیا کیوں کب
    کہاں کون اگر لیکن یا پھر اب جب تک ہم آپ تم میرا میری تمہارا اپنے اپنا رہا رہی رہے گیا گئی کچھ سب بہت`,
  other: `دن رات آج کل سال وقت لوگ گھر کام ملک شہر پانی شکریہ سلام اچھا بڑا نیا عورت آدمی بچے زندگی دنیا پاکستان حکومت
    پولیس`,
};
