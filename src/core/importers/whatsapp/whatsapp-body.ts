// What stands in a WhatsApp message: words, or a picture, a call, a poll, a deleted message, each with its placeholder.

export interface Body {
  /** Never empty: without words it is the placeholder as written. */
  readonly text: string;
  /** Absent for words alone. */
  readonly media?: Media;
  /** Name of the attachment. */
  readonly file?: string;
  readonly edited?: true;
}

export type Media =
  | 'image'
  | 'video'
  | 'audio'
  | 'sticker'
  | 'gif'
  | 'document'
  | 'contact'
  | 'location'
  | 'poll'
  | 'call'
  | 'once'
  | 'deleted'
  | 'waiting'
  | 'empty'
  /** The export does not say what it was. */
  | 'unknown';

export const EMPTY_TEXT = '(empty message)';

export function readBody(given: string): Body {
  const { text: whole, edited } = cutEdited(given.replace(MENTION, '@$1').trim());
  const mark = edited ? { edited } : {};
  const attached = cutAttachment(whole);
  if (attached) {
    const { caption, file } = attached;
    return { text: clean(caption) || clean(whole) || EMPTY_TEXT, media: mediaOfFile(file), file, ...mark };
  }
  const text = clean(whole);
  if (text === '') return { text: EMPTY_TEXT, media: 'empty', ...mark };
  const media = mediaOfPlaceholder(text, /^\u200e/.test(whole));
  return media ? { text, media, ...mark } : { text, ...mark };
}

/** `@⁨Ana⁩`: names called upon stand between marks. */
const MENTION = /@\u2068([^\u2068\u2069\n]{1,100})\u2069/g;

/** Marks of direction around it go. By hand: a pattern would look at every run of spaces again and again. */
function clean(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && AROUND.test(text[start] ?? '')) start++;
  while (end > start && AROUND.test(text[end - 1] ?? '')) end--;
  return text.slice(start, end).toWellFormed();
}

const AROUND = /[\s\u200b\u200e\u200f\u202a-\u202c\ufeff]/;

/** A mark of direction and words in brackets at the end say in any language that it was edited. */
const EDITED =
  /(?:\u200e<[^<>:\n]{3,120}>|<(?:this message was edited|(?:se )?(?:editó|ha editado) este mensaje|este mensaje (?:fue|ha sido) editado|questo messaggio è stato modificato|(?:dit )?bericht is bewerkt|ce message a été modifié|diese nachricht wurde (?:bearbeitet|geändert)|(?:esta )?mensagem (?:foi )?editada)\.?>)\u200e?$/i;

function cutEdited(text: string): { text: string; edited?: true } {
  const match = EDITED.exec(text.slice(-140));
  const before = match ? text.slice(0, text.length - match[0].length) : '';
  // Alone in its message it is what a picture left behind.
  return clean(before) === '' ? { text } : { text: before, edited: true };
}

/** iPhone: `<attached: 00000001-PHOTO.jpg>`, its words before it, below it or above it. */
const IN_BRACKETS = /\u200e?<\p{L}[^<>:\n]{2,30}:\s?([^<>\n]{1,250}\.\w{1,5})>/iu;
/** Android: `IMG-20200314-WA0001.jpg (file attached)` and a line of words below. */
const IN_PARENTHESES = /^[\u200e\u200f\s]*([^\n]{1,200}?\.\w{1,5})\s\(([^()\n]{3,50})\)[^\S\n]*(?:\n|$)/u;
const FILE_ATTACHED =
  /^(?:file attached|archivo adjunto|file allegato|bestand bijgevoegd|fichier joint|arquivo anexado|fi(?:ch|c)eiro (?:anexado|em anexo)|(?:datei )?angehängt|файл добавлен|dosya ekli|файл прикріплено|plik załączony|załączono plik|文件附件|附件|添付ファイル|파일 첨부됨|ملف مرفق|file terlampir|bifogad fil|fil vedhæftet|liitetiedosto)$/iu;

function cutAttachment(text: string): { caption: string; file: string } | null {
  const bracket = IN_BRACKETS.exec(text);
  const before = bracket ? text.slice(0, bracket.index) : '';
  const after = bracket ? text.slice(bracket.index + bracket[0].length) : '';
  // In the middle of a line somebody wrote about one.
  if (bracket?.[1] && (clean(after) === '' || clean(before) === '' || /^\s*\n/.test(after))) {
    return { caption: `${withoutPages(before)}${after}`, file: bracket[1].trim() };
  }
  const match = IN_PARENTHESES.exec(text);
  const [all = '', file = '', says = ''] = match ?? [];
  const sure = FILE_ATTACHED.test(says) || /-WA\d{4}\.\w{1,5}$/i.test(file) || /^\u200e/.test(text);
  return match && sure ? { caption: text.slice(all.length), file: file.trim() } : null;
}

/** `report.pdf • 3 pages` before a document is no caption. */
function withoutPages(text: string): string {
  return /^[^\n]{1,200}\.\w{1,5}(?:\s•[^\n]{1,60})?\s*$/.test(text) ? '' : text;
}

const KINDS_OF_FILE: readonly (readonly [Media, RegExp])[] = [
  ['sticker', /^STK-|-STICKER-|\.webp$/i],
  ['gif', /-GIF-|\.gif$/i],
  ['audio', /^(?:AUD|PTT)-|-AUDIO-|\.(?:opus|ogg|oga|m4a|mp3|aac|amr|wav|flac|wma)$/i],
  ['video', /^VID-|-VIDEO-|\.(?:mp4|mov|3gp|m4v|avi|mkv|webm)$/i],
  ['image', /^IMG-|-PHOTO-|\.(?:jpe?g|png|heic|heif|bmp|tiff?|avif)$/i],
  ['contact', /\.vcf$/i],
];

function mediaOfFile(file: string): Media {
  return KINDS_OF_FILE.find(([, pattern]) => pattern.test(file))?.[0] ?? 'document';
}

/** Words for what is left out, as `image omitted`, `imagen omitida`, `Bild weggelassen`. */
const OMITTED =
  /\b(?:omitted|excluded|omitid[oa]s?|oculto|oculta|ocultad[oa]|no incluid[oa]|omess[oaie]|non inclus[oaie]|weggelaten|omise?s?|non inclus(?:e|es)?|absente?|ausgeschlossen|weggelassen|nicht enthalten|utelämna[dt]|uteslut[en]{1,3}|utelatt|udeladt|udelukket|pominięt[yoae]|dahil edilmedi|tidak disertakan)\b|\bnão revelad[oa]\b|пропущен|не добавлен|не включ|без файл|省略|생략|含まれて|ομίτ|παραλε|مستبعد|لم يتم|تم استبعاد|הושמט/iu;
const KINDS_OF_WORDS: readonly (readonly [Media, RegExp])[] = [
  [
    'sticker',
    /sticker|pegatina|figurinha|autocollant|adesivo|стикер|çıkartma|naklejk|贴图|貼圖|스티커|ステッカー|ملصق/iu,
  ],
  ['gif', /\bgif\b/i],
  ['video', /vid[eé]o|vídeo|видео|film|wideo|视频|影片|동영상|ビデオ|動画|فيديو/iu],
  ['audio', /audio|áudio|voice|spraak|sprach|nota de voz|vocale?\b|ses\b|аудио|dźwięk|音|오디오|صوت/iu],
  ['contact', /contact|contatto|kontakt|vcard|контакт|kişi|名片|연락처|連絡先/iu],
  ['document', /do[ck]ument|документ|belge|fichier|文件|문서|書類/iu],
  [
    'image',
    /image|imagen|imagem|immagine|afbeelding|\bbild|photo|\bfoto|фото|изображение|resim|görüntü|obraz|zdjęcie|图片|圖片|사진|画像|写真|صورة/iu,
  ],
];
/** Android says of everything `<Media omitted>`, in the phone's language. */
const ANDROID = /^<[\p{L}][^<>/=\n]{2,58}>$/u;
const MULTIMEDIA = /^(?:multimedia|media|médias?|medien|mídia|archivo|arquivo)\b/iu;

const DELETED =
  /^(?:(?:this message was deleted|you deleted this message|this message was deleted by (?:an? )?admin|message deleted|deleted by admin|you deleted this message as admin|se eliminó este mensaje|(?:has eliminado|eliminaste) este mensaje|este mensaje (?:fue|ha sido) eliminado|mensaje eliminado|(?:questo messaggio è stato|hai) eliminato(?: questo messaggio)?|messaggio eliminato|dit bericht (?:is|werd) verwijderd|(?:je|jij|u) (?:hebt|heeft) dit bericht verwijderd|bericht verwijderd|(?:ce message a été|vous avez) supprimé(?: ce message)?|diese nachricht wurde(?: von [^\n]{1,60})? gelöscht|(?:du hast|sie haben) diese nachricht gelöscht|(?:esta |essa )?mensagem (?:foi )?(?:apagada|eliminada)|(?:você )?(?:apagou|eliminou) (?:esta|essa) mensagem|данное сообщение удалено|(?:вы удалили|это) (?:данное )?сообщение(?: удалено)?|bu mesaj(?:ı)? (?:silindi|sildiniz)|ta wiadomość została usunięta|usunięto tę wiadomość|pesan ini telah dihapus|anda menghapus pesan ini|此消息已(?:被)?删除|你(?:已)?删除了(?:此|这条)消息|此訊息已(?:被)?刪除|您已刪除此訊息|このメッセージは削除されました|(?:이 메시지는 )?삭제된 메시지입니다|تم حذف هذه الرسالة|הודעה זו נמחקה)[^\n\p{L}]{0,3})$|^this message was deleted by [^\n]{1,80}$/iu;
const WAITING =
  /^(?:waiting for this message|esperando (?:el |este )?mensaje|in attesa del messaggio|wachten op dit bericht|aguardando (?:esta )?mensagem|en attente de ce message|warte auf diese nachricht|diese nachricht wird erwartet)\. [^\n]{5,80}$/i;
const MISSED =
  /^(?:(?:missed|silenced) (?:group )?(?:voice|video)?\s?(?:voice |video )?call|(?:video)?llamada (?:de voz |de vídeo |grupal )?perdida|(?:video)?chiamata (?:vocale |video )?persa|gemiste? (?:spraak|video)?-?oproep|appel (?:vocal |vidéo )?manqué|verpasster (?:sprach|video)?-?anruf|chamada (?:de voz |de vídeo )?perdida)(?:[,.•][^\n]{0,60}|\s(?:at|a las|alle|om|à|às|um)\s[\d:.]{3,8}[^\n]{0,6})?$/i;
const CALL =
  /^(?:(?:group )?(?:voice|video) call|(?:video)?llamada|(?:video)?chiamata|spraakoproep|video-?oproep|appel|sprachanruf|videoanruf|chamada)\b[^\n]{0,60}$/i;
const POLL =
  /^(?:poll|encuesta|sondaggio|peiling|poll|enquete|sondagem|sondage|umfrage|опрос|anket|polling|ankieta)\s?:\s*(?:\S|$)/iu;
const PLACE =
  /^(?:[\p{L} ]{3,40}:\s{0,2})?https:\/\/(?:(?:www\.)?maps\.google\.[a-z.]{2,6}|(?:www\.)?google\.[a-z.]{2,6}\/maps|maps\.apple\.com|goo\.gl\/maps|maps\.app\.goo\.gl|foursquare\.com\/v)[/?]\S{0,500}$/iu;
const LIVE_PLACE =
  /^(?:live location shared|(?:se compartió la )?ubicación en tiempo real(?: compartida)?|posizione (?:in tempo reale|attuale) condivisa|live ?locatie gedeeld|localisation en direct partagée|live-?standort (?:wird )?geteilt|localização (?:atual|em tempo real) (?:compartilhada|partilhada))[^\n]{0,60}$/iu;
const ONCE =
  /view[- ]once|ver una (?:sola )?vez|una sola visualización|visualizzazione singola|eenmalig(?:e)? (?:te bekijken|bekijken|weergave)|einmal(?:iger|ige)? (?:ansicht|anzeige|anseh)|à vue unique|vue unique|visualização única/iu;

/** `marked`: a mark of direction stands before it, as iPhones put it before what nobody typed. */
function mediaOfPlaceholder(text: string, marked: boolean): Media | null {
  if (/^null$/i.test(text)) return 'unknown';
  if (POLL.test(text) && (marked || text.includes('\n'))) return 'poll';
  if (PLACE.test(text) || LIVE_PLACE.test(text)) return 'location';
  if (text.length > 200 || text.includes('\n')) return null;
  if (DELETED.test(text)) return 'deleted';
  if (WAITING.test(text)) return 'waiting';
  if (MISSED.test(text) || (marked && CALL.test(text))) return 'call';
  if ((marked || ANDROID.test(text)) && ONCE.test(text)) return 'once';
  if (ANDROID.test(text)) return kindOfWords(text) ?? 'unknown';
  const short = text.length <= 60 || (marked && /\u2022/.test(text));
  if (!short || !OMITTED.test(text)) return null;
  if (/\u2022/.test(text)) return 'document';
  const words = text.split(/\s+/).length;
  return words > 5 ? null : (kindOfWords(text) ?? (MULTIMEDIA.test(text) ? 'unknown' : null));
}

function kindOfWords(text: string): Media | null {
  return KINDS_OF_WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
