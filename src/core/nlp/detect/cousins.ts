// Languages eld does not know, told from the nearest one it knows by words of their own.

import { foldWord } from '../fold-word.ts';

interface Cousin {
  readonly code: string;
  /** So many different words of its own make it sure. */
  readonly least: number;
  /** What eld takes it for. */
  readonly of: readonly string[];
  /** Words it does not share with those, folded. */
  readonly own: ReadonlySet<string>;
  /** Words only those have. */
  readonly theirs: ReadonlySet<string>;
}

const set = (list: string) => new Set(list.split(/\s+/));

const COUSINS: readonly Cousin[] = [
  {
    code: 'id',
    least: 1,
    of: ['ms'],
    own: set(`bisa karena gue gua lo lu banget nggak gak ngga enggak udah aja sih dong deh kok nih tuh mau
      uang perusahaan polisi kemarin besok kantor mobil kapan bahwa saja kalian senin
      selasa rabu jumat sabtu gimana kenapa yuk kayak emang cewek cowok ibu indonesia jakarta presiden
      berbeda pemerintah pukul pekan
      wib`),
    theirs: set(`boleh kerana awak korang tak nak dah je kat polis semalam esok duit bandar syarikat kereta bila mahu
      sahaja ialah peratus hang depa kitorang diorang kau macam takde lah jom isnin khamis jumaat malaysia kuala
      lumpur ringgit kerajaan menteri selepas bagaimanapun pelajar kepada beliau`),
  },
  {
    code: 'af',
    least: 2,
    of: ['nl'],
    own: set(`nie hulle ek jy hy baie julle moenie asseblief vir bly die daardie hierdie myself skool       gister vandag dankie mense kinders tyd hoekom suid afrika afrikaanse nuwe wyn
      gese geskryf skryf kry `),
    theirs: set(`niet ik jij je hij wij zijn zegt heel erg naar ze zij worden wordt werd ben bent hebben heb heeft deze
      omdat bij jullie zo mijn hebt kunnen zullen moeten veel nieuwe zou zich`),
  },
  {
    code: 'gl',
    least: 2,
    of: ['pt', 'es'],
    own: set(`unha unhas cunha dunha cun dun tamen moito moita moitos moitas xa xente hoxe onte galego galega galegos
      galegas galicia xunta facer dicir pola polas vostede nosa vosa ninguen alguen
      ningunha algunha noutro noutra xeito xogo xogar xunto mellor cando grazas vecinos concello       deputacion conselleiro hai eche teno podese queren dixo quixo souben eiqui`),
    theirs: set(`uma umas com num numa nao muito muita muitos ja hoje ontem fazer dizer voce tinha foram nossa alguem
      nenhuma alguma jogo jogar melhor quando so obrigado tenho fez disse quis um em sao una unas muy mucho
      mucha ya hoy ayer hacer decir usted nuestra alguien ninguna juego jugar mejor cuando gracias tengo hizo
      dijo y el los las del es son`),
  },
];

/** By a cousin's code, what eld takes it for. */
export const BASE_OF: Readonly<Record<string, string>> = { id: 'ms', af: 'nl', gl: 'pt' };

/** The code given, or that of the language which is taken for it. */
export function cousinOf(code: string, words: readonly { readonly text: string }[]): string {
  for (const cousin of COUSINS) {
    if (!cousin.of.includes(code)) continue;
    const own = new Set<string>();
    let theirs = 0;
    for (const { text } of words.slice(0, 300)) {
      const word = foldWord(text);
      if (cousin.own.has(word)) own.add(word);
      else if (cousin.theirs.has(word)) theirs++;
    }
    if (own.size >= cousin.least && own.size > 2 * theirs) return cousin.code;
  }
  return code;
}
