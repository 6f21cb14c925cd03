// What each part of the search finds and takes out, as a table; each number opens its mentions.
import { Popover, Table } from '@mantine/core';
import type { ClauseEffect } from '../../../contract/searching.ts';
import { explain } from '../../api.ts';
import { capitalise } from '../../parts/capitalise.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './query-bar-below.module.css';

interface Props {
  readonly query: string;
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
  readonly onOpen: (query: string) => void;
}

export function ExplainButton({ query, opened, onChange, onOpen }: Props) {
  const t = useText();
  return (
    <Popover
      opened={opened}
      onChange={onChange}
      position="bottom-start"
      width="min(560px, 100vw / var(--ear-zoom) - 32px)"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button type="button" className={classes.action} onClick={() => onChange(!opened)}>
          {t('search.explain')}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('search.explain.title')}>
        <Explanation
          query={query}
          onOpen={(found) => {
            onChange(false);
            onOpen(found);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function Explanation({ query, onOpen }: Pick<Props, 'query' | 'onOpen'>) {
  const t = useText();
  // Counted once each time it is opened: during an import it would be counted again and again.
  const { data, error, busy } = useCall('query.explain', { query, locale: t.locale });
  if (error) return <p role="alert">{explain(error)}</p>;
  if (!data) return <p role="status">{t('search.counting')}</p>;
  const choice = data.clauses.some(({ role }) => role === 'any');
  return (
    <div className={classes.panel} aria-busy={busy}>
      <p className={classes.total}>
        <strong>{t('count.mentions', { count: data.total })}</strong>
      </p>
      <Table aria-label={t('search.explain.title')} verticalSpacing={4} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('search.part')}</Table.Th>
            <Table.Th data-numeric>{t('search.hits')}</Table.Th>
            <Table.Th data-numeric>{choice ? t('search.only') : t('search.removed')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.clauses.map((clause) => (
            <Row key={clause.at} clause={clause} onOpen={onOpen} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Row({ clause, onOpen }: { readonly clause: ClauseEffect; readonly onOpen: Props['onOpen'] }) {
  const t = useText();
  const { says: part, role, hits, removed } = clause;
  const openRemoved = role === 'any' ? 'search.open-only' : 'search.open-removed';
  return (
    <Table.Tr>
      <Table.Td>{capitalise(part)}</Table.Td>
      <Table.Td data-numeric>
        <button
          type="button"
          className={classes.door}
          aria-label={t('search.open-hits', { part, count: t('count.mentions', { count: hits }) })}
          onClick={() => onOpen(clause.alone)}
        >
          {t.format.number(hits)}
        </button>
      </Table.Td>
      <Table.Td data-numeric>
        <button
          type="button"
          className={classes.door}
          aria-label={t(openRemoved, { part, count: t('count.mentions', { count: removed }) })}
          onClick={() => onOpen(clause.query)}
        >
          {t.format.number(removed)}
        </button>
      </Table.Td>
    </Table.Tr>
  );
}
