// Names in dates: months in thirteen languages, and zones by their letters or offsets.

/** `+0200`, `+02:00`, `-5`, `Z`, `GMT+2`, `CEST`: minutes east of UTC, or null where it is no zone we know. */
export function parseOffset(text: string | undefined): number | null {
  if (!text) return null;
  const upper = text.trim().toUpperCase();
  const named = ZONES[upper];
  if (named !== undefined) return named;
  const match = /^(?:UTC|GMT|Z)?\s?([+\-−])(\d{1,2})(?::?(\d{2}))?$/.exec(upper);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '+' ? minutes : minutes === 0 ? 0 : -minutes;
}

/** Months by their names and short names in en es it nl fr de pt, and the commonest of ru el pl tr hu cs, folded. */
export function monthOf(name: string): number | null {
  const key = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase()
    .replace('\u0131', 'i')
    .replace('\u0142', 'l');
  return MONTHS.get(key) ?? null;
}

const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MET: 60,
  CEST: 120,
  MEST: 120,
  MESZ: 120,
  MEZ: 60,
  EET: 120,
  EEST: 180,
  MSK: 180,
  NST: -210,
  AST: -240,
  ADT: -180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  BRT: -180,
  ART: -180,
  CLT: -240,
  CLST: -180,
  COT: -300,
  PET: -300,
  JST: 540,
  KST: 540,
  SGT: 480,
  HKT: 480,
  AWST: 480,
  ACST: 570,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  ET: -300,
  CT: -360,
  MT: -420,
  PT: -480,
};

const MONTHS = new Map<string, number>();
for (const [index, names] of [
  `january jan enero ene gennaio gen januari janvier janv januar jan janner janeiro sty stycznia styczen ocak oca
    января янв январь ιαν ιανουαριου ιανουαριος januar leden ledna`,
  `february feb febrero febbraio februari fevrier fevr fev februar feber fevereiro lut lutego luty subat sub
    февраля фев февраль φεβ φεβρουαριου φεβρουαριος februar unor unora`,
  `march mar marzo maart mrt mars marz maerz mrz marco marca marzec mart
    марта мар март μαρ μαρτιου μαρτιος marcius brezen brezna`,
  `april apr abril abr aprile avril avr kwi kwietnia kwiecien nisan nis
    апреля апр апрель απρ απριλιου απριλιος aprilis duben dubna`,
  `may mayo maggio mag mei mai maio maj maja mayis мая май μαι μαιου μαιος μαϊ majus kveten kvetna`,
  `june jun junio giugno giu juni juin junho cze czerwca czerwiec haziran haz
    июня июн июнь ιουν ιουνιου ιουνιος junius cerven cervna`,
  `july jul julio luglio lug juli juillet juil julho lip lipca lipiec temmuz tem
    июля июл июль ιουλ ιουλιου ιουλιος julius cervenec cervence`,
  `august aug agosto ago augustus aout aou sie sierpnia sierpien agustos
    августа авг август αυγ αυγουστου αυγουστος augusztus srpen srpna`,
  `september sep sept septiembre setiembre set settembre sett septembre setembro wrz wrzesnia wrzesien eylul eyl
    сентября сен сент сентябрь σεπ σεπτ σεπτεμβριου σεπτεμβριος szeptember szept zari`,
  `october oct octubre ottobre ott oktober okt octobre outubro out paz pazdziernika pazdziernik ekim eki
    октября окт октябрь οκτ οκτωβριου οκτωβριος rijen rijna`,
  `november nov noviembre novembre novembro lis listopada listopad kasim kas
    ноября ноя нояб ноябрь νοε νοεμβριου νοεμβριος`,
  `december dec diciembre dic dicembre decembre dezember dez dezembro gru grudnia grudzien aralik ara
    декабря дек декабрь δεκ δεκεμβριου δεκεμβριος prosinec prosince`,
].entries()) {
  for (const name of names.split(/\s+/)) MONTHS.set(name, index + 1);
}
