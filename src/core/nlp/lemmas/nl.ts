// Dutch: strong verbs, regular verbs, nouns and adjectives with the forms that spelling rules make of them.

import type { LemmaSource } from './table.ts';

export const dutchLemmas: LemmaSource = {
  irregular: `zijn: ben bent is was waren geweest zijnde
hebben: heb hebt heeft had hadden gehad
kunnen: kan kun kunt kon konden gekund
willen: wil wilt wilde wilden wou wouden gewild
moeten: moet moest moesten gemoeten
mogen: mag mocht mochten gemogen
zullen: zal zult zou zouden
worden: word wordt werd werden geworden
gaan: ga gaat ging gingen gegaan
komen: kom komt kwam kwamen gekomen
doen: doe doet deed deden gedaan
zien: zie ziet zag zagen gezien
staan: sta staat stond stonden gestaan
krijgen: krijg krijgt kreeg kregen gekregen
geven: geef geeft gaf gaven gegeven
nemen: neem neemt nam namen genomen
kopen: koop koopt kocht kochten gekocht
verkopen: verkoop verkoopt verkocht verkochten
denken: denk denkt dacht dachten gedacht
brengen: breng brengt bracht brachten gebracht
zeggen: zeg zegt zei zeiden gezegd
weten: weet wist wisten geweten
vinden: vind vindt vond vonden gevonden
beginnen: begin begint begon begonnen
blijven: blijf blijft bleef bleven gebleven
zitten: zit zat zaten gezeten
liggen: lig ligt lag lagen gelegen
lopen: loop loopt liep liepen gelopen
laten: laat liet lieten gelaten
houden: houd houdt hou hield hielden gehouden
eten: eet at aten gegeten
drinken: drink drinkt dronk dronken gedronken
slapen: slaap slaapt sliep sliepen geslapen
lezen: lees leest las lazen gelezen
schrijven: schrijf schrijft schreef schreven geschreven
spreken: spreek spreekt sprak spraken gesproken
helpen: help helpt hielp hielpen geholpen
kijken: kijk kijkt keek keken gekeken
lijken: lijk lijkt leek leken geleken
blijken: blijkt bleek bleken gebleken
rijden: rijd rijdt rij reed reden gereden
vliegen: vlieg vliegt vloog vlogen gevlogen
vragen: vraag vraagt vroeg vroegen gevraagd
zoeken: zoek zoekt zocht zochten gezocht
verliezen: verlies verliest verloor verloren
vergeten: vergeet vergat vergaten
krimpen: krimpt kromp gekrompen
breken: breek breekt brak braken gebroken
verbreken: verbreekt verbrak verbroken
sluiten: sluit sloot sloten gesloten
kiezen: kies kiest koos kozen gekozen
begrijpen: begrijp begrijpt begreep begrepen
stijgen: stijgt steeg stegen gestegen
sterven: sterft stierf stierven gestorven
winnen: win wint won wonnen gewonnen
zwemmen: zwem zwemt zwom zwommen gezwommen
zingen: zing zingt zong zongen gezongen
springen: spring springt sprong sprongen gesprongen
dragen: draag draagt droeg droegen gedragen
vallen: val valt viel vielen gevallen
bevallen: bevalt beviel bevielen
hangen: hang hangt hing hingen gehangen
vangen: vang vangt ving vingen gevangen
ontvangen: ontvang ontvangt ontving ontvingen
roepen: roep roept riep riepen geroepen
trekken: trek trekt trok trokken getrokken
treffen: tref treft trof troffen getroffen
werpen: werp werpt wierp wierpen geworpen
bieden: bied biedt bood boden geboden
aanbieden: aanbiedt aangeboden
verzenden: verzend verzendt verzond verzonden
zenden: zend zendt zond zonden gezonden
bedriegen: bedrieg bedriegt bedroog bedrogen
liegen: lieg liegt loog logen gelogen
ruiken: ruik ruikt rook roken geroken
schijnen: schijn schijnt scheen schenen geschenen
genieten: geniet genoot genoten
vertrekken: vertrek vertrekt vertrok vertrokken
ontbreken: ontbreekt ontbrak ontbraken
aankomen: aangekomen aankomt
meenemen: meegenomen
opgeven: opgegeven
terugbrengen: teruggebracht
terugkrijgen: teruggekregen
terugsturen: teruggestuurd
opnemen: opgenomen
ophalen: opgehaald
opbellen: opgebeld
aanvragen: aangevraagd
afsluiten: afgesloten
goed: goede beter betere beste best
veel: vele meer meeste
kind: kinderen
ei: eieren
stad: steden
schip: schepen
lid: leden
mens: mensen
museum: musea musems
dag: dagen
weg: wegen
gat: gaten
glas: glazen
slot: sloten
bad: baden
spel: spellen
medicus: medici
`,
  verbs: `werken wachten bellen betalen bestellen leveren maken reageren gebruiken proberen sturen antwoorden hopen wonen spelen leren praten
    vertellen horen voelen zetten leggen pakken halen tellen testen regelen melden klagen bedanken danken zorgen kosten missen
    kloppen stoppen stappen starten stellen storten storen raken rennen duren huren boeken reizen vertrouwen verwachten verdienen
    verbeteren veranderen verhuizen verbazen vervelen verwijderen verlengen vernieuwen verzekeren vermelden verrassen
    annuleren controleren installeren repareren informeren adviseren organiseren parkeren accepteren garanderen
    registreren activeren blokkeren noteren feliciteren irriteren discrimineren functioneren communiceren retourneren
    bezorgen bezoeken behandelen bewaren bedoelen beloven benieuwen beoordelen besluiten bestaan bevestigen
    downloaden updaten mailen appen twitteren posten delen volgen liken scheuren lekken branden koken bakken smaken wassen poetsen
    openen draaien drukken duwen gooien haten houden juichen lachen huilen schreeuwen vloeken schamen vrezen wensen willen
    genezen groeien luisteren noemen passen ruilen ruimen scheiden schelen schoppen snappen sparen stemmen steunen stinken
    stelen studeren tanken trainen trouwen uitleggen vullen waarschuwen wandelen fietsen wegen winkelen zeuren zwijgen
    hoeven kennen durven kletsen kwetsen merken missen mislukken mopperen ontdekken ontbijten oplichten overleggen plaatsen plannen
    presteren produceren raden rekenen riskeren roken rusten`,
  conjugate,
  nouns: `boek winkel klant foto auto pakket pakje probleem levering bestelling huis prijs week maand jaar medewerker man vrouw schoen broek kamer
    bed hotel reis vlucht trein bus fiets tas brief druif oog hand been school boom straat zaak vraag ding hond kat koffie wagen keuken
    kaart kans huisje gesprek fout klacht deur raam tafel stoel bank lamp boot vliegtuig station perron halte spoor rit ticket koffer
    bagage vertraging storing wijziging annulering terugbetaling rekening factuur bon bedrag korting aanbieding abonnement contract
    verzekering polis premie schade claim telefoon scherm batterij accu lader oplader kabel laptop computer printer toets tablet
    app site website pagina account wachtwoord mail bericht reactie antwoord mening recensie beoordeling ster cijfer score
    restaurant ober kok gerecht maaltijd ontbijt lunch diner toetje taart brood boterham kaas ham vis kip ei groente tomaat appel
    peer sinaasappel banaan fles blik beker kop kopje bord vork mes lepel pan oven koelkast wasmachine droger stofzuiger machine
    apparaat onderdeel schroef doos zak verpakking etiket maat kleur stof jas jurk rok trui hemd sok hoed riem ring ketting horloge
    vriend vriendin buurman buurvrouw vader moeder broer zus zoon dochter opa oma kleinkind familie gezin baby jongen meisje
    leraar student leerling docent baas collega manager directeur minister partij stem wet regel belasting krant artikel
    nieuws zender film serie acteur zanger lied concert wedstrijd speler club ploeg doelpunt trainer dokter arts ziekenhuis patiënt
    pil ziekte pijn hoofd arm voet hart tand haar uur minuut seconde moment ochtend middag avond nacht zomer winter feestdag
    verjaardag vakantie weekend park zwembad strand zee berg bos dorp land gemeente provincie wereld idee plan verhaal woord zin
    letter getal geluid geur smaak indruk ervaring verschil resultaat oplossing afspraak belofte leugen oplichter dief bedrijf
    fabriek kantoor magazijn bezorger chauffeur piloot conducteur receptionist baliemedewerker kassa rij wachttijd
    bezoeker gast reiziger passagier gebruiker lezer kijker volger fan`,
  declineNoun: pluralOf,
  adjectives: `slecht snel mooi nieuw oud duur lang kapot vies lief groot klein aardig rood wit zwart blauw geel groen grijs bruin vriendelijk lekker
    warm koud heet fris schoon vuil hard zacht sterk zwak hoog laag breed smal dik dun leeg vol rijk arm jong blij boos bang moe ziek
    gezond dom slim gek raar vreemd normaal speciaal gewoon eerlijk oneerlijk duidelijk onduidelijk makkelijk moeilijk lastig simpel
    goedkoop gratis handig onhandig prettig fijn leuk gezellig rustig druk stil luid vroeg laat open dicht los vast juist verkeerd
    correct incorrect zeker onzeker veilig onveilig gevaarlijk belangrijk interessant saai spannend grappig triest treurig droevig
    verschrikkelijk vreselijk geweldig fantastisch prachtig perfect uitstekend prima slordig netjes beleefd onbeleefd brutaal
    arrogant behulpzaam deskundig ondeskundig professioneel onprofessioneel betrouwbaar onbetrouwbaar tevreden ontevreden
    teleurgesteld verrast enthousiast trots jaloers nederlands belgisch vlaams duits frans engels amerikaans europees openbaar
    technisch digitaal online modern klassiek origineel compleet incompleet defect bruikbaar onbruikbaar waardeloos zinloos
    schandalig belachelijk onacceptabel ongelooflijk ongelofelijk bizar absurd recht krom rond vierkant rauw zout zoet zuur bitter
    gaar vers droog nat`,
  declineAdjective: (word) => {
    const stem = soften(word);
    return [`${stem}e`, `${stem}er`, `${stem}ere`, ...(word.endsWith('r') ? [`${word}der`, `${word}dere`] : [])];
  },
  keep: `begin koffie wagen keuken regen eten teken morgen tegen leven buiten samen open vroeger later werk gebruik eigen heren haren haar
    hun ons als ook nog dus eens iets niets soms steeds alles anders nergens ergens thuis terug weer meer zeer keer eer er der
    deze die dat dit een geen mijn zijn dan van aan toen omdat want maar naar daar waar hier over onder door voor achter boven
    even zeven negen alleen meteen tevreden heden reden redenen verleden beneden heden jongen meisje winnaar
    nummer zomer winter kamer water lever vader moeder broer dokter kaars kaas haas baas prijs reis huis paus kruis
    wens kans dans glans mais ijs grens fles les mes bus bos gas jas tas vis das amsterdam nederland lekker
    dank bedankt graag helaas gelukkig gisteren vandaag vanavond half halve januari februari eer sinds mits jeans
    ervaren verkeerde verder eerder later ander andere anderen eerste laatste tweede derde hetzelfde dezelfde zelfs
    vlees bier kleren geld keren rekenen advies service stel plaats rest last lust kust post wacht macht nacht recht slecht
    gesprek verzoek bezoek begrip bedrag gedrag verkoop koop hulp stem plan deel rust smaak klap slag stap val vlieg kraan
    rook brand druk leuk reeds stuks geacht beste`,
  reduce: (word) => {
    if (/^[a-z]+[aiouy]'s$/.test(word)) return word.slice(0, -2);
    if (word.endsWith('heden') && word.length > 6) return `${word.slice(0, -5)}heid`;
    if (/[a-z]{3}ingen$/.test(word) || /[a-z]{3}iteiten$/.test(word)) return word.slice(0, -2);
    if (/[a-z]{2}(?:tjes|pjes|kjes|jes)$/.test(word)) return word.slice(0, -1);
    if (/[a-z]{3}(?:ers|els|aars|eurs|ens)$/.test(word) && !/(?:anders|vlees|steeds)$/.test(word)) {
      return word.endsWith('ens') ? null : word.slice(0, -1);
    }
    return null;
  },
};

const OPEN_VOWEL = /([aeou])\1([bcdfgklmnprstvz])$/;
const SHORT_SYLLABLE = /(?:^|[^aeiou])([aeiou])([bdfgklmnprst])$/;
/** Unstressed last syllables do not double: winkel, deksel, wagen. */
const UNSTRESSED = /[aeiou][a-z]*[^aeiou](?:el|en|er|em|ig|ik|it|es|um)$/;

/** straat -> strat-, kat -> katt-, huis -> huiz-, brief -> briev-: the stem before an ending that starts with e. */
function soften(word: string): string {
  const voiced = word.replace(/([aeou]{2}|ie|ij|ei|ui|eu|oe|[lnr])([fs])$/, (_, before: string, last: string) =>
    /(?:kans|wens|mens|grens|dans|prins|kruis|hals)$/.test(word) ? before + last : before + (last === 'f' ? 'v' : 'z'),
  );
  const opened = voiced.replace(OPEN_VOWEL, '$1$2');
  if (opened !== voiced) return opened;
  if (SHORT_SYLLABLE.test(word) && !UNSTRESSED.test(word)) return word + word.slice(-1);
  return voiced;
}

function pluralOf(noun: string): string[] {
  if (/[aiouy]$/.test(noun)) return [`${noun}'s`, `${noun}s`];
  if (UNSTRESSED.test(noun) || /(?:[aeiou][a-z]*[^aeiou]aar|aard|erd|e)$/.test(noun)) return [`${noun}s`];
  return [`${soften(noun)}en`, `${noun}s`];
}

/** Weak verbs by the rule of 't kofschip, and their present. */
function conjugate(infinitive: string): string[] {
  const stem = stemOf(infinitive);
  const base = infinitive.slice(0, -2);
  const hard = /[tkfspx]$|ch$/.test(base) ? 't' : 'd';
  const prefix = /^(?:be(?!ll)|ver|ont|her|ge|er)/.test(infinitive) ? '' : 'ge';
  const past = stem + hard;
  const participle = prefix + (stem.endsWith(hard) ? stem : past);
  return [
    stem,
    stem.endsWith('t') ? stem : `${stem}t`,
    `${past}e`,
    `${past}en`,
    participle,
    `${participle}e`,
    `${infinitive}d`,
    `${infinitive}de`,
  ];
}

/** leveren, luisteren: not probeer-en. */
const STARTS_STRESSED =
  /(?:lev|hind|verand|verbet|verwijd|wand|luist|mopp|herinn|bewond|kluist|fluist|tov|schild)eren$/;

/** maken -> maak, bellen -> bel, proberen -> probeer, reizen -> reis, beloven -> beloof. */
function stemOf(infinitive: string): string {
  let stem = infinitive.slice(0, -2);
  if (/([bdfgklmnprst])\1$/.test(stem)) stem = stem.slice(0, -1);
  else if (/(?:^|[^aeiou])[aeou][bcdfgklmnprstvz]$/.test(stem) && !/(?:el|en|er|em|ig)$/.test(stem)) {
    stem = stem.slice(0, -1) + stem.slice(-2);
  } else if (/[^aeiou]eren$/.test(infinitive) && !STARTS_STRESSED.test(infinitive)) {
    stem = stem.replace(/er$/, 'eer');
  }
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
}
