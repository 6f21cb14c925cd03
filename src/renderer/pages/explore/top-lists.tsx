// Who and what stands first, a line each: click keeps it. Questions and places are counted apart, once the search rests.
import { useDebouncedValue } from '@mantine/hooks';
import { memo, useRef } from 'react';
import type { MeasureResult } from '../../../contract/measures.ts';
import type { Facet } from '../../../contract/model.ts';
import { useText } from '../../text.tsx';
import { type MeasureParams, useMeasure } from './insights/use-measure.ts';
import { showView } from './insights/views.ts';
import classes from './overview.module.css';
import { areMany, areSought } from './sought.ts';

const FACETS = ['author', 'source', 'hashtag'] as const;
const MOST = 3;
const QUESTIONS = 2;
/** What is counted mention by mention waits until nobody types. */
const REST_MS = 600;

interface Props {
  readonly query: string;
  readonly facets: readonly Facet[];
  readonly onOpen: (query: string) => void;
  /** Adds a clause to the search, or takes it out. */
  readonly onClause: (clause: string) => void;
}

interface Item {
  readonly label: string;
  readonly count: number;
  readonly open: () => void;
}

export const TopLists = memo(function TopLists({ query, facets, onOpen, onClause }: Props) {
  // The first answer to a search comes before everything that is told beside it.
  const asked = facets.length > 0 ? { measure: 'places', query, limit: MOST } : null;
  const places = useRested(asked)?.data;
  const lists = [
    ...FACETS.map((id) => ({
      id,
      items: (facets.find((facet) => facet.id === id)?.values ?? []).map(
        ({ label, count, clause }): Item => ({ label, count, open: () => onClause(clause) }),
      ),
    })),
    {
      id: 'place' as const,
      items: (places?.shape === 'terms' ? places.terms : []).map(
        ({ term, count, query: found }): Item => ({ label: term, count, open: () => onOpen(found) }),
      ),
    },
  ];
  return <Lines lists={lists} />;
});

interface QuestionsProps extends Pick<Props, 'query' | 'onOpen'> {
  /** The course of a search, which says how many mentions they would be sought in: it comes before everything else. */
  readonly trend: MeasureResult | undefined;
}

/** What several people ask, a line each. In much, they are sought when somebody wants them: it takes seconds. */
export const TopQuestions = memo(function TopQuestions({ query, trend, onOpen }: QuestionsProps) {
  const t = useText();
  const much = trend !== undefined && areMany(trend);
  const data = useRested(areSought(trend, query) ? { measure: 'questions', query, limit: QUESTIONS } : null)?.data;
  // Not sought yet is not the same as none.
  if (!much && data === undefined) return <Lines lists={[{ id: 'question', items: null }]} />;
  const rows = data?.shape === 'clusters' ? data.rows : [];
  const items = rows.map(({ text, count, query: found }): Item => ({ label: text, count, open: () => onOpen(found) }));
  if (!much) return <Lines lists={[{ id: 'question', items }]} />;
  return (
    <button type="button" className={classes.top} onClick={() => showView('questions')}>
      {t('top.seek-questions')}
    </button>
  );
});

/** Asked once the search rests, and let go as soon as it changes: the next one shall not wait. Meanwhile the former stays. */
function useRested(asked: MeasureParams | null): MeasureResult | undefined {
  const key = JSON.stringify(asked);
  const [settled] = useDebouncedValue(key, REST_MS);
  const { data } = useMeasure(settled === key ? asked : null);
  const latest = useRef<MeasureResult | undefined>(undefined);
  latest.current = data ?? latest.current;
  return latest.current;
}

type Top = 'author' | 'source' | 'hashtag' | 'place' | 'question';

function Lines({ lists }: { readonly lists: readonly { readonly id: Top; readonly items: readonly Item[] | null }[] }) {
  const t = useText();
  return (
    <dl className={classes.tops}>
      {lists.map(({ id, items }) => (
        <div key={id} data-of={id}>
          <dt>{t(`top.${id}`)}</dt>
          <dd>
            {items?.length === 0 ? <span className={classes.nobody}>–</span> : null}
            {items?.slice(0, MOST).map((item) => (
              <button
                key={item.label}
                type="button"
                className={classes.top}
                aria-label={t('insights.open', {
                  what: item.label,
                  count: t('count.mentions', { count: item.count }),
                })}
                title={item.label}
                onClick={item.open}
              >
                <span dir="auto">{item.label}</span> <b>{t.format.number(item.count)}</b>
              </button>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
