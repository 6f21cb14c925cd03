// The most frequent words of Icelandic, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const icelandic: FrequentWords = {
  code: 'is',
  small: `og í að er það á ekki sem við til með var ég en hann um af hún þú fyrir þetta þeir þær þau mér þér honum henni
    okkur ykkur þeim mig þig minn mín mitt þinn sinn sig sér hans hennar þeirra frá úr upp inn út þegar þar hér hvað
    hver hvernig hvers vegna hvar ef eða svo því þá nú bara líka alltaf aldrei mjög allt allir ekkert enginn
    eitthvað einhver eru voru vera verið hefur hafa hafði höfum verður varð eftir undir yfir milli enn eins`,
  other: `get getur vil vill veit sagði segir gera gerir fara fer kom koma sjá held þarf gott góður góð betra nýr nýja ný
    stór lítill lítið gamall fallegur dag dagur gær morgun kvöld nótt viku mánuð ár ára tími klukkan fólk maður kona
    barn börn líf heim heima hús vinna skóli land borg vatn peninga tvo tvær þrjú fjögur fyrsta síðasta takk já nei
    kannski saman aftur lögreglan mamma pabbi bróðir systir vinur`,
};
