// The HTML of a mail as text, with `>` before what is quoted, as the plain text of a mail has it.
import { htmlToText } from './html.ts';

const MAX_LEVEL = 20;

export function mailHtmlToText(html: string): string {
  const lines: string[] = [];
  let level = 0;
  for (const piece of html.split(/(<\/?blockquote(?:\s[^<>]{0,500})?>)/i)) {
    if (/^<blockquote/i.test(piece)) level = Math.min(MAX_LEVEL, level + 1);
    else if (/^<\/blockquote/i.test(piece)) level = Math.max(0, level - 1);
    else {
      const text = withoutFiller(htmlToText(piece));
      if (text === '') continue;
      lines.push(
        ...text.split('\n').map((line) => (level === 0 ? line : `${'>'.repeat(level)} ${line}`.trimEnd())),
        '',
      );
    }
  }
  return lines.join('\n').trim();
}

/** Newsletters fill the preview line with runs of invisible characters. */
function withoutFiller(text: string): string {
  const plain = text.replace(/[\u034f\u00ad\u200b\u200c\u2007\u2060\ufeff\u00a0 ]{4,}/g, ' ');
  const lines = plain.split('\n').map((line) => line.trim());
  return lines.join('\n').trim();
}
