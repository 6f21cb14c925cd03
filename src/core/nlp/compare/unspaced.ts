// What is different in Korean, Japanese and Chinese: particles, small words and negations that are no words of their own.

const HANGUL = /^\p{sc=Hangul}+$/u;
const HAN_OR_KANA = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+$/u;
const PARTICLE =
  /^(.+?)(에서는|에서도|으로는|에게서|이라고|에서|에게|으로|까지|부터|처럼|보다|한테|이나|하고|에는|에도|은|는|이|가|을|를|의|에|도|로|와|과|만)$/u;
/** Endings of words that stand for the Japanese grammar rather than for things. */
const SMALL_KANA = /^\p{sc=Hira}{1,3}$/u;
const SMALL_HAN = new Set([
  ...'的了是在就都而着过也很吗呢吧把被从到我你他她它们这那个有会能可以于由其之以及为与和该请问',
]);
const NEGATIONS = new Set(
  '不 没 没有 未 并未 无 无法 非 并非 从未 不是 不能 不会 不再 不要 不想 别 ません せん ない なかっ なか なく なけれ ん ず ぬ 안 못'.split(
    ' ',
  ),
);
const NEGATED_VERB = /[않없]|^아니/u;
const NEGATED_HAN = /(?:不[会能想要是再]|没有?|未)$/u;

/** Which of two forms a particle has depends on the sound before it. */
const ONE_FORM: Readonly<Record<string, string>> = { 은: '는', 이: '가', 을: '를', 과: '와', 으로: '로', 으로는: '로' };

/** `소년이` -> `소년`, `가`: the particle apart and in one form; null where there is none. */
export function splitParticle(word: string): [string, string] | null {
  if (!HANGUL.test(word)) return null;
  const found = PARTICLE.exec(word);
  return found?.[1] && found[2] ? [found[1], ONE_FORM[found[2]] ?? found[2]] : null;
}

const PARTICLES = new Set(
  '에서는 에서도 에게서 이라고 에서 에게 로 까지 부터 처럼 보다 한테 이나 하고 에는 에도 는 가 를 의 에 도 와 만'.split(
    ' ',
  ),
);

/** Whether the word is written in Han characters or kana. */
export function isUnspaced(word: string): boolean {
  return HAN_OR_KANA.test(word);
}

export function isSmallUnspaced(word: string): boolean {
  return (
    PARTICLES.has(word) || SMALL_KANA.test(word) || (word.length <= 2 && [...word].every((sign) => SMALL_HAN.has(sign)))
  );
}

/** Whether a token of such a text negates; not 不同 (other), not 少ない (few). */
export function isUnspacedNegation(word: string): boolean {
  if (NEGATIONS.has(word)) return true;
  return HANGUL.test(word) ? NEGATED_VERB.test(word) : isUnspaced(word) && NEGATED_HAN.test(word);
}
