// A feed's markup to its elements, well-formed or not, each entry with its place in the text.
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { openClosedEntities } from '../entities.ts';
import { readTags } from '../tags.ts';
import type { Element } from './element.ts';
import { FIELDS, LEAVES, PEOPLE, ROOTS, TEXTS } from './names.ts';
import { Namespaces } from './namespaces.ts';

export type RootKind = 'rss' | 'atom' | 'rdf';

export interface Item {
  readonly element: Element;
  /** `cut`: the text ends inside of it; `cut-field`: even inside one of its fields. */
  readonly end: 'own' | 'implied' | 'cut' | 'cut-field';
}

export interface Scan {
  readonly kind: RootKind;
  readonly root: Element;
  readonly channel: Element | null;
  readonly items: readonly Item[];
  /** The text ends before the root element does. */
  readonly cut: boolean;
  /** There were more items than this reads. */
  readonly more: boolean;
  /** Tags were missing or too many. */
  readonly repaired: boolean;
  /** Something no tokenizer reads right: stray marks, quotes that never end. */
  readonly unsound: boolean;
  /** Prefixes that mean something else than usual, by their declaration. */
  readonly oddPrefixes: ReadonlyMap<string, string>;
}

const MAX_ITEMS = 20_000;
/** How often one looks ahead for an end tag. */
const MAX_LOOKS = 500;
const FAR = 20_000;
/** How far up an end tag looks for its start. */
const MAX_DEPTH = 1000;
const LESS_THAN = 60;
const GREATER_THAN = 62;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const NO_CHILDREN: readonly Element[] = [];

/** Null where there is no element of a feed before one of a web page. */
export function scan(text: string): Scan | null {
  const scanner = new Scanner(text);
  if (scanner.readWellFormed()) return scanner.result();
  const patient = new Scanner(text);
  patient.readAnything();
  return patient.result();
}

interface OpenElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: Element[] | typeof NO_CHILDREN;
  start: number;
  bodyStart: number;
  bodyEnd: number;
  end: number;
  sections: boolean;
  markup: boolean;
}

interface OpenItem {
  readonly element: OpenElement;
  end: Item['end'];
}

/** Hears of each tag in turn, and keeps what is open. */
class Scanner implements TokenizerCallbacks {
  private readonly text: string;
  private tokenizer: Tokenizer | null = null;
  private kind: RootKind | null = null;
  private page = false;
  private root: OpenElement | null = null;
  private channel: OpenElement | null = null;
  private readonly items: OpenItem[] = [];
  private item: OpenItem | null = null;
  private repaired = false;
  private unsound = false;
  private closed = false;
  private more = false;
  private looks = 0;

  /** Names as written of all that is open, and the elements of those outside texts. */
  private readonly written: string[] = [];
  private readonly elements: OpenElement[] = [];
  /** The text being read, and how many elements are open with it. */
  private field: OpenElement | null = null;
  private fieldDepth = 0;
  private fieldHasNamespace = false;

  private readonly namespaces = new Namespaces();

  private tagStart = 0;
  private tagName = '';
  private attributes: Map<string, string> | null = null;
  private attribute = '';

  constructor(text: string) {
    this.text = text;
  }

  readWellFormed(): boolean {
    if (!readTags(this.text, this, () => this.more)) return false;
    this.finish();
    return true;
  }

  readAnything(): void {
    const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, this);
    this.tokenizer = tokenizer;
    tokenizer.write(this.text);
    tokenizer.end();
    this.finish();
  }

  result(): Scan | null {
    if (this.root === null || this.kind === null) return null;
    return {
      kind: this.kind,
      root: this.root,
      channel: this.channel,
      items: this.items,
      cut: !this.closed && !this.more,
      more: this.more,
      repaired: this.repaired,
      unsound: this.unsound,
      oddPrefixes: this.namespaces.odd,
    };
  }

  onopentagname(start: number, end: number): void {
    this.tagStart = start - 1;
    this.tagName = this.text.slice(start, end);
    this.attributes = null;
    if (!isNameStart(this.text.charCodeAt(start)) || this.tagName.includes('<')) this.unsound = true;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.text.slice(start, end).toLowerCase();
    if (this.attribute.includes('<')) this.unsound = true;
  }

  onattribdata(start: number, end: number): void {
    const value = this.text.slice(start, end);
    if (value.includes('<')) this.unsound = true;
    if (this.field !== null) {
      if (this.attribute.startsWith('xmlns')) this.fieldHasNamespace = true;
      return;
    }
    this.attributes ??= new Map();
    if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, openClosedEntities(value));
  }

  onopentagend(end: number): void {
    this.open(end + 1, false);
  }

  onselfclosingtag(end: number): void {
    this.open(end + 1, true);
  }

  onclosetag(start: number, end: number): void {
    const written = this.text.slice(start, end).toLowerCase();
    const depth = this.written.length - 1;
    if (this.written[depth] !== written && !this.isOpen(written)) {
      if (written.includes('<')) this.unsound = true;
      if (this.field !== null) this.field.markup = true;
      this.repaired = true;
      return;
    }
    const tag = this.text.charCodeAt(start - 2) === LESS_THAN ? start - 2 : this.text.lastIndexOf('<', start);
    while (this.written.at(-1) !== written) this.leave(tag, tag);
    const close = this.text.charCodeAt(end) === GREATER_THAN ? end : this.text.indexOf('>', end);
    if (close > end && this.text.slice(end, close).includes('<')) this.unsound = true;
    this.leave(tag, close === -1 ? this.text.length : close + 1, true);
  }

  private isOpen(written: string): boolean {
    const last = this.written.length - 1;
    for (let at = last; at >= 0 && at > last - MAX_DEPTH; at--) if (this.written[at] === written) return true;
    return false;
  }

  oncdata(start: number, end: number, offset: number): void {
    this.noteSection();
    // Never closed, or closed only by that of a later entry.
    if (offset === 0) this.unsound = true;
    else if (this.text.slice(start, end).includes('<![CDATA[')) {
      if (/<\/(?:[\w.-]{1,40}:)?(?:item|entry)\s{0,10}>/i.test(this.text.slice(start, end))) this.unsound = true;
    }
  }

  oncomment(_start: number, end: number, _offset: number): void {
    this.noteSection();
    if (end >= this.text.length && !this.text.endsWith('-->')) this.unsound = true;
  }

  onprocessinginstruction(start: number, end: number): void {
    this.noteSection();
    if (/<(?:[\w.-]{1,40}:)?(?:rss|rdf|feed|channel|item|entry|title)[\s>]/i.test(this.text.slice(start, end)))
      this.unsound = true;
  }

  ondeclaration(start: number, end: number): void {
    this.noteSection();
    if (/^!?\s{0,5}\[?\s{0,5}cdata/i.test(this.text.slice(start, Math.min(end, start + 20)))) this.unsound = true;
  }

  private finish(): void {
    const lastTag = this.text.lastIndexOf('<');
    const inTag = this.text.indexOf('>', lastTag) === -1;
    const end = inTag && lastTag !== -1 ? lastTag : this.text.length;
    this.closed = this.root !== null && !this.elements.includes(this.root);
    if (inTag && this.closed) this.unsound = true;
    if (this.item !== null) {
      const inField = this.field !== null || LEAVES.has(this.elements.at(-1)?.name ?? '');
      this.item.end = inField || inTag ? 'cut-field' : 'cut';
    }
    while (this.written.length > 0) this.leave(end, end, true);
  }

  private noteSection(): void {
    const around = this.field ?? this.elements.at(-1);
    if (around) around.sections = true;
  }

  private open(bodyStart: number, empty: boolean): void {
    if (this.field !== null) {
      if (!this.endsField()) {
        this.field.markup = true;
        if (!empty) this.written.push(this.tagName.toLowerCase());
        return;
      }
      this.repaired = true;
      while (this.field !== null && this.written.length > 0) this.leave(this.tagStart, this.tagStart);
    }
    if (this.attributes !== null) this.namespaces.declare(this.attributes, this.tagName, this.written.length + 1);
    const { written, name, local } = this.namespaces.nameOf(this.tagName);
    const element: OpenElement = {
      name,
      attributes: this.attributes ?? NO_ATTRIBUTES,
      children: NO_CHILDREN,
      start: this.tagStart,
      bodyStart,
      bodyEnd: bodyStart,
      end: bodyStart,
      sections: false,
      markup: false,
    };
    this.place(element, local);
    this.written.push(written);
    this.elements.push(element);
    if (empty) this.leave(bodyStart, bodyStart, true);
    else if (TEXTS.has(name) && this.kind !== null) {
      this.field = element;
      this.fieldDepth = this.written.length;
      this.fieldHasNamespace = this.attributes?.has('xmlns') ?? false;
    }
  }

  private place(element: OpenElement, local: string): void {
    if (this.root === null) this.chooseRoot(element, local);
    const { name } = element;
    if (name === 'channel' && this.root !== null) this.channel ??= element;
    const isItem = this.isItem(name);
    if (isItem || FIELDS.has(name)) this.endUnclosed(name);
    if (isItem && this.startItem(element)) return;
    const parent = this.elements.at(-1);
    if (!parent) return;
    if (parent.children === NO_CHILDREN) parent.children = [element];
    else (parent.children as Element[]).push(element);
  }

  /** Nothing inside a web page is one, and an entry by itself is one only where it stands first. */
  private chooseRoot(element: OpenElement, local: string): void {
    if (local === 'html') this.page = true;
    const lone = (local === 'item' || local === 'entry') && this.elements.length === 0;
    if (this.page || (!ROOTS.has(local) && !lone)) return;
    this.root = element;
    this.kind = local === 'feed' || local === 'entry' ? 'atom' : local === 'rdf' ? 'rdf' : 'rss';
    this.namespaces.root(this.tagName, this.kind === 'atom');
    element.name = local;
  }

  private isItem(name: string): boolean {
    if (this.kind === null) return false;
    if (name !== 'item' && name !== 'entry') {
      // An entry of Atom's in a feed of RSS.
      return name === 'atom:entry' && this.item === null && this.elements.at(-1) === (this.channel ?? this.root);
    }
    return this.item === null || (name === 'entry') === (this.kind === 'atom');
  }

  /** False where it belongs to a feed inside of an entry. */
  private startItem(element: OpenElement): boolean {
    if (this.item !== null) {
      const around = this.elements.lastIndexOf(this.item.element);
      if (this.elements.slice(around + 1).some((one) => ROOTS.has(one.name))) return false;
      this.repaired = true;
      while (this.item !== null && this.written.length > 0) this.leave(this.tagStart, this.tagStart);
    }
    if (this.items.length >= MAX_ITEMS) {
      this.more = true;
      this.tokenizer?.pause();
      return true;
    }
    this.item = { element, end: 'own' };
    this.items.push(this.item);
    return true;
  }

  /** A link, a date, a person whose end tag is missing ends where the next field starts. */
  private endUnclosed(name: string): void {
    for (let parent = this.elements.at(-1); parent; parent = this.elements.at(-1)) {
      const leaf = LEAVES.has(parent.name);
      if (!leaf && !(PEOPLE.has(parent.name) && name !== 'id')) return;
      this.repaired = true;
      this.leave(this.tagStart, this.tagStart);
    }
  }

  /** A field or an entry that starts inside a text: is the text's end tag missing? */
  private endsField(): boolean {
    if (this.fieldHasNamespace || this.field?.attributes.get('type')?.includes('xml')) return false;
    const { name } = this.namespaces.nameOf(this.tagName);
    if (this.isItem(name)) return true;
    if (!FIELDS.has(name) || ++this.looks > MAX_LOOKS) return false;
    const rest = this.text.slice(this.tagStart, this.tagStart + FAR);
    const entry = rest.search(/<\/?(?:[\w.-]{1,40}:)?(?:item|entry|channel|feed)[\s>]/i);
    const here = (entry === -1 ? rest : rest.slice(0, entry)).toLowerCase();
    return !here.includes(`</${this.written[this.fieldDepth - 1] ?? ''}`);
  }

  /** The innermost of what is open ends here. */
  private leave(bodyEnd: number, end: number, own = false): void {
    const depth = this.written.length;
    this.written.pop();
    if (this.field !== null && depth > this.fieldDepth) return;
    this.field = null;
    const element = this.elements.pop();
    if (!element) return;
    element.bodyEnd = bodyEnd;
    element.end = end;
    if (!own) this.repaired = true;
    if (element === this.item?.element) {
      if (!own) this.item.end = 'implied';
      this.item = null;
    }
    if (this.root === null && this.page && /(?:^|:)html$/.test(element.name)) this.page = false;
    this.namespaces.leave(depth);
  }

  /** A tokenizer at its end gives as text what it was in: an instruction or declaration without its own end. */
  ontext(start: number, end: number): void {
    if (end === this.text.length && /^<[?!]/.test(this.text.slice(start - 2, start))) this.unsound = true;
  }

  onattribend(): void {}
  onattribentity(): void {}
  onend(): void {}
  ontextentity(): void {}
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code > 0xbf;
}
