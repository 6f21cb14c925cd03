// The most frequent words of Danish, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const danish: FrequentWords = {
  code: 'da',
  small: `og i at det er en til på af for den med som der ikke de har jeg et om han du var sig så vi men fra man nu eller
    når hun kan ud hvor da skal havde kun meget efter hvad op blive bliver alle været sin sine sit her din dit dig
    mig min mit mine ham hende os jer dem hans hendes deres vores under mod over uden kom vil ville skulle endnu
    noget nogen nogle intet ingen denne dette disse hvilken hvilket hvorfor hvordan hvem også allerede siden end før
    mellem gennem ifølge både samme hver hos ved ind jo vel nok være blev blevet`,
  other: `sige siger sagde sagt gøre gør gjorde gjort gå går gik komme kommer se ser set få får fik vide vidste findes
    tage tager tog give giver gav tror troede synes syntes må måtte bør burde kunne huske husker år dag dage dagen
    idag igår imorgen morgen aften aftenen nat uge ugen uger måned tid time timer mennesker mand kvinde barn børn
    børnene liv livet verden hjem hjemme hus huset arbejde job skole land by vand penge gang gange to tre fire fem
    første sidste næste god godt gode bedre bedst dårlig dårligt ny nyt nye stor stort store lille små gammel gamle
    fin fint fine smuk smukt sjov tak venligst hej farvel ja nej okay altid aldrig ofte igen tilbage måske virkelig
    faktisk rigtig politiet regeringen virksomheden procent millioner mor far bror søster ven venner mormor butikken
    kold varm købe købt købte læse læser sove sover elsker lidt væk åbner lukket snart bestilte bestilt dejligt
    dejlig tusindvis lægge lagde holder hedder tænke tænker spørge spørgsmål forklare udsat glæder ligger bruge brug
    skrive skrev lave laver lavet lærte lære uhøflig strikke begynder hvornår jeres selvom fordi dog imod lige hen
    derhjemme begyndte begynde begyndt spurgte svar svarede kigge kigger boede bor arbejder arbejdede vej vejen gade
    gaden regering statsminister politi virksomhed firma pris prisen sag sagen større mindre flot sød rigtigt helt
    ganske næsten cirka omkring desuden derfor anden andet andre seks syv otte ni ti tyve fortælle fortæller
    fortalte forstår mener lå stod sidder sad løb løber spiller spillede vandt tabte kampen holdet mål kroner stadig
    bagefter indtil inden udenfor indenfor oppe nede ude inde gøres bruges dele del flere fleste hele hel halv
    eneste egen eget egne kender kendt ledt fundet fandt finde finder prøve prøver prøvet åbne åbnede lukke lukkede
    læst skrevet solgt sælge betale betalt hjælpe hjælper hjalp mad drikke spise spiser spist vejr regn sne sol
    sommer vinter forår efterår telefon bil toget flyet cykel hund kat dør døren bord stol værelse køkken kaffe brød
    mælk øl vin bog bøger avis nyheder ligesom sådan vist hvilke derefter samt blandt imellem igennem ovenfor
    nedenfor bange glad vred træt syg rask ung yngre ældre ældste unge ord navn danmark dansk danske københavn
    minutter sekunder november tjeneren frøart have haven skat skatten afgift afgørelse forsker forskere udtaler
    oplyser beslutning aftale aftalen`,
};
