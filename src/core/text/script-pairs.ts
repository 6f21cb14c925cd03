// Scripts written without spaces, for full text that knows only words: their runs are kept as overlapping pairs.
// 早上好 is 早上 上好 好. So any part of a run is a phrase of pairs, and a single character the beginning of a word.
// Korean puts spaces between phrases rather than words (배송이, 배송을), and is searched as the others are.

/** The scripts, for a character class of a regular expression with the flag `v`. */
export const scriptClass = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}\p{sc=Tibt}ー〆`;
const run = new RegExp(String.raw`[[${scriptClass}]&&[\p{L}\p{M}\p{N}]]+`, 'gv');
// The blocks those scripts are in, and some others: nearly every text ends here.
const candidate =
  /[\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff\u19e0-\u19ff\u2e80-\ud7ff\ud81b-\ud82f\ud840-\ud88f\ua9e0-\uaa7f\uf900-\ufaff\uff66-\uffdc]/;
// Invisible marks where a line may break, or where letters join, are typed by few and are no part of a word.
const joiners = new RegExp(String.raw`(?<=[${scriptClass}])[\u200b-\u200d\u2060\ufeff]+(?=[${scriptClass}])`, 'gv');
const wordCharacter = /[\p{L}\p{N}\p{Co}]/u;

/** Stands in the index of words for a run, so that what is around it does not become neighbours. Never searched there. */
const placeholder = ' 一 ';

export function holdsScript(text: string): boolean {
  return candidate.test(text) && text.normalize('NFKC').search(run) >= 0;
}

/** The text for the index of words: what stands beside a run, as `iPhone` in `iPhone手机`, is a word of its own. */
export function partScripts(text: string): string {
  return candidate.test(text) ? text.replace(run, placeholder) : text;
}

/** The text for the index of pairs. Words of other scripts stay what they are. */
export function pairText(text: string): string {
  return unite(text).replace(run, (found) => ` ${pair(found).join(' ')} `);
}

/** A word or phrase as a phrase of the index of pairs; `prefix`: its last part may go on. */
export function pairPhrase(text: string, prefix: boolean): { text: string; prefix: boolean } {
  const plain = unite(text);
  let open = prefix;
  const paired = plain.replace(run, (found, at: number) => {
    const pairs = pair(found);
    const last = !wordCharacter.test(plain.slice(at + found.length));
    // A run may go on in the text where the phrase ends; elsewhere it ends where the phrase says.
    if (last) open = pairs.length === 1;
    return ` ${(last && pairs.length > 1 ? pairs.slice(0, -1) : pairs).join(' ')} `;
  });
  return { text: paired.trim(), prefix: open };
}

function unite(text: string): string {
  return text.normalize('NFKC').replace(joiners, '');
}

function pair(found: string): string[] {
  const characters = [...found];
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}
