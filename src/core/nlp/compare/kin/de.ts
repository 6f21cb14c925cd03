// German words that say the same, and words that exclude each other.

import type { KinWords } from './kin-words.ts';

export const german: KinWords = {
  code: 'de',
  alike: `
    paket päckchen sendung
    bestellung bestellen bestellt auftrag bestellungen
    lieferung liefern geliefert zustellung versand verschickt liefertermin zugestellt bote
    ankommen angekommen erhalten bekommen da kommt
    rückzahlung erstattung geld_zurück erstatten zurückzahlen zurückbekommen rückerstattung
    rückgabe retoure zurückschicken zurückgeben umtauschen umtausch zurücksenden
    kündigen gekündigt beenden beende stornieren kündigung abbestellen
    abo abonnement mitgliedschaft
    preis kostet kosten wie_viel_kostet was_kostet gebühr wie_teuer
    billig günstig preiswert
    teuer kostspielig
    lager vorrätig verfügbar lieferbar ausverkauft verfügbarkeit
    garantie gewährleistung
    passwort kennwort anmelden login einloggen zugang
    app anwendung
    update aktualisierung version
    öffnungszeiten geöffnet öffnet offen wann_öffnet wie_lange_offen auf_haben schließt wie_lange
    laden geschäft filiale shop
    personal mitarbeiter angestellte angestellten
    handy telefon smartphone mobiltelefon
    anrufen angerufen
    kaufen gekauft kauf erwerben
    auto wagen fahrzeug
    film streifen
    anfangen beginnen anfang beginn
    ende enden schluss
    langweilig öde
    arbeit job stelle
    gehalt lohn
    helfen hilfe hilft
    finden suchen
    wohnen leben
    groß riesig
    klein winzig
    schnell rasch zügig
    freundlich nett
    schlecht schrecklich furchtbar schlechtester
    gut toll super hervorragend ausgezeichnet
    unverschämt unfreundlich
    kaputt defekt gebrochen beschädigt
    reparieren reparatur
    kind kleines
    arzt doktor
    haus zuhause
    krank erkrankt
    fehler irrtum
    antworten beantworten antwort
    fragen bitten
    sagen gesagt erzählen
    denken glauben
    sprechen reden
    glücklich froh
    wütend sauer
    warten warte wartezeit warteschleife
    etwa ungefähr rund circa
    berühmt bekannt
    sterben gestorben tod
    foto bild
    koffer gepäck
    flug flugzeug
    karte ticket eintrittskarte
    rechnung quittung beleg
    rabatt gutschein gutscheincode aktion
    kundenservice kundendienst support
    kontakt erreichen
    größe größen
    farbe farben
    konto profil
    bezahlen zahlung zahlen
    verfolgen sendungsverfolgung tracking
    veröffentlichen veröffentlicht erschienen
    bestehen bestand haben hatte
    bauen gebaut errichten
    nachfolger nachfolgen folgte ablösen
    liegen liegt gelegen
    einwohner bevölkerung
    besiegen schlagen schlug
    zeigen anzeigen
    jährlich pro_jahr
    monatlich pro_monat
    schwierig schwer
    einfach leicht
    schön hübsch
    halten hält durchhält durchhalten
    möglich kann
    erhöhen erhöht
    ernennen ernannt
    gluten glutenfrei
    vegan pflanzlich vegetarisch
    parken parkplatz parkplätze
    hund hunde haustiere`,
  apart: `
    montag | dienstag | mittwoch | donnerstag | freitag | samstag sonnabend | sonntag
    januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember
    norden nördlich | süden südlich | osten östlich | westen westlich
    öffnet öffnen offen geöffnet | schließt schließen geschlossen zu
    steigen gestiegen stiegen höher hoch | sinken gesunken fielen fallen niedriger runter
    kaufen gekauft | verkaufen verkauft
    gewinnen gewann gewonnen | verlieren verlor verloren
    immer | nie niemals
    jeder jedem alle | niemand niemandem
    vor | nach
    links | rechts
    erste | letzte
    gut nett freundlich | schlecht unverschämt unfreundlich
    warm heiß | kalt
    alt | neu
    groß | klein
    mann | frau
    morgens | abends
    gestern | heute | morgen
    schwarz | weiß | rot | grün | blau | gelb
    lieben | hassen
    früh | spät
    ankommen | abfahren
    schnell | langsam
    billig günstig | teuer
    mehr | weniger
    lebendig | tot
    bruder | schwester
    vater | mutter
    sohn | tochter
    sommer | winter
    mit | ohne
    möglich | unmöglich
    annehmen | ablehnen`,
  numbers: `2 zwei zweite zweiter zweites
    3 drei dritte dritter
    4 vier vierte
    5 fünf fünfte
    6 sechs sechste
    7 sieben siebte
    8 acht achte
    9 neun neunte
    10 zehn zehnte
    11 elf
    12 zwölf
    13 dreizehn
    14 vierzehn
    15 fünfzehn
    20 zwanzig
    30 dreißig
    40 vierzig
    50 fünfzig
    100 hundert
    1000 tausend`,
  asking: `hallo hi hey moin guten tag morgen abend bitte danke wissen weiß jemand sagen sagt will möchte würde brauche
    hilfe frage kann können könnt darf dürfen muss möglich euch ihr team leute info information sorry
    entschuldigung gibt tun`,
  joining: 'und oder noch',
  articles: 'der die das den dem des ein eine einen einem einer',
};
