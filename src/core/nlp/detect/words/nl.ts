// The most frequent words of Dutch, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const dutch: FrequentWords = {
  code: 'nl',
  small: `de het een en van ik je dat is in te niet op zijn er maar met voor die we aan hij wat ze om heb als dit mijn me
    naar wel ook dan nog bij of uit ja nee zo kan zal over wij haar hem geen door hebben u was heeft nu hoe waar ben
    had deze moet al jij ons tot toch worden werd wordt hun zou zouden onze jouw jullie mij uw zelf toen omdat want
    daar hier wie waarom wanneer tegen onder tussen zonder sinds tijdens alle alles iets niets iemand niemand veel
    meer meest 't 'n 's zo'n m'n z'n d'r ie eens even weer pas heel erg`,
  other: `gaan gaat ga ging kom komt komen kwam doen doet doe deed gedaan maken maakt gemaakt zeggen zegt zei zien ziet
    zie gezien weten weet wist willen wil wilt wilde kunnen kon konden moeten moest mogen mag laten laat krijgen
    krijgt kreeg staan staat zitten zit liggen ligt denk denken dacht vind vinden vindt houden houdt goed goede
    beter best mooi mooie leuk leuke lekker lekkere nieuw nieuwe groot grote klein kleine oud oude jaar jaren dag
    dagen weken maand tijd uur morgen vandaag gisteren gisteravond vanavond vanochtend mensen man vrouw kind leven
    wereld huis thuis werk school land stad straat keer twee drie vier vijf eerste laatste samen altijd nooit vaak
    soms gewoon echt eigenlijk misschien natuurlijk helaas graag dank bedankt hoi hallo sorry ff idd gwn vd weg
    terug binnen buiten boven beneden volgende vorige elke ieder andere ander zelfde regering minister president
    politie bedrijf procent miljoen wedstrijd moeder vader broer zus zoon dochter oma opa vriend vriendin trein
    drinken slapen slaapt lezen werken lopen rijden dicht open waren geweest werden zullen kun kunt mocht wou hoeft
    hoef bent zult waarop waarin waarmee daarom daarna daardoor hierdoor terwijl hoewel zodat zodra totdat doordat
    echter bovendien trouwens vooral ongeveer bijna helemaal nauwelijks tafel raam hoofd ogen handen hand hart
    lichaam vuur aarde lucht zon maan sneeuw zomer winter wit zwart rood geel groen blauw lang kort hoog laag jong
    jonge moe ziek verdrietig vliegtuig boot fiets wijk dorp wet rechter verkiezingen gemeente nederland nederlandse
    nederlands belgië vlaanderen amsterdam praten praat begrijpen begrijp geloven geloof lijken lijkt beginnen
    begint begon stoppen helpen helpt openen sluiten verkopen betalen kost kennen ken kent leeft sterven dood
    geboren schrijven schrijft geschreven luisteren voelen voelt verliezen verloren winnen gewonnen speler spelers
    kracht nummer bestand woord woorden vraag antwoord probleem voorbeeld verhaal wachten wacht zoeken zoekt gezocht
    gevonden noemen heten terugkomen veranderen rechts links maandag dinsdag woensdag donderdag vrijdag zaterdag
    zondag januari februari maart april mei juni juli augustus september oktober november december`,
};
