// German: strong verbs, regular verbs, nouns with their plurals, adjectives with their endings. Lemmas in lower case.

import type { LemmaSource } from './table.ts';

export const germanLemmas: LemmaSource = {
  nounsAreCapital: true,
  unaccent: (form) => form.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss'),
  irregular: `sein: bin bist ist sind seid war warst waren wart gewesen wäre wären sei seien
haben: habe hab hast hat habt hatte hattest hatten gehabt hätte hätten
werden: werde wirst wird werdet wurde wurden geworden worden würde würden würdest
können: kann kannst könnt konnte konnten gekonnt könnte könnten könntet
müssen: muss musst müsst musste mussten gemusst müsste müssten muß
wollen: will willst wollt wollte wollten gewollt
sollen: soll sollst sollt sollte sollten gesollt
dürfen: darf darfst dürft durfte durften gedurft dürfte dürften
mögen: mag magst mögt mochte mochten gemocht möchte möchten möchtest
gehen: gehe geh gehst geht ging gingen gegangen
kommen: komme komm kommst kommt kam kamen gekommen käme
sehen: sehe seh siehst sieht sah sahen gesehen
geben: gebe gib gibst gibt gab gaben gegeben
nehmen: nehme nimm nimmst nimmt nahm nahmen genommen
finden: finde find findest findet fand fanden gefunden
schreiben: schreibe schreib schreibst schreibt schrieb schrieben geschrieben
wissen: weiß weißt weiss wusste wussten gewusst
denken: denke denk denkst denkt dachte dachten gedacht
bringen: bringe bring bringst bringt brachte brachten gebracht
stehen: stehe steh stehst steht stand standen gestanden
verstehen: verstehe verstehst versteht verstand verstanden
lassen: lasse lass lässt ließ ließen gelassen
halten: halte hältst hält hielt hielten gehalten
erhalten: erhält erhielt erhielten
fahren: fahre fährst fährt fuhr fuhren gefahren
fliegen: fliege fliegst fliegt flog flogen geflogen
laufen: laufe läufst läuft lief liefen gelaufen
rufen: rufe ruf rufst ruft rief riefen gerufen
anrufen: angerufen
sprechen: spreche sprichst spricht sprach sprachen gesprochen
versprechen: verspreche verspricht versprach versprochen
helfen: helfe hilf hilfst hilft half halfen geholfen
bleiben: bleibe bleibst bleibt blieb blieben geblieben
liegen: liegt lag lagen gelegen
sitzen: sitze sitzt saß saßen gesessen
lesen: lese liest las lasen gelesen
trinken: trinke trinkst trinkt trank tranken getrunken
schlafen: schlafe schläfst schläft schlief geschlafen
verlieren: verliere verliert verlor verloren
bekommen: bekomme bekommst bekommt bekam bekamen
beginnen: beginnt begann begannen begonnen
gewinnen: gewinnt gewann gewannen gewonnen
vergessen: vergesse vergisst vergaß vergaßen
brechen: bricht brach gebrochen
tun: tue tust tut tat taten getan
treffen: treffe trifft traf trafen getroffen
ziehen: ziehe zieht zog zogen gezogen
heißen: heißt hieß hießen geheißen
scheinen: scheint schien schienen
schließen: schließt schloss geschlossen
empfehlen: empfehle empfiehlt empfahl empfohlen
gefallen: gefällt gefiel gefielen
fallen: fällt fiel fielen
kennen: kenne kennst kennt kannte kannten gekannt
senden: sende sendet sandte gesendet gesandt
gut: gute guter gutes guten gutem besser bessere besserer besten beste bestes
viel: viele vielen vieler mehr meisten
hoch: hohe hoher hohes hohen höher höhere
teuer: teure teurer teures teuren teurere
buch: bücher büchern buches
haus: häuser häusern hauses
mann: männer männern mannes
frau: frauen
kind: kinder kindern kindes
tag: tage tagen tages
jahr: jahre jahren jahres
zug: züge zügen
laden: läden
land: länder ländern landes
wort: worte wörter worten
bild: bilder bildern
stadt: städte städten
platz: plätze plätzen
bahnhof: bahnhöfe
flughafen: flughäfen
flug: flüge flügen
gast: gäste gästen
arzt: ärzte ärzten
baum: bäume bäumen
hand: hände händen
fuß: füße füßen
freund: freunde freunden
freundin: freundinnen
mutter: mütter
vater: väter
bruder: brüder
sohn: söhne
tochter: töchter
apfel: äpfel
glas: gläser gläsern
spiel: spiele
ort: orte orten
fall: fälle fällen
grund: gründe gründen
vertrag: verträge verträgen
anruf: anrufe anrufen
stuhl: stühle
schrank: schränke
bett: betten
auge: augen
herz: herzen
name: namen
kunde: kunden
kollege: kollegen
mensch: menschen
student: studenten
herr: herren herrn
hund: hunde hunden
katze: katzen
brief: briefe briefen
schuh: schuhe schuhen
preis: preise preisen
paket: pakete paketen
problem: probleme problemen
produkt: produkte produkten
artikel: artikeln
gerät: geräte geräten
monat: monate monaten
termin: termine terminen
film: filme filmen
test: tests
auto: autos
hotel: hotels
handy: handys
foto: fotos
video: videos
team: teams
`,
  verbs: `kaufen warten funktionieren liefern bestellen bezahlen zahlen machen sagen fragen antworten arbeiten brauchen benutzen nutzen suchen lieben
    hassen hoffen glauben meinen freuen danken bedanken wünschen erwarten erklären zeigen hören spielen leben wohnen reisen buchen stornieren
    reklamieren beschweren informieren kündigen reparieren installieren reagieren kontaktieren melden senden schicken holen legen stellen setzen
    öffnen testen prüfen lernen kosten dauern fehlen passen schmecken kochen backen putzen waschen lachen weinen schreien ärgern nerven
    enttäuschen überraschen begeistern verkaufen versuchen verdienen verbessern verändern verspäten verpassen bewerten beantworten
    behandeln bedienen besuchen bezweifeln erstatten erreichen erleben erwähnen erinnern feiern tanzen teilen folgen posten twittern
    mieten parken klappen klagen drohen retten schützen sparen stören streiken unterstützen vertrauen wechseln wiederholen`,
  conjugate,
  nouns: `woche stunde minute sekunde frage antwort lieferung bestellung rechnung erfahrung beratung bewertung meinung leistung wohnung zeitung
    sendung verspätung störung erstattung kündigung reklamation information firma filiale straße strecke maschine tasche hose jacke
    farbe größe seite nummer adresse karte küche dusche toilette suite nacht familie schwester idee sache person partei regierung
    schule klasse tür lampe kamera tastatur batterie flasche tasse pfanne pizza suppe soße kartoffel blume rose reise tour
    kasse schlange ursache lösung hoffnung freude sprache tat angst gefahr krankheit schmerz tablette`,
  declineNoun: (noun) => {
    if (noun.endsWith('e')) return [`${noun}n`];
    return noun.endsWith('a') ? [`${noun}s`, `${noun.slice(0, -1)}en`] : [`${noun}en`, `${noun}n`];
  },
  adjectives: `schnell schlecht neu schön kaputt groß klein alt jung lang kurz breit schmal dick dünn hart weich stark schwach laut leise hell
    heiß warm kalt kühl frisch sauber dreckig schmutzig voll leer reich arm billig günstig kostenlos nett freundlich unfreundlich höflich
    unhöflich lieb böse dumm klug schlau lustig langweilig spannend interessant wichtig unwichtig richtig falsch möglich unmöglich
    einfach schwierig leicht schwer sicher unsicher gefährlich gesund krank müde traurig glücklich fröhlich zufrieden unzufrieden
    enttäuscht begeistert wunderbar toll super prima perfekt ausgezeichnet hervorragend schrecklich furchtbar katastrophal
    unverschämt lächerlich peinlich lecker süß sauer salzig bitter rot blau grün gelb schwarz weiß grau braun deutsch englisch
    französisch italienisch spanisch europäisch amerikanisch modern klassisch alt eigen ganz halb letzt nächst erst ander
    kompetent inkompetent professionell unprofessionell zuverlässig unzuverlässig pünktlich unpünktlich defekt beschädigt technisch
    digital online öffentlich privat politisch`,
  declineAdjective: (word) => {
    const stem = word.endsWith('er') && word.length > 4 ? word : word;
    return ['e', 'er', 'es', 'en', 'em', 'ere', 'erer', 'eren', 'ste', 'sten'].map((end) => stem + end);
  },
  keep: `essen garten immer sehr zimmer leute berlin bahn weg wegen gegen neben eben oben aber oder unter über hinter wieder lieber
    leider immer weiter später früher andere anderen anderer anderes anders ersten erste letzte letzten nächste nächsten ganze
    ganzen eigene eigenen meine deine seine ihre unsere eine keine diese jene welche alle beide viele einige mehrere
    morgen abend kuchen wagen boden magen regen segen namen laden hafen ofen mädchen wesen schatten rasen faden braten
    heute gestern bitte danke hallo gerade gerne ende ware ware preis kreis haus maus glas gras spaß fleisch
    euro prozent grad uhr service internet online system bett weiß reise sache sachen liebe dank test fest rest
    machen sagen hoch gern`,
  reduce: (word) => {
    if (/[a-zäöü]{3}(?:ung|heit|keit|schaft|tion|sion|tät)en$/.test(word)) return word.slice(0, -2);
    if (/[a-zäöü]{3}innen$/.test(word) && word.length > 8) return word.slice(0, -3);
    return null;
  },
};

const INSEPARABLE = /^(?:be|ge|er|ver|zer|ent|emp|miss|unter|über|wieder)/;

function conjugate(infinitive: string): string[] {
  const root = infinitive.replace(/e?n$/, '');
  const link = /[td]$|[^aeiouäöülrh][mn]$/.test(root) ? 'e' : '';
  const participle = INSEPARABLE.test(infinitive) || infinitive.endsWith('ieren') ? '' : 'ge';
  const past = `${root}${link}te`;
  return [
    `${root}e`,
    `${root}${link}st`,
    `${root}${link}t`,
    past,
    `${past}n`,
    `${past}st`,
    `${participle}${root}${link}t`,
    `${participle}${root}${link}te`,
    `${participle}${root}${link}ten`,
    `${infinitive}d`,
    `zu${infinitive}`,
  ];
}
