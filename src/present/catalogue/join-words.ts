// What a value does to the word before it: “de el mes pasado” is “del mes pasado”, “il 8%” is “l’8%”, “y Inés” “e Inés”.
// Only where our text meets what is put into it is anything changed, never within the words of others.

/** A preposition and the article a value begins with, as one word. */
const CONTRACTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: { 'de el ': 'del ', 'a el ': 'al ' },
  it: {
    'a il ': 'al ',
    'a la ': 'alla ',
    'a l’': 'all’',
    'da il ': 'dal ',
    'da la ': 'dalla ',
    'da l’': 'dall’',
    'di il ': 'del ',
    'di la ': 'della ',
    'di l’': 'dell’',
  },
};
/** What an Italian article becomes before a number that is spoken with a vowel. */
const ELIDED: Readonly<Record<string, string>> = {
  il: 'l’',
  Il: 'L’',
  al: 'all’',
  dal: 'dall’',
  del: 'dell’',
  nel: 'nell’',
};
/** Otto, ottanta, undici; and uno where no name of a month follows. */
const VOWEL_NUMBER = /^(?:8|11(?!\d)|1[,%])/;
/** And before zero, “lo 0%”. */
const BEFORE_ZERO: Readonly<Record<string, string>> = {
  il: 'lo ',
  Il: 'Lo ',
  al: 'allo ',
  dal: 'dallo ',
  del: 'dello ',
  nel: 'nello ',
};
/** “Y” before the sound of an i, which “hielo” and “hiato” do not begin with. */
const I_SOUND = /^h?[ií](?![aeo])/i;

/** `before` is our own text up to the value. */
export function joinWords(language: string, before: string, value: string): string {
  const [, head = '', word = '', quote = ''] = /^(.*?)(\p{L}+) («?)$/su.exec(before) ?? [];
  if (word === '') return before + value;
  const article = /^(?:el |il |la |l’)/.exec(value)?.[0] ?? '';
  const contracted = quote === '' && CONTRACTED[language]?.[`${word} ${article}`];
  if (contracted) return head + contracted + value.slice(article.length);
  if (language === 'es' && word === 'y' && I_SOUND.test(value)) return `${head}e ${quote}${value}`;
  const forms = VOWEL_NUMBER.test(value) ? ELIDED : value.startsWith('0') ? BEFORE_ZERO : {};
  const elided = language === 'it' && quote === '' ? forms[word] : undefined;
  return elided === undefined ? before + value : head + elided + value;
}
