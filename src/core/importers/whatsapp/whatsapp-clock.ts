// The time of day in the head of a WhatsApp message: `3:34:09 PM`, `下午3:34`, `15h34`, `3.34 p. m.`, `24:00`.
import { parseOffset } from '../../text/date-names.ts';

export interface Clock {
  /** As written: 0 to 24, or 0 to 12 beside a half of the day. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Seconds are written. */
  readonly seconds: boolean;
  readonly half: 'am' | 'pm' | undefined;
  /** The half of the day as written: a hint at the country. */
  readonly halfText: string;
  /** Minutes east of UTC, where one is written. */
  readonly offset: number | null;
  /** Index behind the time. */
  readonly end: number;
}

/** Dots, spaces and quotes are left out of these, letters are lower case. */
const MORNING =
  'am πμ öö ص صباحا صباحًا قظ قبلازظهر 上午 凌晨 清晨 早上 午前 午夜 半夜 오전 sa de pd проб предобед vm לפנהצ dop ' +
  'priešpiet priekšp ap fm rn yb pg paradites eparadites дп үө පෙව पूर्वाह्न मपू পূর্বাহ্ণ முற்பகல் ಪೂರ್ವಾಹ್ನ ก่อนเที่ยง ກ່ອນທ່ຽງ နံနက် ጥዋት gh ' +
  'damanhã delamañana delmatí претпладне преподне prepodne prijepodne';
const AFTERNOON =
  'pm μμ ös م مساء مساءً بظ بعدازظهر 下午 中午 晚上 傍晚 夜 午後 오후 ch du md слоб следобед nm אחהצ odp ' +
  'popiet pēcp ip em in yh ptg pasdites epasdites пп үх පව अपराह्न मउ অপরাহ্ণ பிற்பகல் ಅಪರಾಹ್ನ หลังเที่ยง ຫຼັງທ່ຽງ ညနေ ከሰዓት gd ' +
  'datarde danoite delatarde delanoche попладне поподне popodne poslijepodne';

const HALVES = new Map<string, 'am' | 'pm'>();
for (const name of MORNING.split(' ')) HALVES.set(name, 'am');
for (const name of AFTERNOON.split(' ')) HALVES.set(name, 'pm');

/** `am` is also `a.m.`, `a. m.` and `a.m`. */
const SIGN = '[.׳״"]?\\s?';
const SPELLED = new RegExp(`^(?:[\\p{L}\\p{M}]${SIGN})*[\\p{L}\\p{M}][.]?\\s?$`, 'u');
const SPELLED_LETTER = new RegExp(`([\\p{L}\\p{M}])${SIGN}`, 'uy');
const LONGEST_HALF = Math.max(...[...HALVES.keys()].map((name) => [...name].length));
const SUFFIX = 'uhr|uur|hrs?|hs|h|ч|год';
const ZONE = 'Z|(?:UTC|GMT)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}|CES?T|MES?Z';
const SECONDS = '[:.](\\d{2})(?:[.,]\\d{1,6})?(?!\\d)';
const TIME = new RegExp(
  '(\\d{1,2})(?:[:.]|\\s?h\\s?|[時时시]\\s?)(\\d{2})' +
    `(?:${SECONDS}|\\s?(?:分|분)(?:\\s?(\\d{1,2})\\s?[秒초])?|\\s?min(?:\\s(\\d{2})\\ss)?)?(?!\\d)`,
  'iuy',
);
const TAIL = new RegExp(`(?:\\s?(?:${SUFFIX})(?!\\p{L})\\.?)?(?:\\s?(${ZONE})(?![\\p{L}\\d]))?`, 'iuy');

/** Reads the time that begins at an index of a cleaned head; null where none does. */
export function readClock(text: string, at: number): Clock | null {
  const before = halfBefore(text, at);
  TIME.lastIndex = at + before.length;
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hourText, minuteText, plain, asian, french] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const secondText = plain ?? asian ?? french;
  const second = Number(secondText ?? 0);
  if (hour > 24 || minute > 59 || second > 60) return null;
  const after = halfAfter(text, TIME.lastIndex);
  TAIL.lastIndex = TIME.lastIndex + after.length;
  const zone = TAIL.exec(text)?.[1];
  const halfText = (before || after).trim().replace(/\.$/, '');
  const half = halfOf(halfText, hour);
  const end = TAIL.lastIndex;
  return { hour, minute, second, seconds: secondText !== undefined, half, halfText, offset: parseOffset(zone), end };
}

/** All that stands between here and the hour, where that is a half of the day; empty otherwise. */
function halfBefore(text: string, at: number): string {
  const written = /^\D*(?=\d)/.exec(text.slice(at, at + 4 * LONGEST_HALF))?.[0] ?? '';
  return SPELLED.test(written) && HALVES.has(nameOf(written)) ? written : '';
}

/** The longest half of the day that begins here, with the blank before it and the dot behind it; empty where none does. */
function halfAfter(text: string, at: number): string {
  const start = /\s/.test(text[at] ?? '') ? at + 1 : at;
  const ends: number[] = [];
  SPELLED_LETTER.lastIndex = start;
  for (let match = SPELLED_LETTER.exec(text); match && ends.length < LONGEST_HALF; match = SPELLED_LETTER.exec(text))
    ends.push(match.index + (match[1]?.length ?? 0));
  for (const end of ends.reverse()) {
    if (!HALVES.has(nameOf(text.slice(start, end))) || isLetter(text, end)) continue;
    return text.slice(at, text[end] === '.' && !isLetter(text, end + 1) ? end + 1 : end);
  }
  return '';
}

function isLetter(text: string, at: number): boolean {
  return /^\p{L}/u.test(text.slice(at, at + 2));
}

function nameOf(written: string): string {
  return written.toLowerCase().replace(/[\s.׳״"]/g, '');
}

function halfOf(text: string, hour: number): 'am' | 'pm' | undefined {
  const name = nameOf(text);
  // `中午` is noon and the hour before it.
  if (name === '中午' && hour > 4 && hour < 12) return 'am';
  return HALVES.get(name);
}
