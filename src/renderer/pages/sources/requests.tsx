// Everything that left this machine, line by line, to read and to take away: trust is visible.
import { Button, Table } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { RequestRecord } from '../../../contract/model.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { ExportLog } from '../../parts/export-log.tsx';
import { bytes, shortMoment } from '../../parts/moments.ts';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import rows from '../../parts/rows.module.css';
import { askFor } from '../../state/asked.ts';
import { go, useRoute } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { areFiles } from './source-facts.ts';
import classes from './sources.module.css';

const PAGE = 100;

export function Requests() {
  const t = useText();
  const host = useRoute((state) => state.params.host ?? null);
  const [limit, setLimit] = useState(PAGE);
  const requests = useCall('requests.list', { limit, ...(host === null ? {} : { host }) }, ['requests']);
  const sources = useCall('sources.list', {}, ['sources']);
  const list = requests.data ?? [];
  const nameOf = (request: RequestRecord) =>
    sources.data?.find((source) => source.id === request.source)?.name ?? t.say(request.purpose);
  return (
    <>
      <div className={classes.intro}>
        <p className={rows.note}>{t('requests.words')}</p>
        <ExportLog />
      </div>
      {host === null ? null : (
        <div className={classes.intro}>
          <strong>{t('requests.only', { host })}</strong>
          <Button
            variant="subtle"
            leftSection={<IconX size={14} />}
            onClick={() => go('sources', { tab: 'requests' }, { replace: true })}
          >
            {t('requests.all')}
          </Button>
        </div>
      )}
      <ErrorNote error={requests.error} retry={requests.reload} />
      {requests.data && list.length === 0 && host === null ? (
        <Empty
          title={t('requests.none')}
          words={areFiles(sources.data ?? []) ? t('requests.none.files') : t('requests.none.words')}
          picture={<Picture of="sources" />}
        >
          <Button onClick={() => askFor('sources')}>{t('sources.add')}</Button>
        </Empty>
      ) : null}
      {list.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable.
        <section className={classes.scroll} tabIndex={0} aria-label={t('sources.tab-requests')}>
          <Table mt="md">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('table.when')}</Table.Th>
                <Table.Th>{t('requests.for')}</Table.Th>
                <Table.Th>{t('requests.address')}</Table.Th>
                <Table.Th>{t('requests.answer')}</Table.Th>
                <Table.Th ta="right">{t('requests.size')}</Table.Th>
                <Table.Th ta="right">{t('requests.time')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.map((request) => (
                <Table.Tr key={request.id}>
                  <Table.Td className={classes.when}>{shortMoment(t, request.at)}</Table.Td>
                  <Table.Td>{nameOf(request)}</Table.Td>
                  <Table.Td className={classes.url} title={request.url}>
                    {request.url}
                  </Table.Td>
                  <Table.Td className={request.error ? rows.bad : ''}>{sayAnswer(t, request)}</Table.Td>
                  <Table.Td ta="right">{bytes(t, request.bytes)}</Table.Td>
                  <Table.Td ta="right">{t('requests.milliseconds', { count: request.milliseconds })}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      ) : null}
      {list.length >= limit ? (
        <Button mt="md" variant="default" onClick={() => setLimit(limit + PAGE)}>
          {t('frame.more')}
        </Button>
      ) : null}
    </>
  );
}

export function sayAnswer(t: Translator, request: RequestRecord): string {
  if (request.error) return t.say(request.error);
  if (request.fromCache) return t('requests.unchanged');
  return request.status === null ? '' : String(request.status);
}
