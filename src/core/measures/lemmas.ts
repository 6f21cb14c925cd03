// What is talked about, whatever the form: words by their dictionary form, counted by the search for all their forms.
import { addClause, textClause } from '../../contract/clauses.ts';
import type { TermRow } from '../../contract/measures.ts';
import type { Found, FoundDocument, Measure } from './measure.ts';
import { mostDocuments, readDocuments } from './read-documents.ts';

/** Rarer forms of a word than these hardly change its number, and a search of thirty words helps nobody. */
const mostForms = 12;

export const lemmas: Measure = {
  id: 'lemmas',
  label: 'Words in all their forms',
  definition: `Words by their dictionary form (paid, pays: pay) and the number of matching mentions that hold any of its forms. A form belongs to the language that most mentions with it are in. Forms are gathered from the newest ${mostDocuments.toLocaleString('en')} mentions, at most ${mostForms} of a word; what is counted is all that was found.`,
  shape: 'terms',
  compute: (found, limit) => {
    const { documents } = readDocuments(found, { copies: true });
    const likely = gatherForms(found, documents)
      .sort((a, b) => b.count - a.count || (a.lemma < b.lemma ? -1 : 1))
      .slice(0, limit);
    const clauses = likely.map(({ forms }) => writeClause(forms));
    const terms = found
      .counts(clauses)
      .map((count, index): TermRow => {
        const { lemma = '', forms = [] } = likely[index] ?? {};
        return { term: lemma, kind: 'word', count, query: addClause(found.query, clauses[index] ?? ''), forms };
      })
      .sort((a, b) => b.count - a.count);
    const excluded = ['stop words', 'numbers', 'words searched for and the brand’s own name'];
    return { n: found.total, excluded, labels: true, data: { shape: 'terms', terms } };
  },
};

interface Lemma {
  readonly lemma: string;
  /** Mentions by form, added up: those with two forms twice. Only to choose by. */
  readonly count: number;
  readonly forms: readonly string[];
}

function gatherForms(found: Found, documents: readonly FoundDocument[]): Lemma[] {
  const gathered = new Map<string, { lemma: string; forms: Map<string, number> }>();
  for (const [id, languages] of countLanguages(documents)) {
    const { kind, key, shown } = found.term(id);
    if (kind !== 'word' || found.isEcho(key)) continue;
    const [language, count] = [...languages].reduce((most, each) => (each[1] > most[1] ? each : most));
    const lemma = found.lemma(shown, language);
    const name = `${language} ${lemma}`;
    const known = gathered.get(name) ?? { lemma, forms: new Map<string, number>() };
    known.forms.set(shown, (known.forms.get(shown) ?? 0) + count);
    gathered.set(name, known);
  }
  return [...gathered.values()].map(({ lemma, forms }) => {
    const common = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostForms);
    return { lemma, count: common.reduce((sum, [, count]) => sum + count, 0), forms: common.map(([form]) => form) };
  });
}

/** In how many mentions of each language a term stands. */
function countLanguages(documents: readonly FoundDocument[]): Map<number, Map<string | null, number>> {
  const counts = new Map<number, Map<string | null, number>>();
  for (const { terms, language } of documents) {
    for (const id of terms) {
      const known = counts.get(id);
      if (known) known.set(language, (known.get(language) ?? 0) + 1);
      else counts.set(id, new Map([[language, 1]]));
    }
  }
  return counts;
}

function writeClause(forms: readonly string[]): string {
  const clauses = forms.map(textClause);
  return clauses.length === 1 ? (clauses[0] ?? '') : `(${clauses.join(' OR ')})`;
}
