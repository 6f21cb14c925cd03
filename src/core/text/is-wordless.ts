// Whether nobody wrote the text: the placeholder that a chat leaves for a picture, a call or a deleted message.

export interface MaybeWordless {
  readonly platform: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A poll asks in words; beside a file there are words where its name is not part of the text. */
export function isWordless({ platform, attributes: { media, file }, text }: MaybeWordless): boolean {
  if (platform !== 'WhatsApp' || media === undefined || media === 'poll') return false;
  return file === undefined || text.includes(file);
}
