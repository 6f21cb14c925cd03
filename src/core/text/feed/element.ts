// What an element of a feed says: its text, its markup, its parts by name.
import { openClosedEntities } from '../entities.ts';
import { htmlToText } from '../html.ts';

/** Where it stands in a feed's text; what it says is taken from there when it is asked for. */
export interface Element {
  /** In lower case, with the usual prefix; RSS's and Atom's own elements have none in their own feeds. */
  readonly name: string;
  /** Names in lower case, as written. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Where it stands in the text, and its inside. */
  readonly start: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly end: number;
  /** Comments, instructions or CDATA stand in it. */
  readonly sections: boolean;
  /** A text with tags in it. */
  readonly markup: boolean;
}

/** An element's parts by name, with their words. */
export class Parts {
  readonly source: string;
  readonly element: Element;
  private readonly byName = new Map<string, Element>();

  constructor(source: string, element: Element) {
    this.source = source;
    this.element = element;
    for (const child of element.children) if (!this.byName.has(child.name)) this.byName.set(child.name, child);
  }

  first(name: string): Element | undefined {
    return this.byName.get(name);
  }

  all(name: string): readonly Element[] {
    return this.byName.has(name) ? this.element.children.filter((child) => child.name === name) : NONE;
  }

  /** Words of the first part with any, of the names in their order. */
  text(...names: readonly string[]): string | null {
    return this.find(names, (part) => textOf(this.source, part).trim());
  }

  /** What `read` makes of the first part for which that is anything. */
  find(names: readonly string[], read: (part: Element) => string | null): string | null {
    for (const name of names) {
      const first = this.byName.get(name);
      if (first === undefined) continue;
      const found = read(first) || this.findOther(first, read);
      if (found) return found;
    }
    return null;
  }

  private findOther(first: Element, read: (part: Element) => string | null): string | null {
    for (const part of this.element.children) {
      const found = part !== first && part.name === first.name ? read(part) : null;
      if (found) return found;
    }
    return null;
  }
}

const NONE: readonly Element[] = [];

/** Its words as they are meant: CDATA unpacked, entities opened once, tags left out. */
export function textOf(source: string, element: Element): string {
  const body = source.slice(element.bodyStart, element.bodyEnd);
  if (element.sections) return readSections(body);
  return openClosedEntities(body.includes('<') ? withoutTags(body) : body);
}

/** Plain text of an element that holds tags unescaped. */
export function markupOf(source: string, element: Element): string {
  return htmlToText(source.slice(element.bodyStart, element.bodyEnd), { xml: true });
}

function withoutTags(body: string): string {
  return body.replace(/<[/!?a-z][^<>]{1,4000}>|<\/?[a-z]>/gi, ' ');
}

/** Character data in pieces: CDATA as it stands, comments, instructions and tags left out. */
function readSections(body: string): string {
  let text = '';
  let at = 0;
  for (let mark = body.indexOf('<'); mark !== -1; mark = body.indexOf('<', at)) {
    if (mark > at) text += openClosedEntities(body.slice(at, mark));
    if (body.startsWith('<![CDATA[', mark)) {
      const end = endOf(body, ']]>', mark + 9);
      text += body.slice(mark + 9, end);
      at = end + 3;
    } else if (body.startsWith('<!--', mark)) at = endOf(body, '-->', mark + 4) + 3;
    else if (body.startsWith('<?', mark)) at = endOf(body, '?>', mark + 2) + 2;
    else at = endOf(body, '>', mark) + 1;
  }
  return at < body.length ? text + openClosedEntities(body.slice(at)) : text;
}

function endOf(body: string, mark: string, from: number): number {
  const end = body.indexOf(mark, from);
  return end === -1 ? body.length : end;
}
