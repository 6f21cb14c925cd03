// The most frequent words of Tagalog, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const tagalog: FrequentWords = {
  code: 'tl',
  small: `ang ng sa na mga ay at ko mo siya ako ikaw kami tayo sila niya nila namin natin ninyo kayo ka si ni kay para po
    opo hindi wala may mayroon meron ito iyan iyon yan yun yung dito diyan doon ano sino saan kailan bakit paano
    kung pero dahil kasi habang bago pagkatapos lang lamang din rin naman nga ba pa pala daw raw talaga sana kaya
    pang isang aking iyong kanilang atin amin nasa mula hanggang tungkol akin kanya lahat bawat walang huwag wag`,
  other: `gusto ayaw alam sabi sinabi gawa ginawa punta pumunta dumating nakita kita mahal araw gabi umaga ngayon kahapon
    bukas linggo buwan taon oras tao lalaki babae anak bata buhay mundo bahay trabaho bansa tubig pera beses dalawa
    tatlo apat lima una huli salamat pakiusap oo maganda mabuti malaki maliit matanda masaya nanay tatay kapatid
    kaibigan ulit muna sobra grabe kanina`,
};
