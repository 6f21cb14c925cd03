// The most frequent words of Basque, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const basque: FrequentWords = {
  code: 'eu',
  small: `eta da ez bat dira zen du hau hori hura ere izan ziren dut duzu dute dugu naiz zara gara zuen zuten baina egin
    dago daude nik zuk hark guk zuek haiek ni zu gu nire zure haren gure nor zer non noiz nola zergatik baino edo
    baita bai oso asko gutxi guztiak dena ezer inor norbait zerbait orain gero atzo gaur bihar beti inoiz hemen han
    hor beste arte gabe arabera buruz ondoren aurretik bere ditu dituzte dio diote dezake behar nahi ari dela zela
    dituen duen bada badago gaude nago`,
  other: `on ona onak hobeto hobe berri berria berriak handi handia txiki txikia zahar eder ederra egun eguna urte urteak
    urtean hilabete aste ordu orduan jende jendea gizon emakume ume haur bizitza mundu etxe etxea etxera etxean lan
    lana eskola herri hiri ur dirua bi hiru lau bost lehen azken eskerrik mila mesedez kaixo agian benetan pixka
    batera berriro gobernua polizia enpresa ama aita anaia arreba lagun lagunak`,
};
