// Dutch words that say the same, and words that exclude each other.

import type { KinWords } from './kin-words.ts';

export const dutch: KinWords = {
  code: 'nl',
  alike: `
    pakket pakje pakketje
    bestelling bestellen besteld order bestellingen
    bezorging bezorgen bezorgd levering leveren geleverd verzending verzenden verzonden bezorger
    aankomen aangekomen ontvangen gekregen binnen arriveren komt er_is
    terugbetaling geld_terug terugbetalen terugkrijgen terugstorten teruggestort
    retour retourneren terugsturen terugbrengen ruilen omruilen
    opzeggen annuleren stopzetten beëindigen beëindig geannuleerd
    abonnement lidmaatschap
    prijs kost kosten hoeveel_kost wat_kost tarief
    goedkoop voordelig
    duur prijzig
    voorraad leverbaar beschikbaar uitverkocht verkrijgbaar
    garantie
    wachtwoord inloggen login aanmelden ingelogd
    app applicatie
    update versie bijwerken
    openingstijden open opent geopend hoe_laat tot_hoe_laat sluit openingsuren
    winkel filiaal zaak
    personeel medewerkers medewerker werknemers
    telefoon toestel mobiel mobieltje smartphone
    bellen telefoneren gebeld
    kopen gekocht kocht aanschaffen
    auto wagen
    film bioscoopfilm
    beginnen begin start starten
    eind einde eindigen
    saai langdradig
    baan werk
    ontslag gestopt opgestapt
    loon salaris
    helpen hulp
    vinden zoeken
    wonen leven leeft
    groot enorm
    klein kleine piepklein
    snel vlug vlotte
    vriendelijk aardig
    slecht waardeloos vreselijk slechtste
    goed geweldig uitstekend fantastisch prima
    onbeschoft onvriendelijk
    kapot stuk brak gebroken defect
    repareren maken reparatie herstellen
    kind kindje
    dokter arts
    huis woning
    ziek onwel
    fout vergissing
    antwoorden beantwoorden antwoord reageren reactie
    vragen verzoeken
    zeggen zei gezegd vertellen
    denken geloven
    praten spreken
    blij gelukkig
    boos kwaad woedend
    wachten wacht wachtrij
    ongeveer circa zo'n
    bekend beroemd
    sterven dood overleden overlijden gestorven
    foto afbeelding
    koffers bagage koffer
    vlucht vliegtuig
    kaartje ticket
    factuur rekening bon
    korting kortingscode aanbieding actie
    klantenservice helpdesk
    contact bereiken
    maat maten
    kleur kleuren
    account profiel
    betalen betaling pas
    volgen track traceren
    uitbrengen uitgebracht verschenen
    bestond telde bestaan tellen had
    bouwen gebouwd
    opvolgen opgevolgd volgde vervangen verving
    liggen ligt gelegen
    inwoners bevolking
    verslaan versloeg winnen won
    tonen laten_zien
    jaarlijks elk_jaar
    maandelijks per_maand
    moeilijk lastig
    makkelijk eenvoudig gemakkelijk
    mooi prachtig
    accu batterij
    mogelijk kan
    verhogen verhoogd
    vanzelf zelf
    gluten glutenvrij
    vegan veganistisch vegetarisch
    parkeren parkeerplaats
    hond honden huisdieren`,
  apart: `
    maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag
    januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
    noorden noordelijk | zuiden zuidelijk | oosten oostelijk | westen westelijk
    open opent openen opende | dicht sluit sluiten sloot
    omhoog stijgen stegen steeg gestegen hoger | omlaag dalen daalden daalde gedaald lager
    kopen kocht gekocht | verkopen verkocht
    winnen won | verliezen verloor
    altijd | nooit
    iedereen | niemand
    voor | na
    links | rechts
    eerste | laatste
    goed aardig vriendelijk | slecht onbeschoft
    warm | koud
    oud oude | nieuw nieuwe
    groot | klein
    man | vrouw
    ochtend | avond
    gisteren | vandaag | morgen
    zwart | wit | rood | groen | blauw | geel
    houden | haten
    vroeg | laat
    aankomen | vertrekken
    snel | langzaam
    goedkoop | duur
    meer | minder
    levend | dood
    broer | zus
    vader | moeder
    zoon | dochter
    zomer | winter
    met | zonder
    mogelijk | onmogelijk
    accepteren | weigeren`,
  numbers: `2 twee tweede
    3 drie derde
    4 vier vierde
    5 vijf vijfde
    6 zes zesde
    7 zeven zevende
    8 acht achtste
    9 negen negende
    10 tien tiende
    11 elf
    12 twaalf
    13 dertien
    14 veertien
    15 vijftien
    20 twintig
    30 dertig
    40 veertig
    50 vijftig
    100 honderd
    1000 duizend`,
  asking: `hoi hallo hey dag goedemorgen goedemiddag goedenavond alsjeblieft alstublieft aub bedankt dank weten weet
    iemand vertellen zeggen wil graag nodig help hulp vraag vraagje kan kunnen mag mogen moet mogelijk zou
    jullie team mensen even info informatie sorry`,
  joining: 'en of noch',
  articles: 'de het een t',
};
