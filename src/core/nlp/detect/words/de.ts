// The most frequent words of German, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const german: FrequentWords = {
  code: 'de',
  small: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
    dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
    mehr durch man sein wurde sei ich du wir ihr mich dich mir dir uns euch ihm ihn ihnen mein dein meine deine
    meinen deinen seine seinen seinem ihre ihren ihrem unser unsere euer kein keine keinen wenn dann weil ob doch
    schon was wer wo wann warum wieso welche diese dieser dieses diesen jetzt hier da dort immer nie etwas nichts
    alle alles viel viele sehr ja nein bin bist seid hab habe hast hatte hätte würde kann kannst können konnte muss
    musst müssen soll sollte will willst wollen darf möchte mag vom beim ins ans zwischen gegen ohne unter während
    seit eines selbst sondern denn`,
  other: `gut gute guten besser gerade heute gestern tag tage jahr jahre jahren zeit leben leute menschen mann frau kind
    haus welt land stadt arbeit schule geht gehen ging gehe kommen kam macht machen gemacht mach sagt sagen sagte
    gesagt sehen sieht gesehen sehe weiß wissen wusste glaube denke finde finden findet lassen lässt steht stehen
    liegt gibt geben gab nimmt bleiben bleibt heißt neu neue neuen neuer groß große großen klein kleine alt alte
    schön schöne schönen schönes lieber liebe gerne gern echt halt mal ma nich ne nem nen isch is wieder einfach
    schnell endlich leider vielleicht natürlich wirklich eigentlich fast ganz danke bitte hallo moin zwei drei vier
    fünf erste ersten letzte letzten nächste nächsten uhr wochen monat prozent millionen regierung präsident polizei
    firma spiel film mutter vater bruder schwester sohn tochter oma opa freund freunde freundin zusammen anders
    besonders genau also eben ziemlich total voll geil scheiße scheiß krass lustig ach oh achso joa jo nö nee okay
    mannschaft kostenlos bekommen schlafen schläft waren gewesen worden werde wirst wurden könnte könnten müsste
    sollten wollten dürfen dürfte hätten wäre wären deshalb deswegen danach dadurch daher obwohl damit sobald
    solange jedoch außerdem trotzdem allem ungefähr etwa beinahe kaum straße tisch stuhl fenster kopf augen hände
    hand herz körper feuer erde luft himmel sonne mond schnee sommer winter schwarz rot gelb grün blau lang kurz
    hoch niedrig jung junge müde krank traurig flugzeug schiff fahrrad dorf gesetz richter wahlen gemeinde
    deutschland deutsche deutschen deutscher österreich schweiz berlin sprechen spricht verstehen verstehe versteht
    scheint beginnen beginnt begann aufhören helfen hilft öffnen schließen verkaufen zahlen kostet kennen kenne
    kennt lebt sterben tot tod geboren schreiben schreibt geschrieben hören fühlen fühlt verlieren verloren gewinnen
    gewonnen spieler kraft nummer datei wort wörter worte frage antwort problem beispiel geschichte warten wartet
    suchen sucht gesucht gefunden nennen heißen rechts links montag dienstag mittwoch donnerstag freitag samstag
    sonntag januar februar märz april mai juni juli august september oktober november dezember wetter lieblings`,
};
