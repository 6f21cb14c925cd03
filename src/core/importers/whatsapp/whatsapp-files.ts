// Which file holds the chat: the text itself, or the text in the ZIP that a phone makes of a chat and its media.
import type { InputFile } from '../importer.ts';
import { openMembers } from '../zip.ts';

export interface ChatFile {
  readonly file: InputFile;
  /** The chat's name as its file is called; null for `_chat.txt`. */
  readonly name: string | null;
  /** Bytes of the file the user chose for one of this. */
  readonly scale: number;
}

/** One for a text; for a ZIP each chat in it, one by one. Only texts are opened. */
export async function* openChats(file: InputFile): AsyncGenerator<ChatFile> {
  if (file.members === null) {
    yield { file, name: chatName(file.name), scale: 1 };
    return;
  }
  const wanted = new Set(chatMembers(file));
  for await (const member of openMembers(file, (path) => wanted.has(path))) {
    const own = chatName(member.name);
    const name = wanted.size === 1 ? (own ?? chatName(file.name)) : (own ?? folderName(member.path) ?? null);
    yield { file: member, name, scale: file.size / wanted.size / Math.max(member.size, 1) };
  }
}

/** Paths of the chats in an archive; empty where it holds none. */
export function chatMembers(file: Pick<InputFile, 'name' | 'members'>): readonly string[] {
  const texts = (file.members ?? []).filter(
    (path) => /\.txt$/i.test(path) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(path) && path.split('/').length <= 4,
  );
  const chats = texts.filter((path) => /^_chat\.txt$/i.test(baseName(path)));
  if (chats.length > 0) return chats.slice(0, MOST_CHATS);
  const named = texts.filter((path) => NAMED.test(baseName(path)));
  if (named.length > 0) return named.slice(0, MOST_CHATS);
  // A sole text beside media, or in an archive that is called a chat.
  const media = (file.members ?? []).some((path) => /-WA\d{4}\.\w{1,5}$|(?:^|\/)\d{8}-[A-Z]{3,9}-/i.test(path));
  return texts.length === 1 && (media || NAMED.test(file.name)) ? texts : [];
}

const MOST_CHATS = 1000;
const NAMED =
  /^(?:whatsapp|chat (?:de |di )?whatsapp|convers\S* (?:de |do )?whatsapp|discussion whatsapp|чат whatsapp)/iu;

/** The chat as its file is called: `WhatsApp Chat with Ana.txt` is `Ana`. */
export function chatName(fileName: string): string | null {
  const name = fileName
    .replace(/\.(txt|zip)$/i, '')
    .replace(/\s\(\d+\)$/, '')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .normalize('NFC')
    .trim();
  if (/^_?chat$/i.test(name)) return null;
  return PREFIX.exec(name)?.[1]?.trim() || name || null;
}

const PREFIX =
  /^(?:whatsapp[ -]chat|chat (?:de |di )?whatsapp|conversa(?:ción)? (?:de|do) whatsapp|discussion whatsapp|чат whatsapp|chat)(?:\s?[-–]\s?|\s(?:with|con|met|avec|com|mit|с контактом|с)\s)(.+)$/iu;

function folderName(path: string): string | null {
  const folder = /([^/→]+)\/[^/]*$/.exec(path)?.[1]?.trim();
  return folder ? chatName(folder) : null;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
