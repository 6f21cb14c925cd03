// The lines by which mail programs announce what is not the writer's own, in the languages they are written in.

/** `On Mon, 5 Jan 2015, Ana wrote:`; each pattern is anchored at both ends of a line of bounded length. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^on\s.{6,300}\swrote\s?:$/i,
  /^el\s.{6,300}\sescribi[óo]\s?:$/i,
  /^(?:il|in data|lo|la|sabato|domenica)\s.{6,300}\s(?:ha scritto|scrisse|scriveva)\s?:$/i,
  /^op\s.{6,300}\s(?:schreef|heeft)(?:\s.{1,200})?:$/i,
  /^le\s.{6,300}\sa écrit\s?:$/i,
  /^am\s.{6,300}\s(?:schrieb|hat)(?:\s.{1,200})?:$/i,
  /^(?:em|no dia|a|às)\s.{6,300}\sescrev(?:eu|eram)\s?:$/i,
];
/** `Ana <ana@example.org> wrote:`, `2015-01-05 15:04 GMT+01:00 Ana <ana@example.org>:`. */
const BARE_ATTRIBUTION =
  /^.{1,200}\s(?:wrote|writes|escribi[óo]|ha scritto|schreef|a écrit|schrieb|escreveu)(?:\s.{1,100})?:$|^\d{4}-\d{2}-\d{2}\s\d{1,2}:\d{2}.{0,200}<[^<>\s]{3,100}>\s?:$/i;

const ORIGINAL = new RegExp(
  '^[-_=*]{2,}\\s?(?:' +
    'original message|forwarded message|original appointment|begin forwarded message|' +
    'mensaje original|mensaje reenviado|mensaje remitido|' +
    'messaggio originale|messaggio inoltrato|' +
    'oorspronkelijk bericht|oorspronkelijk e-mailbericht|doorgestuurd bericht|' +
    "message d['’]origine|message original|message transféré|" +
    'ursprüngliche nachricht|original-nachricht|weitergeleitete nachricht|' +
    'mensagem original|mensagem encaminhada' +
    ')\\s?:?\\s?[-_=*]{2,}$',
  'i',
);
/** Apple's. */
const BEGIN_FORWARDED =
  /^(?:begin forwarded message|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|début du message (?:réexpédié|transféré)|anfang der weitergeleiteten nachricht|início da mensagem (?:reencaminhada|encaminhada))\s?:$/i;

const FROM = /^\*?(?:from|de|da|van|von)\s?:\*?\s?\S/i;
const OTHER_FIELDS =
  /^\*?(?:sent|date|to|cc|subject|enviado(?: el)?|fecha|para|asunto|inviato|data|a|oggetto|verzonden|datum|aan|onderwerp|envoyé|à|objet|gesendet|an|betreff|enviada(?: em)?|assunto)\s?:\*?(?:\s|$)/i;

const DEVICE_SIGNATURES: readonly RegExp[] = [
  /^(?:sent|posted) (?:from|via|with|using) (?:my |the )?\S/i,
  /^get outlook for \S/i,
  /^enviado (?:desde|con|a través de|do|da|de|a partir d[eo]|pelo|via) \S/i,
  /^(?:obtener|obtenga|baixe o|obter o|descargar) outlook (?:para|for) \S/i,
  /^inviato (?:da|dal|con|tramite) \S/i,
  /^(?:scarica|ottieni) outlook per \S/i,
  /^(?:verzonden|verstuurd|gestuurd) (?:vanaf|van|met|vanuit|via) \S/i,
  /^(?:download outlook voor|outlook voor \S{2,10} downloaden)/i,
  /^(?:envoyé|envoyée) (?:de|depuis|à partir d[eu]|avec|du) \S/i,
  /^(?:télécharge[rz]|obtene[rz]|obtenir) outlook pour \S/i,
  /^(?:von meinem .{2,60} gesendet|gesendet (?:von|mit|über|aus) \S)/i,
  /^(?:outlook für \S{2,10} (?:beziehen|herunterladen)|holen sie sich outlook)/i,
];
const DEVICE =
  /iphone|ipad|ios|android|samsung|galaxy|huawei|xiaomi|nokia|motorola|blackberry|outlook|windows|mail|correo|posta|courrier|yahoo|proton|tutanota|móvil|cellulare|telefo|mobile|phone|handy|tablet|smartphone|dispositiv|appareil|thunderbird|mobil|telemóvel|celular/i;

const LONGEST = 500;

/** `strong`: it is one whatever follows; `weak`: only where quoted lines do. */
export function readAttribution(line: string): 'strong' | 'weak' | null {
  const text = line.trim();
  if (text.length > LONGEST || !text.endsWith(':')) return null;
  if (ATTRIBUTIONS.some((pattern) => pattern.test(text)))
    return /\d/.test(text) && /@|\d{1,2}[:.h]\d{2}/.test(text) ? 'strong' : 'weak';
  return BARE_ATTRIBUTION.test(text) ? 'weak' : null;
}

/** `-----Original Message-----` and its like. */
export function isOriginalMark(line: string): boolean {
  const text = line.trim();
  return text.length < 100 && (ORIGINAL.test(text) || BEGIN_FORWARDED.test(text));
}

/** Do these lines begin as Outlook writes the head of an older message (`From:`, `Sent:`, `To:`, `Subject:`)? */
export function isHeadBlock(lines: readonly string[]): boolean {
  if (!FROM.test(lines[0]?.trim().slice(0, LONGEST) ?? '')) return false;
  let fields = 0;
  for (const line of lines.slice(1, 7)) if (OTHER_FIELDS.test(line.trim().slice(0, LONGEST))) fields++;
  return fields >= 2;
}

/** `Sent from my iPhone`. */
export function isDeviceSignature(line: string): boolean {
  const text = line.trim();
  if (text.length < 8 || text.length > 120) return false;
  return DEVICE_SIGNATURES.some((pattern) => pattern.test(text)) && DEVICE.test(text);
}
