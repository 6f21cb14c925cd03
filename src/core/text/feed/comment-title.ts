// What WordPress calls a comment: `Comment on Title of the post by Ana`, or under one post only `By: Ana`.
import type { FoundMention } from '../../../contract/model.ts';

const OF_POST =
  /^(?:Comment on|Comentarios? (?:en|em|sobre)|Comentários? (?:em|sobre)|Commenti? su|Reacties? op|Commentaires? sur|Kommentare? zu)\s(.+)\s(?:by|por|di|da|door|par|von)$/i;

/** The post’s title, in the language of the site; null where it says nothing but who wrote, which the author says. */
export function titleOfPost({ title, author }: Pick<FoundMention, 'title' | 'author'>): string | null {
  const by = author?.name;
  if (!title || !by || !title.endsWith(by)) return title;
  const rest = title.slice(0, -by.length).trimEnd();
  if (/^\S{1,8}\s?:$/.test(rest)) return null;
  return OF_POST.exec(rest)?.[1] ?? title;
}

/** A comment says who wrote it in its title; where that is all it has, it stays. */
export function nameComment(entry: FoundMention): FoundMention {
  return isComment(entry) && entry.text !== entry.title ? { ...entry, title: titleOfPost(entry) } : entry;
}

/** The address of a comment as WordPress writes it: elsewhere `News: Ana` may be a headline about her. */
function isComment({ url }: FoundMention): boolean {
  return url !== null && /#comment-\d+$/.test(url);
}
