// Facets, chips and charts edit the text of a query: what they write must mean what was clicked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dropClause,
  isExcluded,
  isKept,
  lastClause,
  listChips,
  listWords,
  setDates,
  toggleClause,
  toggleExcluded,
} from '../../../src/renderer/search/clauses.ts';

describe('toggling a clause', () => {
  it('adds it to what is typed and takes it out again', () => {
    expect(toggleClause('pedido', 'lang:es')).toBe('pedido lang:es');
    expect(toggleClause('pedido lang:es', 'lang:es')).toBe('pedido');
  });

  it('offers a second language as an alternative, since a mention has only one', () => {
    expect(toggleClause('lang:es', 'lang:it')).toBe('(lang:es OR lang:it)');
    expect(toggleClause('x (lang:es OR lang:it)', 'lang:nl')).toBe('x (lang:es OR lang:it OR lang:nl)');
    expect(toggleClause('(lang:es OR lang:it)', 'lang:es')).toBe('lang:it');
    expect(toggleClause('intent:complaint', 'intent:question')).toBe('(intent:complaint OR intent:question)');
    expect(toggleClause('is:churn', 'is:public')).toBe('is:churn is:public');
  });

  it('narrows by a second tag, since a mention may carry both', () => {
    expect(toggleClause('tag:delivery', 'tag:"late reply"')).toBe('tag:delivery tag:"late reply"');
  });

  it('keeps a typed choice together', () => {
    expect(toggleClause('a OR b', 'lang:es')).toBe('(a OR b) lang:es');
  });

  it('takes an excluded clause out rather than contradicting it', () => {
    expect(toggleClause('-lang:es x', 'lang:es')).toBe('x');
  });

  it('is its own inverse for any single clause', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/).filter((text) => !['and', 'or', 'not'].includes(text));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), word, (words, tag) => {
        const query = words.join(' ');
        const clause = `tag:${tag}`;
        expect(toggleClause(toggleClause(query, clause), clause)).toBe(query);
        expect(toggleExcluded(toggleExcluded(query, clause), clause)).toBe(query);
      }),
    );
  });
});

describe('excluding', () => {
  it('replaces a kept clause', () => {
    expect(toggleExcluded('x lang:es', 'lang:es')).toBe('x -lang:es');
  });

  it('recognises both ways of writing it', () => {
    expect(isExcluded('x NOT lang:es', 'lang:es')).toBe(true);
    expect(isExcluded('x -lang:es', 'lang:es')).toBe(true);
    expect(isKept('x -lang:es', 'lang:es')).toBe(false);
    expect(dropClause('x NOT lang:es', 'lang:es')).toBe('x');
  });
});

describe('reading a query', () => {
  it('lists its filters, not its words, as chips', () => {
    expect(listChips('pedido source:"Forum Bucato" -lang:it')).toEqual([
      { clause: 'source:"Forum Bucato"', not: false },
      { clause: 'lang:it', not: true },
    ]);
    expect(listChips('lang:es OR pedido')).toEqual([]);
  });

  it('lists the words to mark, whatever they are nested in', () => {
    expect(listWords('deliver* "mar azul" -brisa lang:es (caja OR (tapón NOT viejo))')).toEqual([
      'deliver*',
      'mar azul',
      'caja',
      'tapón',
    ]);
    expect(listWords('a OR "customer name":"Ana G"')).toEqual(['a']);
  });

  it('marks what a field looks for in the text: a name, a thing, the words of a theme', () => {
    expect(listWords('person:"Ana García" criticised:batería about:"delivery late parcel" -place:rome')).toEqual([
      'Ana García',
      'batería',
      'delivery',
      'late',
      'parcel',
    ]);
    expect(listWords('"person":ana group:k3f9a sample:"3/negative/positive" is:risk')).toEqual([]);
  });

  it('finds the clause a chart added', () => {
    expect(lastClause('(a OR b) "mar azul"')).toBe('"mar azul"');
  });

  it('survives anything that can be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        listChips(query);
        listWords(query);
        toggleClause(query, 'lang:es');
      }),
    );
  });
});

describe('choosing dates', () => {
  it('replaces the dates that were there', () => {
    expect(setDates('x date:2026-05-12 y', '2026-05-01', '2026-05-03')).toBe('x y date:2026-05-01/2026-05-03');
    expect(setDates('since:2026-01-01 until:2026-02-01', '2026-01-05', '2026-01-05')).toBe('date:2026-01-05');
  });
});
