// Side by side: two searches with the same figures on the same axes, and in words where they clearly differ.
import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Part } from '../../../../contract/api.ts';
import type { ComparedRow, MeasureResult, TrendPoint } from '../../../../contract/measures.ts';
import type { ExploreView } from '../../../../contract/searching.ts';
import { nameCompared } from '../../../../present/compare.ts';
import { saySentence } from '../../../../present/sentences.ts';
import { Cloud } from '../../../charts/cloud.tsx';
import { Figure } from '../../../charts/figure.tsx';
import { ErrorNote } from '../../../parts/notes.tsx';
import { setQuery } from '../../../search/address.ts';
import { fieldOf, readClauses } from '../../../search/clauses.ts';
import { go, useRoute } from '../../../state/route.ts';
import { useText } from '../../../text.tsx';
import { type Asked, useCall } from '../../../use-call.ts';
import { SentimentBar } from '../sentiment-bar.tsx';
import { TopLists, TopQuestions } from '../top-lists.tsx';
import { TrendFigure } from '../trend-figure.tsx';
import { listCloud } from '../words.ts';
import { Against } from './against.tsx';
import classes from './beside.module.css';
import { Door } from './door.tsx';
import insights from './insights.module.css';
import { useMeasure } from './use-measure.ts';
import { openFound, setAgainst, showView, useAgainst, type ViewProps } from './views.ts';

const HEIGHT = 168;
const WORDS = 36;
const DIFFERENCES = 4;
const ROWS = 8;
const PARTS: readonly Part[] = ['mentions', 'labels', 'topics', 'sources', 'settings'];

export function Beside({ query }: ViewProps) {
  const t = useText();
  const against = useAgainst();
  if (against === '' || against === query)
    return (
      <>
        <Against query={query} placeholder={t('insights.against.needed')} />
        <p className={insights.none}>{t('beside.ask')}</p>
      </>
    );
  return <Pair query={query} against={against} />;
}

function Pair({ query, against }: { readonly query: string; readonly against: string }) {
  const t = useText();
  const trend = useMeasure({ measure: 'trend', query, against });
  const compared = useMeasure({ measure: 'compare', query, against, limit: ROWS });
  const here = useCall('mentions.explore', { query, limit: 0, terms: WORDS }, PARTS);
  const there = useCall('mentions.explore', { query: against, limit: 0, terms: WORDS }, PARTS);
  const swap = () => go('explore', { ...useRoute.getState().params, q: against, with: query, of: '' });
  return (
    <>
      <Said asked={compared} told={listFields(query, against)} />
      <div className={classes.pair}>
        <Side
          name={t('beside.here')}
          search={<SearchField value={query} label={t('beside.here')} onChange={setQuery} />}
          asked={here}
          query={query}
          trend={trend.data}
        />
        <Tooltip label={t('beside.swap')}>
          <ActionIcon className={classes.swap} aria-label={t('beside.swap')} onClick={swap}>
            <IconArrowsExchange size={16} />
          </ActionIcon>
        </Tooltip>
        <Side
          name={t('beside.there')}
          search={<SearchField value={against} label={t('beside.there')} onChange={setAgainst} />}
          asked={there}
          query={against}
          trend={trend.data && there.data && turn(trend.data, against, there.data)}
        />
      </div>
    </>
  );
}

interface SideProps {
  readonly name: string;
  readonly search: ReactNode;
  readonly asked: Asked<ExploreView>;
  readonly query: string;
  readonly trend: MeasureResult | undefined;
}

function Side({ name, search, asked, query, trend }: SideProps) {
  const t = useText();
  const { data: view, error, busy, reload } = asked;
  return (
    <section className={classes.side} aria-label={name} aria-busy={busy}>
      {search}
      {error && !busy ? <ErrorNote error={error} retry={reload} /> : null}
      <p className={classes.total}>
        {view ? <Door query={query}>{t('count.mentions', { count: view.page.total })}</Door> : ' '}
      </p>
      <TrendFigure result={view && trend} alone={view?.trend} height={HEIGHT} query={query} onQuery={openFound} />
      {view ? (
        <>
          <SentimentBar result={view.balance} onOpen={openFound} />
          <Figure
            result={view.cloud}
            name={t('words.name-terms')}
            sentence={saySentence(view.cloud, t)}
            height={HEIGHT}
            onOpen={openFound}
            tableable={view.cloud.n > 0}
            type="cloud"
          >
            <Cloud
              terms={listCloud(view.cloud)}
              height={HEIGHT}
              label={t('cloud.label-open')}
              onAdd={(word) => openFound(word.query)}
            />
          </Figure>
          <TopQuestions query={query} trend={view.trend} onOpen={openFound} />
          <TopLists
            query={query}
            facets={view.facets}
            onOpen={openFound}
            onClause={(clause) => openFound(`${wrap(query)} ${clause}`.trim())}
          />
        </>
      ) : (
        <div className={classes.waiting} />
      )}
    </section>
  );
}

/** In words: what differs most, and that it is not chance. */
function Said({ asked, told }: { readonly asked: Asked<MeasureResult>; readonly told: ReadonlySet<string> }) {
  const t = useText();
  const { data: given, error, busy, reload } = asked;
  if (error && !busy) return <ErrorNote error={error} retry={reload} />;
  const result = given && leaveOut(given, told);
  const rows = result?.data.shape === 'compare' ? result.data.rows : [];
  const clear = rows
    .filter(({ part, verdict }) => part !== 'all' && (verdict === 'more' || verdict === 'less'))
    .toSorted((a, b) => Math.abs(b.difference.value) - Math.abs(a.difference.value));
  return (
    <div className={classes.said} aria-busy={busy}>
      <h3>{result ? saySentence(result, t) : t('insights.counting')}</h3>
      <ul>
        {clear.slice(0, DIFFERENCES).map((row) => (
          <li key={`${row.part} ${row.label}`}>
            <Difference row={row} />
          </li>
        ))}
      </ul>
      {result ? (
        <Button variant="subtle" size="compact-xs" fw={400} ml={-8} onClick={() => showView('differences')}>
          {t('beside.all')}
        </Button>
      ) : null}
    </div>
  );
}

function Difference({ row }: { readonly row: ComparedRow }) {
  const t = useText();
  const { percent } = t.format;
  const name = nameCompared(row, t);
  const door = (side: ComparedRow['here']) => (
    <Door
      query={side.query}
      label={t('insights.open', {
        what: name,
        count: `${percent(side.share.value)}, ${t('count.mentions', { count: side.count })}`,
      })}
    >
      {percent(side.share.value)}
    </Door>
  );
  return (
    <>
      {name} {door(row.here)} {t('beside.against')} {door(row.there)}
    </>
  );
}

/** Fields that the two searches themselves ask for: that they differ in these is no finding. */
function listFields(...queries: readonly string[]): ReadonlySet<string> {
  return new Set(
    queries
      .flatMap((query) => readClauses(query).flatMap(({ options }) => options.map(fieldOf)))
      .flatMap((field) => field ?? []),
  );
}

const FIELDS = { all: '', sentiment: 'sentiment', intent: 'intent', language: 'lang', source: 'source' } as const;

function leaveOut(result: MeasureResult, told: ReadonlySet<string>): MeasureResult {
  if (result.data.shape !== 'compare') return result;
  const rows = result.data.rows.filter(({ part }) => !told.has(FIELDS[part]));
  return { ...result, data: { ...result.data, rows } };
}

interface FieldProps {
  readonly value: string;
  readonly label: string;
  readonly onChange: (query: string) => void;
}

/** A search is asked once it is entered, not with every letter. */
function SearchField({ value, label, onChange }: FieldProps) {
  const t = useText();
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const enter = () => {
    if (draft.trim() !== value) onChange(draft.trim());
  };
  return (
    <TextInput
      label={label}
      placeholder={t('beside.everything')}
      value={draft}
      spellCheck={false}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={enter}
      onKeyDown={(event) => event.key === 'Enter' && enter()}
    />
  );
}

/** The same days, seen from the other search. */
function turn(result: MeasureResult, against: string, { page, trend }: ExploreView): MeasureResult {
  if (result.data.shape !== 'trend') return result;
  const points = result.data.points.flatMap(({ beside, ...own }): TrendPoint[] =>
    beside ? [{ ...beside, beside: own }] : [],
  );
  const { coverage, undated } = trend;
  return { ...result, query: against, n: page.total, coverage, undated, data: { ...result.data, points } };
}

function wrap(query: string): string {
  return / OR /.test(query) ? `(${query})` : query;
}
