// In context: a word with what stands before and after it, the words around it, and which words come together.
import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { fieldClause, removeClause, textClause } from '../../../../contract/clauses.ts';
import type { CollocateRow, MeasureData } from '../../../../contract/measures.ts';
import { useText } from '../../../text.tsx';
import { Door } from './door.tsx';
import { Explained } from './explained.tsx';
import tables from './figure-table.module.css';
import { Finding } from './finding.tsx';
import classes from './insights.module.css';
import { Lines } from './lines.tsx';
import { useMeasure } from './use-measure.ts';
import { setWord, useWord, type ViewProps } from './views.ts';

const LINES = 100;
const COLLOCATES = 12;
/** Terms among which pairs are sought. */
const TERMS = 24;
const PAIRS = 12;

export function Context({ query }: ViewProps) {
  const t = useText();
  const word = useWord();
  // Where every mention holds the word, nothing is near it more often than elsewhere: it is sought in what is around.
  const wider = [textClause(word), fieldClause('word', word)].reduce(removeClause, query);
  const lines = useMeasure(word === '' ? null : { measure: 'concordance', query, word, limit: LINES });
  const around = useMeasure(word === '' ? null : { measure: 'collocates', query: wider, word, limit: COLLOCATES });
  const pairs = useMeasure({ measure: 'cooccurrence', query, limit: TERMS });
  return (
    <>
      <WordField />
      <div className={classes.mainAndSide}>
        {word === '' ? (
          <p className={classes.none}>{t('insights.context.ask')}</p>
        ) : (
          <Finding asked={lines} name={t('insights.lines')} none={t('insights.context.none', { word })} row={28}>
            {({ data }, sentence) =>
              data.shape === 'concordance' ? <Lines lines={data.lines} label={sentence} /> : null
            }
          </Finding>
        )}
        <div className={classes.stack}>
          {word === '' ? null : (
            <Finding asked={around} name={t('insights.around')} none={t('insights.around.none')} row={28}>
              {({ data }, sentence) =>
                data.shape === 'collocates' ? <Around rows={data.rows} label={sentence} /> : null
              }
            </Finding>
          )}
          <Finding asked={pairs} name={t('insights.pairs')} none={t('insights.pairs.none')} row={28}>
            {({ data }, sentence) => (data.shape === 'network' ? <Pairs data={data} label={sentence} /> : null)}
          </Finding>
        </div>
      </div>
    </>
  );
}

function WordField() {
  const t = useText();
  const word = useWord();
  const [draft, setDraft] = useState(word);
  useEffect(() => setDraft(word), [word]);
  const commit = () => {
    if (draft.trim() !== word) setWord(draft.trim());
  };
  return (
    <TextInput
      className={classes.field}
      label={t('insights.word')}
      placeholder={t('insights.word.placeholder')}
      value={draft}
      spellCheck={false}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
      onBlur={commit}
    />
  );
}

function Around({ rows, label }: { readonly rows: readonly CollocateRow[]; readonly label: string }) {
  const t = useText();
  return (
    <table className={tables.table} aria-label={label}>
      <thead>
        <tr>
          <th>{t('table.term')}</th>
          <th data-numeric>{t('table.count')}</th>
          <th data-numeric>
            <Explained words={t('insights.log-dice.help')}>{t('table.log-dice')}</Explained>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.query}>
            <th scope="row" dir="auto" title={row.term}>
              {row.term}
            </th>
            <td data-numeric>
              <Door
                query={row.query}
                label={t('insights.open', { what: row.term, count: t('count.mentions', { count: row.mentions }) })}
              >
                {t.format.number(row.mentions)}
              </Door>
            </td>
            <td data-numeric>{t.format.decimals(row.logDice, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Network = Extract<MeasureData, { shape: 'network' }>;

function Pairs({ data, label }: { readonly data: Network; readonly label: string }) {
  const t = useText();
  return (
    <table className={tables.table} aria-label={label}>
      <thead>
        <tr>
          <th>{t('insights.pair')}</th>
          <th data-numeric>{t('table.count')}</th>
          <th data-numeric>
            <Explained words={t('insights.npmi.help')}>{t('table.npmi')}</Explained>
          </th>
        </tr>
      </thead>
      <tbody>
        {data.edges.slice(0, PAIRS).map((edge) => {
          const pair = `${data.nodes[edge.from]?.term ?? ''} + ${data.nodes[edge.to]?.term ?? ''}`;
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
              <td data-numeric>{t.format.decimals(edge.npmi, 2)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
