// Who answers whom: names at both sides with strands between them, and the pairs as a list of numbers.
import type { MeasureData, ReplyNode } from '../../../../contract/measures.ts';
import { layStrands, type StrandName } from '../../../../present/charts/strands.ts';
import { useText } from '../../../text.tsx';
import { Door } from './door.tsx';
import tables from './figure-table.module.css';
import { Finding } from './finding.tsx';
import insights from './insights.module.css';
import classes from './replies.module.css';
import { useMeasure } from './use-measure.ts';
import type { ViewProps } from './views.ts';

const PAIRS = 20;
/** Width of the part with the strands, in units of its own. */
const WIDTH = 100;

export function Replies({ query }: ViewProps) {
  const t = useText();
  const asked = useMeasure({ measure: 'author-network', query, limit: PAIRS });
  return (
    <Finding asked={asked} name={t('insights.replies')} none={t('replies.none')} row={28}>
      {({ data }, sentence) =>
        data.shape === 'replies' ? (
          <div className={insights.mainAndSide} data-tables>
            <Picture data={data} />
            <Pairs data={data} label={sentence} />
          </div>
        ) : null
      }
    </Finding>
  );
}

type Data = Extract<MeasureData, { shape: 'replies' }>;

function Picture({ data }: { readonly data: Data }) {
  const t = useText();
  const { left, right, strands, height } = layStrands(data);
  return (
    <div className={classes.strands}>
      <Names title={t('replies.gives')} names={left} nodes={data.nodes} height={height} />
      <svg viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none" style={{ height }} aria-hidden="true">
        {strands.map(({ edge, from, to, thickness }) => (
          <path
            key={edge}
            d={`M0 ${from} C${WIDTH / 2} ${from} ${WIDTH / 2} ${to} ${WIDTH} ${to}`}
            strokeWidth={thickness}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <Names title={t('replies.gets')} names={right} nodes={data.nodes} height={height} />
    </div>
  );
}

interface NamesProps {
  readonly title: string;
  readonly names: readonly StrandName[];
  readonly nodes: readonly ReplyNode[];
  readonly height: number;
}

function Names({ title, names, nodes, height }: NamesProps) {
  const t = useText();
  return (
    <div className={classes.side}>
      <h3>{title}</h3>
      <ul style={{ height }}>
        {names.map(({ node, answers, y }) => {
          const who = nodes[node];
          if (!who) return null;
          return (
            <li key={node} style={{ top: y }}>
              <span className={classes.who} dir="auto" title={who.author}>
                <Door
                  query={who.query}
                  label={t('insights.open', { what: who.author, count: t('count.mentions', { count: who.count }) })}
                >
                  {who.author}
                </Door>
              </span>
              <span className={classes.answers}>
                {who.ours ? `${t('replies.ours')} · ` : ''}
                {t.format.number(answers)}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Pairs({ data, label }: { readonly data: Data; readonly label: string }) {
  const t = useText();
  return (
    <table className={tables.table} aria-label={label}>
      <thead>
        <tr>
          <th>{t('replies.pair')}</th>
          <th data-numeric>{t('replies.answers')}</th>
        </tr>
      </thead>
      <tbody>
        {data.edges.map((edge) => {
          const pair = `${data.nodes[edge.from]?.author ?? ''} → ${data.nodes[edge.to]?.author ?? ''}`;
          return (
            <tr key={edge.query}>
              <th scope="row" dir="auto" title={pair}>
                {pair}
              </th>
              <td data-numeric>
                <Door
                  query={edge.query}
                  label={t('insights.open', { what: pair, count: t('count.mentions', { count: edge.count }) })}
                >
                  {t.format.number(edge.count)}
                </Door>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
