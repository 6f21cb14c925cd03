// What names mean at a place in a feed: prefixes as they are declared around it, or as they are usually meant.
import { namespaceOf, namespaceOfPrefix } from './names.ts';

/** A name as written, and what it means. */
export interface Name {
  /** In lower case. */
  readonly written: string;
  /** With the usual prefix; RSS's and Atom's own elements have none in their own feeds. */
  readonly name: string;
  readonly local: string;
}

const MAX_KEPT = 1000;
const MAX_ODD = 50;

export class Namespaces {
  /** Prefixes that mean something else than usual, by the address they stand for. */
  readonly odd = new Map<string, string>();
  private byPrefix = new Map<string, string>();
  private readonly outer: { readonly depth: number; readonly byPrefix: Map<string, string> }[] = [];
  private readonly names = new Map<string, Name>();
  /** The feed's own elements' are these, besides none at all. */
  private rootSpace: string | null = null;
  private ownSpace = 'rss';

  nameOf(tag: string): Name {
    const found = this.names.get(tag);
    if (found) return found;
    const written = tag.toLowerCase();
    const colon = written.indexOf(':');
    const local = written.slice(colon + 1);
    const space = this.spaceOf(written.slice(0, Math.max(0, colon)));
    const own = space === '' || space === this.rootSpace || space === this.ownSpace;
    const name = { written, local, name: own ? local : `${space}:${local}` };
    if (this.names.size < MAX_KEPT) this.names.set(tag, name);
    return name;
  }

  /** The root's namespace is the feed's own, whatever it is called. */
  root(tag: string, isAtom: boolean): void {
    const space = this.spaceOf(tag.slice(0, Math.max(0, tag.indexOf(':'))).toLowerCase());
    this.rootSpace = space === 'rdf' ? 'rss' : space;
    this.ownSpace = isAtom ? 'atom' : 'rss';
    this.names.clear();
  }

  /** What an element at a depth declares, for itself and what is inside of it. */
  declare(attributes: ReadonlyMap<string, string>, tag: string, depth: number): void {
    let outer: Map<string, string> | null = null;
    for (const [key, address] of attributes) {
      if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
      const prefix = key.slice(6);
      const space = prefix === '' ? this.defaultSpace(address, tag) : namespaceOf(address, prefix);
      if (prefix !== '' && space !== namespaceOfPrefix(prefix) && this.odd.size < MAX_ODD)
        this.odd.set(prefix, address);
      if (space === this.spaceOf(prefix)) continue;
      if (outer === null) {
        outer = this.byPrefix;
        this.outer.push({ depth, byPrefix: outer });
        this.byPrefix = new Map(outer);
      }
      this.byPrefix.set(prefix, space);
      this.names.clear();
    }
  }

  /** An element at a depth ends. */
  leave(depth: number): void {
    const last = this.outer.at(-1);
    if (last?.depth !== depth) return;
    this.outer.pop();
    this.byPrefix = last.byPrefix;
    this.names.clear();
  }

  private spaceOf(prefix: string): string {
    return this.byPrefix.get(prefix) ?? namespaceOfPrefix(prefix);
  }

  /** An address nobody knows, on a feed or entry, is the feed's own; on what is inside an entry it is foreign. */
  private defaultSpace(address: string, tag: string): string {
    const known = namespaceOf(address, '');
    if (known !== '' || address.trim() === '' || this.rootSpace === null) return known;
    return /^(?:[^:]*:)?(?:channel|items?|entry)$/i.test(tag) ? '' : '?';
  }
}
