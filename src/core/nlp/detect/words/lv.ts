// The most frequent words of Latvian, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const latvian: FrequentWords = {
  code: 'lv',
  small: `un ir ka uz ar no ne tas bet kā vai viņš viņa mēs jūs viņi es tu mans mana tavs viņu man tev viņam viņai mums
    jums mani tevi mūs šis šī tie tā to kas kurš kura kuri kur kad kāpēc cik ja jo lai gan vēl jau tikai ļoti bija
    būs būt esmu esi esam nav nebija visi viss nekas neviens kaut katrs pirms pēc pie bez dēļ par līdz starp šeit
    tur tagad tad jā vienmēr nekad arī tāpēc tomēr caur gandrīz`,
  other: `var varu varētu grib gribu zinu zina teica saka darīt iet nāk redzēt domāju vajag labi labs laba labāk jauns
    jauna jaunu liels liela mazs maza vecs skaists diena dienu šodien vakar rīt rīts vakars nakts nedēļas mēnesī
    gads gadu gadus laiks laika stundas cilvēki cilvēku cilvēks sieviete vīrietis bērns bērni dzīve pasaule mājas
    mājās darbs skola valsts pilsēta ūdens nauda reizi divi divas trīs četri pieci pirmais pēdējais paldies lūdzu
    sveiki varbūt tiešām mazliet kopā atkal valdība policija uzņēmums procentiem mamma tētis brālis māsa draugs`,
};
