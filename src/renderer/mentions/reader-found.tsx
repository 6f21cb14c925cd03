// What a mention speaks of: what it praises and criticises, and who and what it names. Each finds the others that do.
import type { ReactNode } from 'react';
import { type FieldName, fieldClause, textClause } from '../../contract/clauses.ts';
import type { EntityType, MentionDetail, SentimentLabel } from '../../contract/model.ts';
import { useText } from '../text.tsx';
import classes from './reader.module.css';
import { Door } from './reader-door.tsx';
import { usePointer, type Words } from './reader-point.tsx';

interface Found extends Words {
  readonly text: string;
}

const OPINIONS = [
  { opinion: 'negative', field: 'criticised' },
  { opinion: 'positive', field: 'praised' },
] as const satisfies readonly { opinion: SentimentLabel; field: FieldName }[];
const NAMES = ['person', 'organisation', 'place', 'product'] as const satisfies readonly EntityType[];

export function ReaderFound({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const { aspects, entities, keywords } = mention;
  const others = entities.filter((entity) => entity.type === 'other');
  if (keywords.length + entities.length === 0 && aspects.every((aspect) => aspect.opinion === 'neutral')) return null;
  return (
    <section className={classes.section}>
      <h2>{t('reader.found')}</h2>
      <dl className={classes.facts}>
        {OPINIONS.map(({ opinion, field }) => (
          <Row
            key={opinion}
            name={t(`reader.${field}`)}
            found={aspects
              .filter((aspect) => aspect.opinion === opinion)
              .map((aspect) => ({ ...aspect, more: aspect.because }))}
            queryOf={(text) => fieldClause(field, text)}
          />
        ))}
        {NAMES.map((type) => (
          <Row
            key={type}
            name={t(`reader.named-${type}`)}
            found={entities.filter((entity) => entity.type === type)}
            queryOf={(text) => fieldClause(type, text)}
          />
        ))}
        <Row name={t('reader.named-other')} found={others} queryOf={textClause} />
        {keywords.length > 0 ? (
          <Fact name={t('reader.keywords')}>
            {listed(keywords).map((keyword, index) => (
              <span key={keyword}>
                {index > 0 ? ', ' : ''}
                <Door query={/\s/.test(keyword) ? fieldClause('phrase', keyword) : textClause(keyword)}>{keyword}</Door>
              </span>
            ))}
          </Fact>
        ) : null}
      </dl>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  /** `more`: other words that are marked with it. */
  readonly found: readonly (Found & { readonly more?: readonly Words[] })[];
  readonly queryOf: (text: string) => string;
}

function Row({ name, found, queryOf }: RowProps) {
  const texts = listed(found.map(({ text }) => text));
  if (texts.length === 0) return null;
  return (
    <Fact name={name}>
      {texts.map((text, index) => {
        const same = found.filter((each) => isSame(each.text, text));
        return (
          <span key={text}>
            {index > 0 ? ', ' : ''}
            <Pointing words={same.flatMap((each) => [each, ...(each.more ?? [])])}>
              <Door query={queryOf(text)}>{text}</Door>
            </Pointing>
          </span>
        );
      })}
    </Fact>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Focus of the door inside comes up to it. */
function Pointing({ words, children }: { readonly words: readonly Words[]; readonly children: ReactNode }) {
  return <span {...usePointer(words)}>{children}</span>;
}

/** Each once, whatever its capitals. */
function listed(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.findIndex((other) => isSame(other, text)) === index);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
