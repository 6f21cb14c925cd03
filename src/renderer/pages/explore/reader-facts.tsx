// Everything else known of a mention, as a list of facts.
import type { ReactNode } from 'react';
import { attributeClause, fieldClause } from '../../../contract/clauses.ts';
import type { MentionDetail } from '../../../contract/model.ts';
import { clock } from '../../parts/moments.ts';
import { go, writeRoute } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import classes from './reader.module.css';
import { sayBy } from './reader-labels.tsx';

export function ReaderFacts({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const facts: [label: string, value: string, title?: string, query?: string][] = [];
  if (mention.language) {
    const sure = mention.languageConfidence === null ? '' : ` (${t.format.percent(mention.languageConfidence)})`;
    const by = mention.languageBy ? sayBy(mention.languageBy, t) : undefined;
    const query = fieldClause('lang', mention.language);
    facts.push([t('field.language'), `${t.format.language(mention.language)}${sure}`, by, query]);
  }
  if (mention.author?.platform) facts.push([t('field.platform'), mention.author.platform]);
  facts.push([t('reader.captured'), t.format.dateTime(mention.captured)]);
  const original = originalTime(mention, t);
  if (original) facts.push([t('reader.original-time'), original]);
  if (mention.keywords.length > 0) facts.push([t('reader.keywords'), mention.keywords.join(', ')]);
  if (mention.entities.length > 0) {
    facts.push([t('reader.entities'), [...new Set(mention.entities.map((entity) => entity.text))].join(', ')]);
  }
  for (const [name, value] of Object.entries(mention.engagement)) facts.push([name, t.format.number(value)]);
  for (const [name, value] of Object.entries(mention.attributes)) {
    facts.push([name, value, undefined, attributeClause(name, value)]);
  }
  return (
    <section className={classes.section}>
      <h2>{t('reader.facts')}</h2>
      <dl className={classes.facts}>
        {mention.topics.length > 0 ? <Topics mention={mention} /> : null}
        {facts.map(([label, value, title, query]) => (
          <Fact key={label} label={label} value={value} title={title} query={query} />
        ))}
      </dl>
    </section>
  );
}

interface FactProps {
  readonly label: string;
  readonly value: string;
  readonly title: string | undefined;
  /** Finds the mentions that share the fact. */
  readonly query: string | undefined;
}

function Fact({ label, value, title, query }: FactProps) {
  return (
    <>
      <dt>{label}</dt>
      <dd title={title}>{query === undefined ? value : <Door query={query}>{value}</Door>}</dd>
    </>
  );
}

/** A fact one can press to find every mention that shares it. */
export function Door({ query, children }: { readonly query: string; readonly children: ReactNode }) {
  const params = { q: query };
  return (
    <a
      className={classes.door}
      href={writeRoute('explore', params)}
      onClick={(event) => {
        event.preventDefault();
        go('explore', params);
      }}
    >
      {children}
    </a>
  );
}

function Topics({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  return (
    <>
      <dt>{t('room.topics')}</dt>
      <dd className={classes.tags}>
        {mention.topics.map((topic) => (
          <Door key={topic.id} query={fieldClause('topic', topic.name)}>
            {topic.name}
          </Door>
        ))}
      </dd>
    </>
  );
}

/** The clock where it was written, where that differs from the project's zone. */
function originalTime(mention: MentionDetail, t: ReturnType<typeof useText>): string | null {
  if (mention.offset === null) return null;
  const there = new Date(mention.at + mention.offset * 60_000).toISOString().slice(11, 16);
  if (there === clock(t, mention.at)) return null;
  const sign = mention.offset < 0 ? '−' : '+';
  const size = Math.abs(mention.offset);
  const zone = `${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
  return t('reader.there', { time: there, offset: `UTC${sign}${zone}` });
}
