// The most frequent words of Estonian, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const estonian: FrequentWords = {
  code: 'et',
  small: `ja on ei see et oli ma ta aga kui mis kes me te nad sa mina sina tema meie teie nemad seda selle selles sellest
    siis ka ning või nii nagu kus kuidas miks millal kas mida midagi keegi kõik kõige veel juba nüüd siin seal siia
    sinna minu sinu mu su tal mul sul meil teil neil mind sind teda meid teid neid mulle sulle talle pole olen oled
    oleme olete olema olnud oleks ära üks kaks kolm neli viis ega kuid sest pärast enne koos ilma üle alla kohta
    jaoks kuni umbes alati kunagi tihti`,
  other: `hea hästi parem parim uus uue suur väike väikese vana ilus ilusat halb aasta aastat päev päeva täna eile homme
    hommik õhtu öö nädal nädala kuu aeg aega tund tundi minutit inimene inimesed inimest mees naine laps lapsed elu
    maailm kodu koju maja töö tööl kool maa linn vesi raha kord korda esimene viimane järgmine aitäh tere jah väga
    liiga päris ikka jälle tagasi välja sisse üles tulla tuleb tuli minna läheb läks teha teeb tegi saada saab sai
    saan võib võin peab pidi tahab tahan tahtis teab tean tea näha näeb nägin öelda ütles ütleb arvan anda andis
    võtta algab ostsime valitsus politsei ettevõte protsenti miljonit kass koer auto pood ema isa õde vend sõber
    palun kell`,
};
