// The parts of a query that stand side by side, and for each the searches that show what it does to the result. Pure.
import type { ClauseEffect } from '../../contract/searching.ts';
import { createTranslator, type Translator } from '../../present/catalogue/translate.ts';
import { describeClauses } from './explain.ts';
import type { Node, Place } from './tree.ts';

/** Each is counted twice: what a query holds beyond these is one part. */
export const mostClauses = 30;

export type Clause = Omit<ClauseEffect, 'hits' | 'removed'>;

/** In the order they stand. The searches are put together of pieces of the text, and mean the same wherever they stand. */
export function listClauses(text: string, tree: Node | null, t: Translator = createTranslator()): Clause[] {
  if (tree === null) return [];
  const any = tree.kind === 'or';
  const parts = listParts(text, any || tree.kind === 'and' ? tree.items : [tree], any ? ' OR ' : ' ', t);
  return parts.map((part) => {
    const { at, length, says, excludes } = part;
    const others = parts.filter((other) => other !== part).map((other) => other.text);
    if (any) {
      const query = `${part.text} -(${others.join(' OR ')})`;
      return { at, length, says, role: 'any', alone: part.text, query };
    }
    const role = excludes === null ? 'all' : 'not';
    return { at, length, says, role, alone: excludes ?? part.text, query: [...others, part.opposite].join(' ') };
  });
}

interface Part extends Place {
  readonly text: string;
  readonly says: string;
  /** What finds exactly what the part does not. */
  readonly opposite: string;
  /** What stands behind its minus sign or NOT. */
  readonly excludes: string | null;
}

function listParts(text: string, items: readonly Node[], operator: string, t: Translator): Part[] {
  const parts = items.map((item) => toPart(text, item, t));
  return parts.length <= mostClauses
    ? parts
    : [...parts.slice(0, mostClauses - 1), joinParts(parts.slice(mostClauses - 1), operator, t)];
}

function toPart(text: string, node: Node, t: Translator): Part {
  const { at, length } = node;
  const own = textOf(text, node);
  const excludes = node.kind === 'not' ? textOf(text, node.item) : null;
  const opposite = excludes ?? (standsAlone(node) ? `-${own}` : `-(${own})`);
  return { at, length, text: own, says: describeClauses(node, t), opposite, excludes };
}

function joinParts(parts: readonly Part[], operator: string, t: Translator): Part {
  const at = Math.min(...parts.map((part) => part.at));
  const end = Math.max(...parts.map((part) => part.at + part.length));
  const text = `(${parts.map((part) => part.text).join(operator)})`;
  const says = t('query.more-parts', { count: parts.length });
  return { at, length: end - at, text, says, opposite: `-${text}`, excludes: null };
}

function textOf(text: string, { at, length }: Place): string {
  return text.slice(at, at + length);
}

/** One term, or alternatives among the parts of a list: those are in parentheses already. */
function standsAlone({ kind }: Node): boolean {
  return kind === 'word' || kind === 'phrase' || kind === 'field' || kind === 'or';
}
