// The most frequent words of Slovak, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const slovak: FrequentWords = {
  code: 'sk',
  small: `a je v sa na to že s z do o i som si ako ale za by vo sú bol bola bolo boli má tak po čo k od zo pre už len keď
    ktorý ktorá ktoré ktorí ten tá tento táto toto tým tom toho tej tú ja ty on ona my vy oni mňa mi ma ťa ti ho mu
    ju jej nás nám vás vám im ich jeho môj moja moje tvoj náš naša naše váš svoj svoje kde kedy prečo kto než alebo
    ani ešte aj tiež pretože lebo aby keby ak však teda pred medzi pod nad bez pri podľa až asi nie budem bude budú
    byť sme ste nič nikto niečo niekto všetko všetci každý tu tam teraz potom či zase vždy nikdy takmer radšej`,
  other: `mám máš máme majú môže môžem môžeš môžete chcem chceš chce viem vieš vie povedal povedať hovorí robiť robí
    urobiť ísť ide prišiel prišla vidieť vidím myslím musí musím mať rád rada dobrý dobrá dobré dobre lepší nový
    nová nové novú veľký veľká malý malá malé starý krásny krásna deň dni dnes včera zajtra ráno večer noc týždeň
    týždňa mesiac rok roku rokov čas hodín hodiny ľudia ľudí človek žena dieťa deti život života svet sveta dom
    domov doma práca prácu škola zem mesto voda peniaze krát dva dve tri štyri päť prvý posledný budúci ďakujem
    vďaka prosím ahoj áno práve určite naozaj trochu spolu vláda polícia firma percent miliónov mama otec brat
    sestra priateľ vlak mačka slnku správu otázku budeme budete kvôli počas voči okrem namiesto okolo vnútri mimo
    cez stále hneď čoskoro neskôr skôr často niekedy občas nikde niekde všade odkiaľ kam sem odtiaľ preto napriek
    avšak ovšem zatiaľ pokiaľ keďže každá každé každého sám sama sami iný iná iné druhý druhá tretí niekoľko mnoho
    málo viac menej najviac veľa dosť príliš povedala povedali hovoril videl videla počul vedel išiel išla išli
    prišli vzal dal dala dostal dostala kúpil kúpila predal čakal čakala hľadal našiel stratil zabudol otvoril
    zatvoril začal začala skončil pomôcť pomohol pracuje pracovať hrať hrá hral čítať číta písať píše jesť piť spať
    spí hovoriť učí učiť matka syn dcéra rodičia babka dedko chlapec dievča muž ženy muži ľuďom dieťaťa detí vec
    veci slovo slová meno otázka odpoveď problém príklad príbeh kniha noviny stôl stolička okno dvere ulica cesta
    auto lietadlo bicykel pes káva pivo chlieb mlieko jedlo oheň nebo slnko dážď sneh leto zima jar jeseň biely
    čierny červený modrý zelený pondelok utorok streda štvrtok piatok sobota nedeľa január február marec apríl máj
    jún júl august september október november december slovensko slovenský slovenská slovenské bratislava eur vlády
    zákon súd voľby strana predseda minister prezident súbor hodnota názov reťazec neplatný nemožno pomocou zrejme
    úplne iba`,
};
