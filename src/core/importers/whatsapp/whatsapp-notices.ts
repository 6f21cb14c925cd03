// Notices of WhatsApp that iPhones put into somebody's mouth: who came and went, what is encrypted.

/** What iPhones write first: the chat's name is said to say it. */
const ENCRYPTED =
  /^(?:messages (?:and calls|to this|you send to this|in this)[^\n]{0,40}(?:are|is|are now|now) |los mensajes y (?:las )?llamadas |i messaggi e le chiamate |berichten en (?:gesprekken|oproepen) |les messages et (?:les )?appels |nachrichten und anrufe |as mensagens e (?:as )?(?:ligações|chamadas) )[^\n]{0,60}(?:end-to-end|extremo|crittografat|versleuteld|chiffrés|Ende-zu-Ende|ponta)/iu;

/** “Encrypted” in many languages; believed only behind a mark of direction. */
const CIPHER =
  /encrypt|encriptad|[ck]rypt|cifrad[oa]s? de extremo|crittografat|criptograf|versleuteld|chiffrés de bout|verschlüsselt|şifreli|шифр|szyfrowan|šifrov|шыфр|暗号化|加密|암호화|מוצפנ|مشفر|رمزنگاری|salattu|titkosít|criptat|κρυπτογρ|mã hóa|(?:di)?enkripsi|เข้ารหัส|एन्क्रिप्ट|এনক্রিপ্ট/iu;

/** In en es it nl pt fr de; believed only behind a mark of direction. */
const EVENTS =
  /end-to-end|cifrad[oa]s? de extremo|crittografat|versleuteld|chiffrés de bout|chiffrement de bout|Ende-zu-Ende|criptografia de ponta|security code|código de (?:seguridad|segurança)|codice di sicurezza|beveiligingscode|code de sécurité|Sicherheitsnummer|disappearing messages|mensajes temporales|messaggi effimeri|verdwijnende berichten|mensagens temporárias|messages éphémères|selbstlöschende nachrichten|(?:created|changed) (?:this |the |their )?(?:group|community|subject|phone|number)|creó (?:el|este) grupo|ha creato (?:il|questo) gruppo|heeft de(?:ze)? groep|a créé (?:le|ce) groupe|hat die(?:se)? gruppe|criou (?:o|este) grupo|\b(?:you|was|were) (?:added|removed)\b|\b(?:added|removed) (?:you|by)\b|you left|joined (?:using|from|this)|pinned a message|(?:now|no longer) an admin|business account|is a contact|was created by|secure service from|read by Meta|(?:wurde|wurden) (?:hinzugefügt|entfernt)|se (?:añadió|unió|agregó) a|a été (?:ajouté|retiré)|è stat[oa] (?:aggiunt|rimoss)[oa]|(?:is|zijn) toegevoegd|met vervaldatum zijn|foi (?:adicionad|removid)[oa]|(?:un)?blocked this|message timer|\b(?:fijó|destacou|fissato|vastgezet|épinglé|angepinnt)\b|cambió (?:su|el) |número de (?:teléfono|telefone)|numero di telefono|telefoonnummer|numéro de téléphone|telefonnummer/iu;

/** What the phone's owner did, or was made. */
const YOURS =
  /^(?:you(?:['’]re| are| were| added| removed| created| changed| left| joined| turned| pinned| blocked| unblocked)|du (?:hast|bist|wurdest) (?!diese nachricht)|deine |(?:añadiste|agregaste|eliminaste a|creaste|cambiaste|saliste|te (?:añadieron|agregaron|unió|uniste)|has (?:añadido|eliminado a|creado|cambiado|salido)|ahora (?:ya no )?eres) ?|(?:hai (?:aggiunto|rimosso|creato|cambiato|modificato|abbandonato)|sei stato|sei stata|ora (?:non )?sei) ?|(?:je|jij|u) (?:hebt|heeft|bent) (?!dit bericht)|vous (?:avez (?:ajouté|retiré|créé|changé|modifié|quitté|rejoint|été)|êtes)|(?:você (?:adicionou|removeu|criou|mudou|alterou|saiu|entrou|agora|foi)|adicionaste|criaste|mudaste|removeste|saíste|foste|agora és) ?)/iu;

/**
 * `fromGroup`: said in the name of a chat in which nobody of that name speaks. A notice stands behind a mark of
 * direction, and often begins with the name of the one who is said to say it.
 */
export function isNotice(name: string, body: string, fromGroup: boolean): boolean {
  const text = body.replace(/^[\u200e\u200f\s]+/, '');
  if (ENCRYPTED.test(text)) return true;
  if (!/^\u200e/.test(body)) return false;
  if (fromGroup) return true;
  const plain = text.slice(0, 300).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]|~\s?/g, '');
  if (beginsWithName(plain.replace(/\s+/g, ' '), name) && !text.includes('\n')) return true;
  return text.length < 400 && (CIPHER.test(text) || EVENTS.test(text) || YOURS.test(text));
}

/** `Ana left`, `Ana, Bob'u ekledi`, `Anaがグループを作成しました`; but not `Ana.pdf` or `Anabel`. */
function beginsWithName(text: string, name: string): boolean {
  return (
    name.length > 0 &&
    text.startsWith(name) &&
    /^[\s,，、\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text.slice(name.length))
  );
}
