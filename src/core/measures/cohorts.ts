// New voices and known ones: how many people of each stretch of time were never heard before in the project.
import { addClause } from '../../contract/clauses.ts';
import type { CohortRow } from '../../contract/measures.ts';
import { writeCount } from '../text/write-count.ts';
import { type FoundAuthorDay, inSteps } from './measure.ts';
import { narrow } from './narrow.ts';
import { sayFew } from './say-few.ts';
import { type Bucket, bucketStart, chooseBucket, dateClause } from './trend.ts';
import { readUndated } from './undated.ts';
import { wilson } from './wilson.ts';

const theirs = 'has:author -is:ours';

export const cohorts = inSteps({
  id: 'cohorts',
  label: 'New and returning people',
  definition:
    'Authors of matching mentions by day, week or month, our own accounts left out: new are those whose first mention in the whole project falls into that time, returning are those who were heard before it. What was said before collecting began is not known: the first stretch of a project is all new.',
  shape: 'cohorts',
  *steps(found) {
    const days = yield* found.authorDays();
    yield;
    const bucket = chooseBucket(smallest(days), largest(days));
    const mentions = days.reduce((sum, { count }) => sum + count, 0);
    const rest = found.total - mentions;
    return {
      n: mentions,
      excluded: [
        ...(rest > 0 ? [`${writeCount(rest)} mentions that name no author or are of our own accounts`] : []),
        ...sayFew(mentions, 'mentions'),
      ],
      labels: false,
      undated: readUndated(found.within(theirs)),
      data: { shape: 'cohorts', bucket, rows: listCohorts(days, bucket, addClause(found.query, theirs)) },
    };
  },
});

/** Times in which nobody spoke have no row. */
export function listCohorts(days: readonly FoundAuthorDay[], bucket: Bucket, query: string): CohortRow[] {
  return [...Map.groupBy(days, ({ day }) => bucketStart(day, bucket))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([start, spoken]) => {
      const people = new Set(spoken.map(({ author }) => author)).size;
      const fresh = new Set(
        spoken.filter(({ first }) => bucketStart(first, bucket) === start).map(({ author }) => author),
      ).size;
      return {
        start,
        people,
        fresh,
        returning: people - fresh,
        share: wilson(fresh, people),
        mentions: spoken.reduce((sum, { count }) => sum + count, 0),
        query: narrow(query, dateClause(start, bucket)),
      };
    });
}

function smallest(days: readonly FoundAuthorDay[]): string | undefined {
  return days.reduce<string | undefined>(
    (least, { day }) => (least === undefined || day < least ? day : least),
    undefined,
  );
}

function largest(days: readonly FoundAuthorDay[]): string | undefined {
  return days.reduce<string | undefined>((most, { day }) => (most === undefined || day > most ? day : most), undefined);
}
