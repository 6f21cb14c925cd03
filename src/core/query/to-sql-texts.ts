// Conditions for which each text has to be looked at: signs and emoji, regular expressions, words exactly as written.
import type { Clause } from './clause.ts';
import type { ExactNode, RegexNode } from './tree.ts';

/** An emoji or a sign is not in the index: the text itself is looked through. */
export function compileCharacters(text: string): Clause {
  const exact = bareSign(text);
  return { sql: "(instr(m.text, ?) > 0 OR instr(coalesce(m.title, ''), ?) > 0)", params: [exact, exact] };
}

/** As `compileCharacters`, of the title alone. */
export function compileTitleCharacters(text: string): Clause {
  return { sql: "instr(coalesce(m.title, ''), ?) > 0", params: [bareSign(text)] };
}

/** The variation selector that asks for colour is often left out. */
function bareSign(text: string): string {
  return text.trim().replace(/\uFE0F$/, '');
}

export function compileRegex(node: RegexNode): Clause {
  return { sql: 'matches_regex(?, m.title, m.text)', params: [node.source] };
}

/** Beside the condition that its words are there at all, which an index answers (rewrite.ts). */
export function compileExact(node: ExactNode): Clause {
  return { sql: 'holds_exactly(?, ?, m.title, m.text)', params: [node.how, node.text] };
}
