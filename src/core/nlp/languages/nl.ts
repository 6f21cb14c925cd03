// Dutch (Netherlands and Flanders): stop words, sentiment lexicon for consumer talk, negation and emphasis.

import type { Language } from '../language.ts';
import { factors, words } from '../lexicon.ts';
import { dutchFeelings } from '../lexicons/nl.ts';

export const dutch: Language = {
  code: 'nl',
  abbreviations: words(`
    dhr mevr mw mej hr dr drs ir ing mr prof ds jhr bijv enz etc nr nrs blz pag p ca jl ll mln mld pct evt incl
    excl max tel afd art st gebr jr sr vgl resp zgn v.chr n.chr aug sept okt nov dec febr hfst fig dl vert a d v`),
  stopWords: words(`
    twee drie vier vijf zes zeven acht negen tien
    aan af al alle alleen allemaal alles als alsof altijd ander andere anderen anders behalve ben bent beetje bij bijna
    binnen blijft blijven boven buiten d'r da daar daarbij daarmee daarna daarom daarop daarvan daarvoor dan dat de den denk
    der deze die dien dit doe doen doet door doordat dus echter een één eén eens eerder eerst eerste eigenlijk elk elke
    en enige enkele er eraan erg erin ermee erop eruit ervan even ff ga gaan gaat gedaan gehad geen gegaan gekregen geven
    geweest gewoon geworden gij ging gisteren graag haar had hadden hallo heb hebben hebt hé heeft heel hele hem hen het
    hetzelfde hier hierbij hiermee hij hoe hoi hun ie ieder iedere iedereen iemand iets ik ikke in inmiddels ipv is ja jaar je jij
    jou jouw jullie kan keer kon konden kreeg krijg krijgen krijgt kun kunnen kunt laat laten maak maakt maar maken man me
    mee meer meest men mensen met mezelf mij mijn mn m'n moest moet moeten mogen mss misschien na naar naast nadat nee net niemand niet
    niets niks nl nm nog nogal nooit nou nu of om omdat omg onder ons onze ook oa op over p paar per pas pfff precies r rt s samen
    sinds snap soms staan staat steeds sta t tegen ten ter terug terwijl thuis toch toe toen tot totdat tov tussen tweede u uit
    uur uw vaak van vanaf vandaag vanuit vanwege veel verder via vind vinden vindt volgens voor voordat vooral waar waarbij
    waarin waarmee waarom waaronder waarop waarvan wanneer want waren was wat we weer weet weg weinig wel welk welke weten
    werd werden wie wij wil wilde willen wilt word worden wordt x z'n zal ze zeer zeg zeggen zegt zei zelf zelfs zich zichzelf
    zie zien ziet zij zijn zitten zit zn zo zoals zodat zonder zoiets zo'n zon zou zouden zowel zullen zult dag dagen tijd
    week weken morgen avond ding dingen dinges btw idd iig imo bv bijv enz etc evt cq 't 'n 'k 's k n vd vh vr ivm mbt dmv wss gwn
    egt nie ni da's das zegge heb' wa amai gaat't lijkt lijken kijk kijken hoor helemaal allebei alvast weleens
    haha hihi hehe lol xd zei ging gingen kwam kwamen deed deden gaf had zag zagen stond hadden hen zit bleef zelfde sommige meeste minder vooraf alsnog sowieso`),
  sentiment: dutchFeelings,
  negations: words(
    'niet geen niets niks nix nooit niemand nergens zonder noch nie ni nimmer nul nauwelijks amper weinig allesbehalve geenszins allerminst evenmin gene gin',
  ),
  negationsAfter: words('niet nooit niets niks nie ni'),
  intensifiers: factors({
    1.5: 'heel zeer ontzettend ongelooflijk ongelofelijk enorm super mega extreem absoluut totaal volledig verschrikkelijk vreselijk waanzinnig bijzonder uitermate uiterst hartstikke echt ronduit buitengewoon uitzonderlijk oprecht ongekend bizar kneiter mega reuze kei bere zwaar dik gruwelijk tering kanker onwijs ontiegelijk zo te',
    1.3: 'erg best wel behoorlijk flink meer veel gewoon zeker vooral helemaal supergoed tamelijk heerlijk lekker',
    0.6: 'beetje iets enigszins redelijk vrij nogal bijna ietwat ietsje tikkeltje lichtelijk wat relatief',
  }),
  breaks: words('maar echter hoewel ofschoon behalve tenzij terwijl want omdat doch alleen'),
};
