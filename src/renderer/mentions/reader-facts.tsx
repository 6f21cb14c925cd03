// Everything else known of a mention, as a list of facts.
import { attributeClause, fieldClause } from '../../contract/clauses.ts';
import type { MentionDetail } from '../../contract/model.ts';
import { clock } from '../parts/moments.ts';
import { useText } from '../text.tsx';
import classes from './reader.module.css';
import { Door } from './reader-door.tsx';

export function ReaderFacts({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const facts: [label: string, value: string, query?: string][] = [];
  if (mention.author?.platform) facts.push([t('field.platform'), mention.author.platform]);
  facts.push([t('reader.captured'), t.format.dateTime(mention.captured)]);
  const original = originalTime(mention, t);
  if (original) facts.push([t('reader.original-time'), original]);
  const { engagement, attributes } = mention;
  // A column may be both a figure and an attribute: said once, as what one can search for.
  const figures = Object.entries(engagement).filter(([name, value]) => !hasAttribute(attributes, name, value));
  for (const [name, value] of figures) facts.push([name, t.format.number(value)]);
  for (const [name, value] of Object.entries(attributes)) facts.push([name, value, attributeClause(name, value)]);
  return (
    <section className={classes.section}>
      <h2>{t('reader.facts')}</h2>
      <dl className={classes.facts}>
        {mention.topics.length > 0 ? <Topics mention={mention} /> : null}
        {facts.map(([label, value, query]) => (
          <Fact key={label} label={label} value={value} query={query} />
        ))}
      </dl>
    </section>
  );
}

function hasAttribute(attributes: MentionDetail['attributes'], name: string, value: number): boolean {
  return Object.entries(attributes).some(
    ([other, text]) => other.toLowerCase() === name.toLowerCase() && text.trim() !== '' && Number(text) === value,
  );
}

interface FactProps {
  readonly label: string;
  readonly value: string;
  /** Finds the mentions that share the fact. */
  readonly query: string | undefined;
}

function Fact({ label, value, query }: FactProps) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{query === undefined ? value : <Door query={query}>{value}</Door>}</dd>
    </>
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
