// The lines of a WhatsApp export: the many ways a phone writes the head of a message, and what is no message.
import { plainDigits } from '../text/dates.ts';

export interface Head {
  /** Date and time as written, cleaned: what tells two messages apart whatever the options say. */
  readonly when: string;
  readonly rest: string;
}

const HALF = '(?:[apπμ]\\.?\\s?[mμ]\\.?|上午|下午|오전|오후|午前|午後|[صم](?![\\p{L}])|[قب]\\.ظ\\.?)';
const DATE =
  '(?:\\d{1,4}[-/.]\\s?\\d{1,2}[-/.]\\s?\\d{1,4}\\.?|\\d{1,2}\\.?\\s(?:de\\s)?\\p{L}{3,12}\\.?\\s(?:de\\s)?\\d{4})';
const TIME = `(?:${HALF}\\s?)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?${HALF})?`;
const GLUE = '(?:,?\\s{1,3}(?:(?:à|às|um|om|klo|kl\\.?|at|alle|a\\slas)\\s)?|,)';

/** iPhone: `[31/12/2022, 11:40:26] Ana: …`. */
const BRACKETS = new RegExp(`^\\[(${DATE})${GLUE}(${TIME})\\]\\s?(.*)$`, 'isu');
/** Android: `8/8/19, 1:25 PM - Ana: …`. */
const DASH = new RegExp(`^(${DATE})${GLUE}(${TIME})(?:\\sUhr)?\\s[-–]\\s(.*)$`, 'isu');
/** A viewer's copy: `01.04.2015 - 16:00:27; Ana: …`. */
const SEMICOLON = new RegExp(`^(${DATE})\\s-\\s(${TIME});\\s(.*)$`, 'isu');

/** Null where the line is no head: it belongs to the message above. */
export function readHead(line: string): Head | null {
  // Cheap first: a head begins with a digit or a bracket, behind marks of direction.
  const clean = cleanHead(line);
  if (!/^\[?\d/.test(clean)) return null;
  const match = BRACKETS.exec(clean) ?? DASH.exec(clean) ?? SEMICOLON.exec(clean);
  if (!match) return null;
  const [, date = '', time = '', rest = ''] = match;
  return { when: `${date.replace(/\.$/, '')} ${time}`.replace(/\s+/g, ' '), rest };
}

/** Invisible marks go, odd spaces and foreign digits become plain: in the head only, the body stays as it is. */
function cleanHead(line: string): string {
  const head = plainDigits(line.slice(0, 60))
    .replace(/^[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/, '')
    .replace(/[\u202f\u2009\u00a0]/g, ' ')
    .replaceAll('،', ',')
    .replace(/^(\[?\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/, '$1-$2-$3');
  const close = /^\[/.test(head) ? head.indexOf(']') : head.search(/\s[-–]\s|;\s/);
  const marked = close === -1 ? head : head.slice(0, close).replace(/[\u200e\u200f]/g, '') + head.slice(close);
  return marked + line.slice(60);
}

/** Name and body: `Ana: hola`, `Ana:hola`; null for a line of the system. */
export function splitName(rest: string, names: ReadonlyMap<string, string>): { name: string; body: string } | null {
  const clean = rest.replace(/^[\u200e\u200f\u202a-\u202e\u2068\u2069~\s]+/, '');
  const colon = clean.indexOf(':');
  if (colon < 1) return null;
  const short = clean.slice(0, colon);
  const long = names.get(short);
  const name = long !== undefined && clean.startsWith(`${long}:`) ? long : short;
  if (name.length > 70 || /["“”«»„\n]/.test(name)) return null;
  const body = clean.slice(name.length + 1).replace(/^ /, '');
  // `16:00` and the like are no names; nor is `https`.
  if (/^\d{1,2}$/.test(name) || /^https?$/i.test(name)) return null;
  return { name: name.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim(), body };
}

/** Counts what stands before the first and the second colon, to find names that hold `: ` themselves. */
export interface NameCount {
  total: number;
  readonly longer: Map<string, number>;
}

export function countName(rest: string, counts: Map<string, NameCount>): void {
  const clean = rest.replace(/^[\u200e\u200f\u202a-\u202e\u2068\u2069~\s]+/, '');
  const first = clean.indexOf(': ');
  if (first < 1 || first > 70 || (counts.size > 5000 && !counts.has(clean.slice(0, first)))) return;
  const short = clean.slice(0, first);
  const count: NameCount = counts.get(short) ?? { total: 0, longer: new Map() };
  counts.set(short, count);
  count.total++;
  const second = clean.indexOf(': ', first + 2);
  if (second === -1 || second - first > 40 || count.longer.size > 20) return;
  const long = clean.slice(0, second);
  count.longer.set(long, (count.longer.get(long) ?? 0) + 1);
}

/** A longer name counts only where every line of the shorter one carries it, three times or more. */
export function longNames(counts: ReadonlyMap<string, NameCount>): Map<string, string> {
  const names = new Map<string, string>();
  for (const [short, { total, longer }] of counts) {
    for (const [long, count] of longer) if (total >= 3 && count === total) names.set(short, long);
  }
  return names;
}

const SYSTEM =
  /end-to-end|cifrad[oa]s? de extremo|crittografat|versleuteld|chiffrés de bout|Ende-zu-Ende|criptografia de ponta|created (?:this )?group|creó (?:el|este) grupo|ha creato (?:il|questo) gruppo|heeft (?:de )?groep|a créé (?:le|ce) groupe|hat die Gruppe|criou (?:o|este) grupo|security code (?:with|changed)|código de seguridad|codice di sicurezza|beveiligingscode|code de sécurité|Sicherheitsnummer|código de segurança|disappearing messages/i;

/** iPhones put a sender (the group) before notices, and a mark of direction before the words. */
export function isSystemBody(body: string, fromGroup = false): boolean {
  return /^\u200e/.test(body) && ((fromGroup && !body.includes(':')) || SYSTEM.test(body.slice(0, 300)));
}

const ATTACHED =
  /^\u200e?\s*(?:<(?:attached|adjunto|allegato|bijgevoegd|pièce jointe|anexado|Anhang|anhang):[^>\n]{1,200}>|[^\s\n]{1,120}\.\w{2,5}\s\((?:file attached|archivo adjunto|file allegato|bestand bijgevoegd|fichier joint|arquivo anexado|ficheiro anexado|Datei angehängt)\))\s*(?:\n|$)/i;
const MEDIA =
  /^\u200e?\s*(?:<[^<>\n]{0,30}(?:omitted|omitido|omessi|omesso|weggelaten|omis|omise|oculto|ausgeschlossen|weggelassen|excluded|null)[^<>\n]{0,20}>|<Media omitted>|multimedia omitid[oa]|\u200e?(?:image|video|audio|sticker|GIF|document|Contact card|imagen|vídeo|videomessaggio|immagine|documento|afbeelding|vidéo|photo|foto|Bild|Audiodatei|figurinha|imagem|contacto?|video note)\s(?:omitted|omitid[oa]|omess[oa]|non inclus[oa]|weggelaten|omis[e]?|absente?|weggelassen|ocult[oa]))\s*$/i;
const DELETED =
  /^\u200e?\s*(?:(?:this message was deleted|you deleted this message|(?:this message was )?deleted by admin[^\n]{0,80}|waiting for this message\. this may take a while|se eliminó este mensaje|eliminaste este mensaje|este mensaje fue eliminado|questo messaggio è stato eliminato|hai eliminato questo messaggio|dit bericht is verwijderd|je hebt dit bericht verwijderd|ce message a été supprimé|vous avez supprimé ce message|diese nachricht wurde gelöscht|du hast diese nachricht gelöscht|mensagem apagada|esta mensagem foi apagada|null)\.?)\s*$/i;
/** A mark of direction and words in brackets at the end: edited, or a file below its caption, in any language. */
const EDITED =
  /\s*(?:\u200e<[^<>\n]{3,120}>|<(?:this message was edited|se editó este mensaje|questo messaggio è stato modificato|dit bericht is bewerkt|ce message a été modifié|diese nachricht wurde (?:bearbeitet|geändert)|mensagem editada|esta mensagem foi editada)\.?>)$/i;
const CALL =
  /^\u200e?(?:(?:missed|silenced) (?:voice|video|group) (?:voice |video )?call\b|llamada perdida|videollamada perdida|chiamata (?:vocale )?persa|videochiamata persa|gemiste (?:spraak|video)?oproep|appel (?:vocal|vidéo) manqué|verpasster (?:sprach|video)anruf|chamada (?:de voz|de vídeo) perdida)[^\n]{0,60}$|^\u200e(?:voice call|video call|llamada|videollamada|chiamata|videochiamata|spraakoproep|video-oproep|appel|sprachanruf|videoanruf|chamada)[^\n]{0,60}$/i;

/** What was said: without attachments and marks of editing; empty where nothing was. */
export function saidIn(body: string): string {
  const text = body.replace(ATTACHED, '').trim().replace(EDITED, '').trim();
  if (MEDIA.test(text) || DELETED.test(text) || CALL.test(text)) return '';
  return text.replace(/^[\u200e\u200f]+/, '').trim();
}

/** The chat as its file is called: `WhatsApp Chat with Ana.txt` is `Ana`. */
export function chatName(fileName: string): string | null {
  const name = fileName
    .replace(/\.(txt|zip)$/i, '')
    .replace(/\s\(\d+\)$/, '')
    .trim();
  if (/^_?chat$/i.test(name)) return null;
  const match =
    /^(?:whatsapp[ -]chat|chat (?:de |di )?whatsapp|conversa(?:ción)? (?:de|do) whatsapp|discussion whatsapp|chat)(?:\s?-\s?|\s(?:with|con|met|avec|com|mit)\s)(.+)$/i.exec(
      name,
    );
  return match?.[1]?.trim() || name || null;
}
