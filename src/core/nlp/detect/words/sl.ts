// The most frequent words of Slovene, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const slovene: FrequentWords = {
  code: 'sl',
  small: `in je v se na da to za so ne od z s o kot ki ali pa iz bi bo samo že kako po do sem si smo ste bil bila bilo
    bili ni niso nisem nima ima imam imaš on ona ono mi vi oni jaz ti me te ga ji mu nas nam vas vam jih jim njega
    njo moj moja moje tvoj njegov njen naš naša vaš svoj ta tega tej tem tisti tako ko kje kdaj zakaj kdo kaj še vse
    vsi vsak nekdo nihče nič nekaj če ker proti preden med pred pod nad brez pri okoli zelo več manj biti bodo bom
    boš bomo boste lahko tudi zdaj tukaj tam spet vedno nikoli zaradi čez ampak vendar oziroma le kar naj saj torej`,
  other: `morem moreš more želim želi hočem hoče vem veš ve rekel reči pravi dela delati narediti iti gre grem prišel
    prišla videti vidim mislim treba moram mora rad rada dobro dober dobra boljši boljše nov nova novo novi velik
    velika majhen majhna malo star lep lepa dan dni danes včeraj jutri zjutraj večer noč teden tedna mesec leto leta
    let čas ur ure ura ljudje ljudi človek ženska otrok otroci življenje svet hiša doma domov delo službo šola
    država mesto voda denar krat dva dve tri štiri pet prvi zadnji naslednji hvala prosim živjo ja res morda mogoče
    skupaj vlada policija podjetje odstotkov milijonov mama oče brat sestra prijatelj kruh dež mačka vlak cene bodi
    nisva nismo niste nisi nočem kljub razen namesto znotraj zunaj skozi takoj kmalu kasneje prej pogosto včasih
    nikjer nekje povsod kam zato vendarle medtem dokler vsaka vsako vsakega sam sama drugi druga drugo tretji mnogo
    veliko največ dovolj preveč rekla rekli govori govoril videl videla slišal vedel šel šla odšel prišli vzel dal
    dala dobil dobila kupil kupila prodal čakal iskal našel izgubil pozabil pozabila odprl zaprl začel začela končal
    pomagati delal igrati igra brati bere pisati piše jesti piti spati spi govoriti učiti sin hči starši fant dekle
    moški ženske otroka stvar stvari beseda besede ime vprašanje odgovor problem primer zgodba knjiga knjigo časopis
    miza stol okno vrata ulica cesta avto letalo kolo pes kava pivo mleko hrana ogenj zemlja nebo sonce sneg poletje
    zima pomlad jesen bel črn rdeč moder zelen ponedeljek torek sreda četrtek petek sobota nedelja januar februar
    slovenija slovenski slovenska slovenije ljubljana evrov zakon sodišče volitve stranka minister predsednik
    datoteka vrednost niz neveljaven uporabo različica okna besedilo ukaz`,
};
