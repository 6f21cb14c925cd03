// The files that were read, with what they brought, and the ways to take one back and to go on with one that was stopped.
import { Button, Group, Table, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { fieldClause } from '../../../contract/clauses.ts';
import type { Id, ImportRecord } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { shortMoment } from '../../parts/moments.ts';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import rows from '../../parts/rows.module.css';
import { go } from '../../state/route.ts';
import { tellError } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { nameOfFile } from '../start/open-project.ts';
import { isUnfinished, resumeImport } from './resume-import.ts';
import classes from './sources.module.css';

export function Imports({ onPick }: { readonly onPick: () => void }) {
  const t = useText();
  const imports = useCall('imports.list', {}, ['imports', 'sources', 'changes']);
  const sources = useCall('sources.list', {}, ['sources']);
  const [run, busy] = useAction();
  /** It may take minutes: the other rows do not wait for it. */
  const [going, setGoing] = useState<readonly Id[]>([]);
  const tellChange = useTellChange();
  if (imports.error) return <ErrorNote error={imports.error} retry={imports.reload} />;
  if (!imports.data) return null;
  if (imports.data.length === 0) {
    return (
      <Empty title={t('imports.empty')} words={t('imports.empty.words')} picture={<Picture of="sources" />}>
        <Button onClick={onPick}>{t('imports.pick')}</Button>
      </Empty>
    );
  }
  const open = (record: ImportRecord) => {
    const source = sources.data?.find((candidate) => candidate.id === record.source);
    if (source) go('explore', { q: fieldClause('source', source.name) });
  };
  /** The button goes with what it did: the focus stays in its row. */
  const firstBeside = (button: HTMLElement) => button.closest('tr')?.querySelector('button');
  const resume = async (record: ImportRecord, button: HTMLElement) => {
    firstBeside(button)?.focus();
    setGoing((ids) => [...ids, record.id]);
    await resumeImport(record, t).catch(tellError);
    setGoing((ids) => ids.filter((id) => id !== record.id));
  };
  const undo = async (record: ImportRecord, button: HTMLElement) => {
    const first = firstBeside(button);
    await run(async () => tellChange(await call('imports.undo', { id: record.id })));
    first?.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable.
    <section className={classes.scroll} tabIndex={0} aria-label={t('sources.tab-imports')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('imports.file')}</Table.Th>
            <Table.Th>{t('table.when')}</Table.Th>
            <Table.Th ta="right">{t('imports.added')}</Table.Th>
            <Table.Th ta="right">{t('imports.known')}</Table.Th>
            <Table.Th ta="right">{t('imports.duplicates')}</Table.Th>
            <Table.Th ta="right">{t('imports.rejected')}</Table.Th>
            <Table.Th>{t('imports.state')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{t('frame.actions')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {imports.data.map((record) => (
            <Table.Tr key={record.id} className={record.state === 'undone' ? rows.dim : ''}>
              <Table.Td title={record.file}>
                <button type="button" className={rows.link} onClick={() => open(record)}>
                  {nameOfFile(record.file)}
                </button>
              </Table.Td>
              <Table.Td className={classes.when}>{shortMoment(t, record.started)}</Table.Td>
              <Table.Td ta="right">{t.format.number(record.added)}</Table.Td>
              <Table.Td ta="right">{t.format.number(record.known)}</Table.Td>
              <Table.Td ta="right">{t.format.number(record.duplicates)}</Table.Td>
              <Table.Td ta="right">{t.format.number(record.rejected)}</Table.Td>
              <Table.Td>{t(`imports.state-${record.state}`)}</Table.Td>
              <Table.Td ta="right">
                <Group gap={4} justify="flex-end" wrap="nowrap">
                  {isUnfinished(record) ? (
                    <Button
                      variant="light"
                      size="compact-xs"
                      disabled={busy || going.includes(record.id)}
                      aria-label={t('resume.go-on-of', { file: nameOfFile(record.file) })}
                      onClick={({ currentTarget }) => void resume(record, currentTarget)}
                    >
                      {t('resume.go-on')}
                    </Button>
                  ) : null}
                  {record.state === 'done' || isUnfinished(record) ? (
                    <Button
                      variant="subtle"
                      size="compact-xs"
                      disabled={busy}
                      aria-label={t('imports.undo-of', { file: nameOfFile(record.file) })}
                      onClick={({ currentTarget }) => void undo(record, currentTarget)}
                    >
                      {t('frame.undo')}
                    </Button>
                  ) : null}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
