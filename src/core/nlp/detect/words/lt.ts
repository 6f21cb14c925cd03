// The most frequent words of Lithuanian, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const lithuanian: FrequentWords = {
  code: 'lt',
  small: `ir yra kad į su iš ne tai bet kaip o ar jis ji mes jūs jie aš tu mano tavo jo jos jų man tau jam jai mums jums
    jiems mane tave jį ją mus jus šis ši tas ta tie kuris kuri kurie kas kur kada kodėl kiek kai jei jeigu nes nors
    dar jau tik labai buvo bus būti esu esi esame nėra nebuvo visi viskas nieko niekas kažkas kiekvienas prieš po
    per prie be dėl apie iki tarp pagal čia ten dabar tada taip visada niekada arba todėl`,
  other: `gali galiu galima nori noriu žinau žino sakė sako daryti eiti eina atėjo matyti manau reikia turi turiu gerai
    geras gera geriau naujas nauja naują didelis didelė mažas mažą senas gražus graži diena dieną šiandien vakar
    rytoj rytas vakaras naktis savaitę mėnesį metai metų metus laikas laiko valandas žmonės žmonių žmogus moteris
    vyras vaikas vaikai gyvenimas pasaulis namai namo darbas mokykla šalis miestas vanduo pinigai kartą du dvi trys
    keturi penki pirmas paskutinis ačiū prašau labas gal tikrai truputį kartu vėl vyriausybė policija įmonė procentų
    mama tėtis brolis sesuo draugas`,
};
