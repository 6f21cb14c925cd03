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

/** `am` is also `a.m.`, `a. m.` and `a.m`. Longest first: `ap` would hide `апр`. */
const HALF = [...HALVES.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((name) => [...name].join('[.׳״"]?\\s?'))
  .join('|');
const SUFFIX = 'uhr|uur|hrs?|hs|h|ч|год';
const ZONE = 'Z|(?:UTC|GMT)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}|CES?T|MES?Z';
const SECONDS = '[:.](\\d{2})(?:[.,]\\d{1,6})?(?!\\d)';
const CLOCK = new RegExp(
  `(?:(${HALF})[.]?\\s?)?(\\d{1,2})(?:[:.]|\\s?h\\s?|[時时시]\\s?)(\\d{2})` +
    `(?:${SECONDS}|\\s?(?:分|분)(?:\\s?(\\d{1,2})\\s?[秒초])?|\\s?min(?:\\s(\\d{2})\\ss)?)?(?!\\d)` +
    `(?:\\s?(${HALF})[.]?(?!\\p{L}))?(?:\\s?(?:${SUFFIX})(?!\\p{L})\\.?)?(?:\\s?(${ZONE})(?![\\p{L}\\d]))?`,
  'iuy',
);

/** Reads the time that begins at an index of a cleaned head; null where none does. */
export function readClock(text: string, at: number): Clock | null {
  CLOCK.lastIndex = at;
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [, before, hourText, minuteText, plain, asian, french, after, zone] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const secondText = plain ?? asian ?? french;
  const second = Number(secondText ?? 0);
  if (hour > 24 || minute > 59 || second > 60) return null;
  const halfText = (before ?? after ?? '').trim();
  const half = halfOf(halfText, hour);
  const end = CLOCK.lastIndex;
  return { hour, minute, second, seconds: secondText !== undefined, half, halfText, offset: parseOffset(zone), end };
}

function halfOf(text: string, hour: number): 'am' | 'pm' | undefined {
  const name = text.toLowerCase().replace(/[\s.׳״"]/g, '');
  // `中午` is noon and the hour before it.
  if (name === '中午' && hour > 4 && hour < 12) return 'am';
  return HALVES.get(name);
}
