// Regular expressions of queries: RE2 syntax, whose time grows with the text alone, whatever the expression.
import { RE2JS, RE2JSSyntaxException } from 're2js';
import { longestRegex } from '../../contract/clauses.ts';
import { badQuery, type Place } from './tree.ts';

// Compiled, a{1000} is a thousand steps, and some texts walk through all of them at each of their characters: seventy
// such took three seconds for 15,000 characters.
const mostSteps = 2000;

/** Made for `.test(text)`. Capitals make no difference. */
export function compileRegex(source: string): RE2JS {
  return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
}

/**
 * Throws `bad-query` for what is no expression, or one that every text would match. `before`: steps that the others of
 * the query take; returns them with its own.
 */
export function checkRegex(source: string, place: Place, before: number): number {
  if (source.length > longestRegex) {
    const message = `A regular expression can have ${longestRegex} characters and this one has ${source.length}: shorten it, or make two of it with OR.`;
    throw badQuery(message, place);
  }
  const regex = compileOrExplain(source, place);
  const steps = before + regex.programSize();
  if (steps > mostSteps) {
    const message =
      'The regular expressions of this query are too large: a number in braces repeats what stands before it so often. Write smaller numbers, or fewer expressions.';
    throw badQuery(message, place);
  }
  if (matchesNothing(regex)) {
    const message =
      'This regular expression also matches where nothing stands, so that it would find every mention: take out a * or ?, or write + instead.';
    throw badQuery(message, place);
  }
  return steps;
}

function compileOrExplain(source: string, place: Place): RE2JS {
  try {
    return compileRegex(source);
  } catch (thrown) {
    if (!(thrown instanceof RE2JSSyntaxException)) throw thrown;
    throw badQuery(explain(source, thrown), place);
  }
}

function explain(source: string, problem: RE2JSSyntaxException): string {
  if (/\(\?<?[=!]/.test(source) && /Perl syntax|named capture/.test(problem.error)) {
    return 'Regular expressions cannot look ahead or behind here, as (?=…) and (?<!…) do: RE2 syntax has no such thing. Exclude with NOT, or write a second clause.';
  }
  if (/^\\[1-9]$/.test(problem.input ?? '')) {
    return `Regular expressions cannot refer back to a group here, as ${problem.input} does: RE2 syntax has no such thing. Write out what may repeat.`;
  }
  const where = problem.input === null || problem.input.length > 30 ? '' : ` (${problem.input.replace('(?i)', '')})`;
  return `This regular expression is not understood: ${problem.error}${where}. Mend it, put a backslash before a sign that is meant as it is, or write the text in quotes.`;
}

/** The expressions of RE2 that take no characters are the ends, `\b` and `\B`, and what may be left out. */
function matchesNothing(regex: RE2JS): boolean {
  if (regex.test('')) return true;
  const matcher = regex.matcher('_');
  return matcher.find() && matcher.start() === matcher.end();
}
