// The most frequent words of Albanian, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const albanian: FrequentWords = {
  code: 'sq',
  small: `dhe në të e i një për me nuk që është si nga ka më do se por kjo ky ai ajo ne ju ata unë ti im ime juaj tij saj
    tyre mua ty atij asaj neve atyre këtë këto kur ku pse kush çfarë sa nëse sepse edhe vetëm shumë ishte janë ishin
    jam je jemi jeni kam ke kemi kanë kishte s'ka asgjë askush diçka dikush çdo para pas mbi nën pa deri ndërmjet
    këtu atje tani gjithmonë kurrë gjithë`,
  other: `mund dua duhet di tha thotë bëj bën shkoj vjen pashë mendoj mirë mira keq ri re madhe vogël vjetër bukur ditë
    sot dje nesër mëngjes mbrëmje natë javë muaj vit vite vjet kohë orë njerëz njerëzit burrë grua fëmijë jetë jeta
    bota shtëpi punë shkollë vend qytet ujë herë dy tre katër pesë parë fundit faleminderit po jo ndoshta vërtet pak
    bashkë përsëri qeveria policia kompania përqind nëna babai vëllai motra mik`,
};
