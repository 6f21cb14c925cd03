// Writes a chat as a phone would, in any of the ways phones write: for the tests beside this.
export interface Spoken {
  readonly at: Date;
  readonly name: string;
  readonly text: string;
}

export interface Style {
  readonly order: 'ymd' | 'ydm' | 'dmy' | 'mdy';
  readonly separator: string;
  readonly year: 2 | 4;
  readonly padded: boolean;
  /** Morning and afternoon, and where they stand; undefined for 24 hours. */
  readonly halves?: readonly [am: string, pm: string, place?: 'before' | 'after'];
  /** Before a half of the day that stands after. */
  readonly space: string;
  readonly seconds: boolean;
  readonly brackets: boolean;
  readonly glue: string;
  readonly colon: string;
  /** Written before each head. */
  readonly mark: string;
  /** Ten digits. */
  readonly digits?: string;
  readonly end: string;
}

export const PLAIN: Style = {
  order: 'dmy',
  separator: '/',
  year: 4,
  padded: true,
  space: ' ',
  seconds: false,
  brackets: false,
  glue: ', ',
  colon: ':',
  mark: '',
  end: '\n',
};

export const ORDERS = ['ymd', 'ydm', 'dmy', 'mdy'] as const;

/** The 96 of formats.md. */
export const STYLES: readonly Style[] = ORDERS.flatMap((order) =>
  ['-', '/', '.'].flatMap((separator) =>
    [false, true].flatMap((half) =>
      [false, true].flatMap((seconds) =>
        [false, true].map(
          (brackets): Style => ({
            ...PLAIN,
            ...{ order, separator, seconds, brackets },
            ...(half ? { halves: ['AM', 'PM', 'after'] } : {}),
          }),
        ),
      ),
    ),
  ),
);

export function nameOf(style: Style): string {
  const { order, separator, halves, seconds, brackets } = style;
  return `${order} ${separator} ${halves ? '12 h' : '24 h'}${seconds ? ' seconds' : ''}${brackets ? ' brackets' : ''}`;
}

export function writeChat(chat: readonly Spoken[], style: Style): string {
  return chat.map((spoken) => writeMessage(spoken, style)).join('');
}

function writeMessage({ at, name, text }: Spoken, style: Style): string {
  const body = `${name}: ${text.replaceAll('\n', style.end)}${style.end}`;
  const stamp = `${dateOf(at, style)}${style.glue}${timeOf(at, style)}`;
  const written = style.digits
    ? stamp.replace(/\d/g, (digit) => [...(style.digits ?? '')][Number(digit)] ?? '')
    : stamp;
  return style.brackets ? `${style.mark}[${written}] ${body}` : `${style.mark}${written} - ${body}`;
}

function dateOf(at: Date, { order, separator, year, padded }: Style): string {
  const pad = (value: number): string => String(value).padStart(padded ? 2 : 1, '0');
  const parts = { d: pad(at.getUTCDate()), m: pad(at.getUTCMonth() + 1), y: String(at.getUTCFullYear()).slice(-year) };
  return [...order].map((part) => parts[part as 'd' | 'm' | 'y']).join(separator);
}

function timeOf(at: Date, { halves, colon, seconds, padded, space }: Style): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const tail = `${colon}${two(at.getUTCMinutes())}${seconds ? `${colon === 'h' ? ':' : colon}${two(at.getUTCSeconds())}` : ''}`;
  const hour = at.getUTCHours();
  if (!halves) return `${padded ? two(hour) : hour}${tail}`;
  const [am, pm, place] = halves;
  const half = hour < 12 ? am : pm;
  return place === 'before' ? `${half}${hour % 12 || 12}${tail}` : `${hour % 12 || 12}${tail}${space}${half}`;
}
