// The list of people, as many as there are: only those in sight are drawn and fetched.
import { Button } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import type { Id } from '../../../contract/model.ts';
import type { ListedPerson, PeopleOrder } from '../../../contract/people.ts';
import { relative } from '../../parts/moments.ts';
import { useText } from '../../text.tsx';
import { ask, openPerson } from './address.ts';
import classes from './page.module.css';
import type { People } from './use-people.ts';

const HEIGHT = 52;

interface Props {
  readonly people: People;
  readonly order: PeopleOrder;
  readonly open: Id | null;
  /** The place of the open one, -1 where they are not in the stretch that was fetched. */
  readonly here: number;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onSight: (first: number) => void;
  readonly onEnter: () => void;
}

export function PeopleList({ people, order, open, here, box, onSight, onEnter }: Props) {
  const t = useText();
  const { total, rows, busy } = people;
  const virtual = useVirtualizer({
    count: total ?? 0,
    getScrollElement: () => box.current,
    estimateSize: () => HEIGHT,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  useEffect(() => onSight(first), [first, onSight]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another one is opened.
  useEffect(() => {
    if (here >= 0) virtual.scrollToIndex(here, { align: 'auto' });
  }, [here]);
  // Whoever walks by keys stays in the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another one is opened.
  useEffect(() => {
    if (!box.current?.contains(document.activeElement)) return;
    const frame = requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [open]);
  if (total === 0 && !busy) {
    return (
      <div className={classes.nobody}>
        <h2>{t('people.nobody')}</h2>
        <p>{t('people.nobody.words')}</p>
        <Button variant="default" onClick={() => ask({ search: '', role: '' })}>
          {t('people.nobody.all')}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.scroller} ref={box} aria-busy={busy}>
      <ul className={classes.list} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => (
          <li
            key={index}
            style={{ transform: `translateY(${start}px)` }}
            aria-posinset={index + 1}
            aria-setsize={total ?? -1}
          >
            <Row person={rows.get(index)} order={order} open={open} onEnter={onEnter} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  /** Undefined while they are on their way: the row keeps its shape. */
  readonly person: ListedPerson | undefined;
  readonly order: PeopleOrder;
  readonly open: Id | null;
  readonly onEnter: () => void;
}

function Row({ person, order, open, onEnter }: RowProps) {
  const t = useText();
  if (!person) return <span className={classes.waiting} aria-hidden="true" />;
  const current = person.id === open;
  const [account] = person.accounts;
  // In an order by feeling the number is of those mentions; the facts say so, and of how many.
  const feeling = order === 'complaints' || order === 'negative' ? order : null;
  const counted = feeling === null ? person.mentions : (person.counted ?? 0);
  const facts = [
    feeling === null ? null : t(`people.counted.${feeling}`, { count: counted, of: t.format.number(person.mentions) }),
    person.role === null ? null : t(`role.${person.role}`),
    person.accounts.some(({ ours }) => ours) ? t('reader.ours') : null,
    person.accounts.length > 1
      ? t('people.accounts', { count: person.accounts.length })
      : (account?.platform ?? person.source),
    person.last === null ? null : t('people.last', { when: relative(t, person.last) }),
  ].filter((fact) => fact !== null);
  return (
    <button
      type="button"
      className={classes.row}
      aria-current={current || undefined}
      onClick={() => {
        if (current) onEnter();
        else openPerson(person.id);
      }}
    >
      <span className={classes.name} dir="auto">
        {person.name === '' ? t('people.unnamed') : person.name}
      </span>
      <span className={classes.count} aria-hidden={feeling !== null}>
        {t.format.number(counted)}
        {feeling === null ? <span className="sr-only"> {t('person.mentions')}</span> : null}
      </span>
      <span className={classes.facts}>{facts.join(' · ')}</span>
    </button>
  );
}
