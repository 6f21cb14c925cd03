// The files that were read, with what they brought, and the way to take one back.
import { Button, Table, VisuallyHidden } from '@mantine/core';
import { fieldClause } from '../../../contract/clauses.ts';
import type { ImportRecord } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { shortMoment } from '../../parts/moments.ts';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import rows from '../../parts/rows.module.css';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { nameOfFile } from '../start/open-project.ts';
import classes from './sources.module.css';

export function Imports({ onPick }: { readonly onPick: () => void }) {
  const t = useText();
  const imports = useCall('imports.list', {}, ['imports', 'sources', 'changes']);
  const sources = useCall('sources.list', {}, ['sources']);
  const [run, busy] = useAction();
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
  /** The button goes with what it undid: the focus stays in its row. */
  const undo = async (record: ImportRecord, button: HTMLElement) => {
    const first = button.closest('tr')?.querySelector('button');
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
              <Table.Td>
                {t(`imports.state-${record.state}`)}
                {record.state === 'stopped' ? <p className={rows.facts}>{t('imports.go-on')}</p> : null}
              </Table.Td>
              <Table.Td ta="right">
                {record.state === 'done' || record.state === 'stopped' ? (
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
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
