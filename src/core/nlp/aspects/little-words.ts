// The little words that say what an opinion is about: copulas, joining words, relative pronouns, prepositions. All folded.

import { words } from '../lexicon.ts';
import type { Unit } from '../sentiment/units.ts';

export interface LittleWords {
  /** Verbs that say what their subject is like. */
  readonly copulas: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** What they begin tells which one is meant: `the waiter who`. */
  readonly relatives: ReadonlySet<string>;
  /** What stands behind them belongs to what stands before: `staff at reception`. */
  readonly prepositions: ReadonlySet<string>;
  /** Before these, another subject begins. */
  readonly pronouns: ReadonlySet<string>;
  /** They say that something is missing. */
  readonly absences: ReadonlySet<string>;
  /** Nobody says that these are missing but as a complaint. */
  readonly missed: ReadonlySet<string>;
}

type Source = Readonly<Record<keyof LittleWords, string>>;

const SOURCES: Readonly<Record<string, Source>> = {
  en: {
    copulas: `is isn't are aren't was wasn't were weren't be been being isnt arent wasnt werent it's seems seemed seem looks
      looked look feels felt feel tastes tasted taste smells smelled smelt sounds sounded sound gets got became becomes
      remains stays stayed keeps arrived arrives came comes turned`,
    conjunctions: 'and or but nor yet plus while though although whereas because',
    relatives: 'who which that whom',
    prepositions: 'of at in on from with for by to inside near behind about',
    pronouns: 'i we you he she they it my our your his her their the nobody everyone somebody',
    absences: 'no without zero missing lacking',
    missed: `wifi internet heating breakfast parking signal coverage reply response answer refund support lift elevator
      towels soap toilet information instructions water pool shower receipt confirmation apology service`,
  },
  es: {
    copulas: `es son era eran fue fueron esta estan estaba estaban estuvo ser estar siendo sido parece parecen parecio
      parecieron resulta resulto quedo queda quedaron sigue llego llegaron vinieron huele sabe suena me`,
    conjunctions: 'y e o u pero aunque ni mientras sino porque',
    relatives: 'que quien quienes cual',
    prepositions: 'de del en con para por al a desde sobre entre',
    pronouns: 'yo nosotros tu usted ellos ellas mi mis su sus el la los las nadie todos',
    absences: 'sin ningun ninguna ni falta faltan',
    missed: `wifi internet calefaccion desayuno parking aparcamiento cobertura respuesta reembolso soporte ascensor toallas
      jabon informacion instrucciones agua piscina ducha confirmacion factura disculpa`,
  },
  it: {
    copulas: `e' sono era erano stato stata stati state fu essere sembra sembrano sembrava pare risulta rimane resta
      arrivato arrivata arrivati arriva arrivano diventato diventata`,
    conjunctions: 'e ed o ma pero anzi mentre invece perche',
    relatives: 'che cui',
    prepositions: 'di del della dei delle dell degli in nel nella con per al alla da dal dalla su sul sulla a',
    pronouns: 'io noi tu lei loro lui mio mia suo sua il la lo i gli le l nessuno tutti',
    absences: 'senza niente nessun nessuna nessuno manca mancano',
    missed: `wifi internet riscaldamento colazione parcheggio copertura risposta rimborso assistenza ascensore asciugamani
      sapone informazioni istruzioni acqua piscina doccia conferma fattura scuse`,
  },
  nl: {
    copulas: `is zijn was waren ben bent geweest wordt werd worden blijft bleef lijkt leek lijken voelt voelde smaakt smaakte
      ruikt rook klinkt klonk kwam komt`,
    conjunctions: 'en of maar want terwijl omdat alleen',
    relatives: 'die dat wie',
    prepositions: 'van in op met voor bij aan uit naar over tijdens',
    pronouns: 'ik wij we jij je hij zij ze jullie mijn onze hun de het niemand iedereen',
    absences: 'geen zonder gene gin nul',
    missed: `wifi internet verwarming ontbijt parkeerplaats dekking antwoord reactie terugbetaling klantenservice lift
      handdoeken zeep informatie handleiding water zwembad douche bevestiging factuur excuses`,
  },
  pt: {
    copulas: `sao era eram foi foram esta estao estava estavam esteve ser estar sendo sido parece parecem pareceu ficou
      ficaram fica veio vieram chegou chegaram continua`,
    conjunctions: 'e ou mas porem enquanto nem porque',
    relatives: 'que quem qual',
    prepositions: 'de do da dos das em no na nos nas com para por pelo pela ao a sobre',
    pronouns: 'eu nos voce ele ela eles elas meu minha seu sua o a os as ninguem todos',
    absences: 'sem nenhum nenhuma falta faltam',
    missed: `wifi internet aquecimento estacionamento cobertura sinal resposta reembolso suporte elevador toalhas sabonete
      informacao informacoes instrucoes agua piscina chuveiro confirmacao fatura retorno`,
  },
  fr: {
    copulas: `est sont etait etaient fut ete etre semble semblait semblent parait reste devient arrive arrivee arrives
      arrivees sent`,
    conjunctions: 'et ou mais ni car tandis alors parce',
    relatives: 'qui que dont qu',
    prepositions: 'de du des d en dans avec pour par a au aux sur sous chez',
    pronouns: 'je j nous vous il elle ils elles on mon ma mes notre votre le la les l personne',
    absences: 'sans aucun aucune pas manque',
    missed: `wifi internet chauffage parking couverture reseau reponse remboursement ascenseur serviettes savon information
      informations notice eau piscine douche confirmation facture excuses`,
  },
  de: {
    copulas: `ist sind war waren bin gewesen wird wurde wurden werden bleibt blieb scheint schien wirkt wirkte schmeckt
      schmeckte riecht roch klingt klang kam kommt`,
    conjunctions: 'und oder aber doch sondern wahrend weil nur',
    relatives: 'der die das den dem welcher welche welches',
    prepositions: 'von vom in im an am auf mit bei beim fur aus zu zum zur uber',
    pronouns: 'ich wir du ihr er sie es man mein meine unser unsere niemand jeder das die der',
    absences: 'kein keine keinen keinerlei ohne null',
    missed: `wlan wifi internet heizung fruhstuck parkplatz empfang netz antwort reaktion ruckmeldung ruckerstattung aufzug
      handtucher seife informationen anleitung wasser pool dusche bestatigung rechnung entschuldigung`,
  },
};

const read = new Map<string, LittleWords>();

export function littleWordsOf(language: string): LittleWords | undefined {
  const source = SOURCES[language];
  if (!source) return undefined;
  let known = read.get(language);
  if (!known) {
    known = {
      copulas: words(source.copulas),
      conjunctions: words(source.conjunctions),
      relatives: words(source.relatives),
      prepositions: words(source.prepositions),
      pronouns: words(source.pronouns),
      absences: words(source.absences),
      missed: words(source.missed),
    };
    read.set(language, known);
  }
  return known;
}

/** Folded, è and é are `and`. */
const IS = /^[èé]$/;

export function isCopula(unit: Unit, little: LittleWords): boolean {
  return little.copulas.has(unit.word) || IS.test(unit.exact);
}

export function isConjunction(unit: Unit, little: LittleWords): boolean {
  return little.conjunctions.has(unit.word) && !IS.test(unit.exact);
}

/** Any of them: no thing to speak of. */
export function isLittle(unit: Unit, little: LittleWords): boolean {
  return little.copulas.has(unit.word) || little.conjunctions.has(unit.word) || little.pronouns.has(unit.word);
}
