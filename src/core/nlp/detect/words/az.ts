// The most frequent words of Azerbaijani, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const azerbaijani: FrequentWords = {
  code: 'az',
  small: `və bir bu də da üçün ki ilə çox daha nə mən sən o biz siz onlar mənim sənin onun bizim sizin onların mənə sənə
    ona var yox deyil olan oldu olur edir etmək edən kimi sonra əvvəl indi hər bütün necə niyə harada kim amma əgər
    çünki yalnız haqqında arasında artıq həm isə heç belə elə gün il ildə insan həyat dünya ev iş yaxşı böyük yeni
    kiçik dedi gəldi istəyir bilir lazım azərbaycan`,
  other: ``,
};
