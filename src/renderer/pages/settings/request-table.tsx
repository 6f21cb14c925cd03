// Where requests went, for which source, how many and how large: each host a door to its lines of the log.
import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { RequestSum } from '../../../contract/model.ts';
import { bytes, shortMoment } from '../../parts/moments.ts';
import { go, writeRoute } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { areFiles } from '../sources/source-facts.ts';
import classes from './request-table.module.css';
import settings from './settings.module.css';

const SHOWN = 12;

export function RequestTable({ sums }: { readonly sums: readonly RequestSum[] }) {
  const t = useText();
  const sources = useCall('sources.list', {}, ['sources']);
  const [limit, setLimit] = useState(SHOWN);
  if (sums.length === 0) {
    const words = areFiles(sources.data ?? [])
      ? `${t('requests.none')} ${t('requests.none.files')}`
      : t('privacy.none');
    return <p className={settings.note}>{words}</p>;
  }
  const names = new Map((sources.data ?? []).map((source) => [source.id, source.name]));
  const left = sums.filter((sum) => sum.requests > 0);
  return (
    <div>
      <p className={classes.total}>
        {t('privacy.total', {
          count: left.reduce((all, sum) => all + sum.requests, 0),
          hosts: t('privacy.hosts', { count: new Set(left.map((sum) => sum.host)).size }),
          size: bytes(
            t,
            left.reduce((all, sum) => all + sum.bytes, 0),
          ),
        })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable. */}
      <section className={classes.scroll} tabIndex={0} aria-label={t('privacy.requests')}>
        <Table className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('privacy.host')}</Table.Th>
              <Table.Th>{t('requests.for')}</Table.Th>
              <Table.Th data-numeric>{t('privacy.requests')}</Table.Th>
              <Table.Th data-numeric>{t('requests.size')}</Table.Th>
              <Table.Th data-numeric>{t('privacy.last')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sums.slice(0, limit).map((sum) => (
              <Table.Tr key={`${sum.host} ${sum.source ?? sum.purpose}`}>
                <Table.Td>
                  <HostDoor host={sum.host} />
                </Table.Td>
                <Table.Td className={classes.for}>
                  {names.get(sum.source ?? 0) ?? (sum.purpose === null ? '–' : t.say(sum.purpose))}
                </Table.Td>
                <Table.Td data-numeric>
                  {t.format.number(sum.requests)}
                  {sum.unanswered > 0 ? (
                    <span className={classes.unanswered}>{t('privacy.unanswered', { count: sum.unanswered })}</span>
                  ) : null}
                </Table.Td>
                <Table.Td data-numeric>{bytes(t, sum.bytes)}</Table.Td>
                <Table.Td data-numeric>{shortMoment(t, sum.last)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      {sums.length > limit ? (
        <Button mt="xs" variant="subtle" onClick={() => setLimit(sums.length)}>
          {t('privacy.more', { count: sums.length - limit })}
        </Button>
      ) : null}
    </div>
  );
}

function HostDoor({ host }: { readonly host: string }) {
  const t = useText();
  const params = { tab: 'requests', host };
  return (
    <a
      className={classes.host}
      href={writeRoute('sources', params)}
      title={t('privacy.open', { host })}
      onClick={(event) => {
        event.preventDefault();
        go('sources', params);
      }}
    >
      {host}
    </a>
  );
}
