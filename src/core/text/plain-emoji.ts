// Emoji as they are counted and asked for.

const VARIANTS = /[\u{1F3FB}-\u{1F3FF}\uFE0E\uFE0F]/gu;

/** Without skin tone and variation selector. */
export function plainEmoji(emoji: string): string {
  return emoji.replace(VARIANTS, '');
}
