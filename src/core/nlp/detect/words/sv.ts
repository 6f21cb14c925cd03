// The most frequent words of Swedish, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const swedish: FrequentWords = {
  code: 'sv',
  small: `och i att det som en på är av för med den till inte har de ett om han men var jag sig så vi från man nu eller
    när hon kan ut där då ska hade bara mycket efter vad upp bli blir alla varit sin sina sitt här din dig mig min
    mitt mina honom henne oss er ni du dem hans hennes deras vår vårt våra under mot över utan kom vill skulle ännu
    något någon några inget ingen inga denna detta dessa vilken vilket vilka varför hur vem också redan sedan sen än
    innan mellan genom enligt både samma varje hos vid in ej ju väl nog nåt nån dom mej dej`,
  other: `säga säger sa sagt göra gör gjorde gjort gå går gick komma kommer se ser såg sett få får fick veta vet visste
    vara blev finns finnas ta tar tog ge ger gav tror trodde tycker tyckte måste borde kunde ville tänker minns år
    dag dagar dagen idag igår imorgon morgon kväll natt vecka veckan månad tid timme timmar människor kvinna barn
    liv livet världen hem hemma hus huset arbete jobb jobba skola land stad vatten pengar gång gånger två tre fyra
    fem första sista nästa bra bättre bäst dålig ny nytt nya stor stort stora liten litet lilla små gammal gamla fin
    fint fina vacker rolig kul tack snälla hej hejdå ja nej okej alltid aldrig ofta ibland igen tillbaka kanske
    verkligen faktiskt väldigt polisen regeringen företaget procent miljoner mamma pappa bror syster vän vänner
    mormor affären kall kallt varm köpa köpt köpte läsa läser sova sover älskar gillar skit typ lite kvar borta
    öppnar stängd snart själv eftersom dock ändå sådan varandra fortfarande gått började börja börjar frågade
    svarade svarar svar bodde bor jobbar jobbade skolan väg vägen gata gatan regering statsminister polis pris
    priset sak saken större mindre söt riktigt helt ganska nästan ungefär runt dessutom därför annan annat andra sex
    sju åtta nio tio tjugo berätta berättar berättade förstår menar låg stod sitter satt springer spelar spelade
    vann förlorade matchen laget mål kronor bakom efteråt tills utanför inuti uppe nere ute inne göras används dela
    del flera flesta hela hel halv enda egen eget egna känner känt hittat hittade hitta prova försöka försöker öppna
    öppnade stänga läst skrivit sålt sälja betala betalat hjälpa hjälper mat dricka äta äter åt väder regn snö sol
    sommar vinter höst telefon telefonen bil bilen tåget flyget cykel hund katt dörr dörren bord stol rum kök kaffe
    bröd mjölk öl vin böcker bok tidning nyheter liksom visst därefter samt bland rädd glad arg trött sjuk frisk ung
    yngre äldre unga ord namn heter sverige svensk svenska stockholm minuter trädgård skatt skatten forskare beslut
    avtal flicka pojke kör körde ifall fram tidigare senare nyligen tillsammans flyttade månader köper behöver
    behövs fråga frågan`,
};
