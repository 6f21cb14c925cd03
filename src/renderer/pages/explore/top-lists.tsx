// Who and what stands first, a line each: click keeps it. Questions and places are counted apart, once the search rests.
import { useDebouncedValue } from '@mantine/hooks';
import type { Facet } from '../../../contract/model.ts';
import { useText } from '../../text.tsx';
import { useMeasure } from './insights/use-measure.ts';
import { showView } from './insights/views.ts';
import classes from './overview.module.css';

const FACETS = ['author', 'source', 'hashtag'] as const;
const MOST = 3;
const QUESTIONS = 2;
/** Among more mentions than these, questions are not sought unasked. */
const MOST_READ = 5000;
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

export function TopLists({ query, facets, onOpen, onClause }: Props) {
  const [settled] = useDebouncedValue(query, REST_MS);
  // The first answer to a search comes before everything that is told beside it.
  const asked = facets.length > 0 ? { measure: 'places', query: settled, limit: MOST } : null;
  const places = useMeasure(asked).data?.data;
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
}

interface QuestionsProps extends Pick<Props, 'query' | 'onOpen'> {
  /** How many mentions they are sought in; null while that is not known, which comes before everything else. */
  readonly n: number | null;
}

/** What several people ask, a line each. In much, they are sought when somebody wants them: it takes seconds. */
export function TopQuestions({ query, n, onOpen }: QuestionsProps) {
  const t = useText();
  const [settled] = useDebouncedValue(query, REST_MS);
  const much = n !== null && n > MOST_READ;
  const data = useMeasure(n === null || much ? null : { measure: 'questions', query: settled, limit: QUESTIONS }).data
    ?.data;
  const rows = data?.shape === 'clusters' ? data.rows : [];
  const items = rows.map(({ text, count, query: found }): Item => ({ label: text, count, open: () => onOpen(found) }));
  if (!much) return <Lines lists={[{ id: 'question', items }]} />;
  return (
    <button type="button" className={classes.top} onClick={() => showView('questions')}>
      {t('top.seek-questions')}
    </button>
  );
}

type Top = 'author' | 'source' | 'hashtag' | 'place' | 'question';

function Lines({ lists }: { readonly lists: readonly { readonly id: Top; readonly items: readonly Item[] }[] }) {
  const t = useText();
  return (
    <dl className={classes.tops}>
      {lists.map(({ id, items }) => (
        <div key={id} data-of={id}>
          <dt>{t(`top.${id}`)}</dt>
          <dd>
            {items.length === 0 ? <span className={classes.nobody}>–</span> : null}
            {items.slice(0, MOST).map((item) => (
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
