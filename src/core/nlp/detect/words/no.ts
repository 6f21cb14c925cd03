// The most frequent words of Norwegian, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const norwegian: FrequentWords = {
  code: 'no',
  small: `og i at det er en til på av for den med som ikke de har jeg et om han du var seg så vi men fra man nå eller når
    hun kan ut hvor da skal hadde bare meget mye etter hva opp bli blir alle vært sin sine sitt her din ditt deg meg
    min mitt mine ham henne oss dere dem hans hennes deres vår vårt våre under mot over uten kom vil ville skulle
    enda noe noen ingenting ingen denne dette disse hvilken hvilket hvorfor hvordan hvem også allerede siden enn før
    mellom gjennom ifølge både samme hver hos ved inn jo vel nok være ble blitt dei eg ikkje ein eit frå`,
  other: `si sier sa sagt gjøre gjør gjorde gjort gå går gikk komme kommer se ser sett få får fikk vite vet visste finnes
    finne ta tar tok gi gir ga tror trodde synes syntes må måtte bør burde kunne husker huske år dag dager dagen
    igår morgen kveld kvelden natt uke uken uka uker måned tid time timer mennesker folk mann kvinne barn barna liv
    livet verden hjem hjemme hus huset arbeid jobb jobbe skole land by vann penger gang ganger to tre fire fem
    første siste neste god godt gode bedre best dårlig ny nytt nye stor stort store liten lite lille små gammel
    gamle fin fint fine vakker vakkert morsom gøy takk vennligst hei hadet ja nei ok alltid aldri ofte igjen tilbake
    kanskje virkelig faktisk veldig politiet regjeringen selskapet prosent millioner mor far bror søster venn venner
    bestemor butikken kald kaldt varm kjøpe kjøpt kjøpte lese leser sove sover elsker litt bort borte åpner stengt
    snart bestilte bestilt deilig tusenvis legge la holder heter tenke tenker spørre spørsmål utsatt gleder ligger
    bruke bruk skrive skrev lage lager laget klokka sola lærte lære uhøflig strikke begynner heller skjer trenger
    ønsker ønsket selv fordi likevel slik sånn hverandre fremdeles fortsatt gått begynte begynne begynt spurte
    svarte svarer svar bodde bor jobber jobbet vei veien gate gata gaten regjering statsminister politi selskap pris
    prisen sak saken større mindre søt riktig helt ganske nesten omtrent rundt dessuten derfor annen annet andre
    seks sju syv åtte ni ti tjue fortelle forteller fortalte forstår mener lå sto sitter satt løp løper spiller
    spilte vant tapte kampen mål kroner skjønner bak etterpå inntil innen utenfor innenfor oppe nede ute inne gjøres
    brukes dele del flere fleste hele hel halv eneste egen eget egne kjenner kjent funnet fant prøve prøver prøvd
    åpne åpnet lukke lukket lest skrevet solgt selge betale betalt hjelpe hjelper hjalp mat drikke spise spiser
    spist vær været regn snø sol sommer vinter høst telefon telefonen bil bilen toget tog flyet sykkel hund katt dør
    døra bord stol rom kjøkken kaffe brød melk øl vin bøker avis nyheter liksom visst hvilke deretter samt blant
    redd glad sint trøtt syk frisk ung yngre eldre eldste unge ord navn norge norsk norske oslo minutter sekunder
    hage hagen skatt skatten avgift avgjørelse forsker forskere uttaler opplyser beslutning avtale avtalen jentene
    jente gutt gutten ungene krever viser fører kjører kjørte hytte fremover ettersom dersom ennå sammen framfor
    fram frem tidligere senere nylig imidlertid søsteren flyttet`,
};
