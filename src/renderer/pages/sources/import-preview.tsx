// What was understood of a file: the facts found; its first mentions, and what could not be read.
import { Table } from '@mantine/core';
import type { ImportPreview } from '../../../contract/model.ts';
import { shortMoment } from '../../parts/moments.ts';
import { useText } from '../../text.tsx';
import { RejectionList } from './import-result.tsx';
import classes from './sources.module.css';

export function Preview({ preview, busy }: { readonly preview: ImportPreview; readonly busy: boolean }) {
  const t = useText();
  return (
    <>
      {preview.mentions.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable.
        <section className={classes.preview} tabIndex={0} aria-label={t('imports.preview')} aria-busy={busy}>
          <Table stickyHeader verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('table.when')}</Table.Th>
                <Table.Th>{t('table.who')}</Table.Th>
                <Table.Th>{t('table.text')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {preview.mentions.slice(0, 20).map((mention) => (
                <Table.Tr key={mention.externalId}>
                  <Table.Td className={classes.when}>
                    {mention.published ? shortMoment(t, mention.published.at) : t('imports.no-date')}
                  </Table.Td>
                  <Table.Td>{mention.author?.name ?? mention.author?.handle ?? ''}</Table.Td>
                  <Table.Td>
                    <span className={classes.clip}>{mention.text}</span>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      ) : null}
      <RejectionList rejections={preview.rejections} />
    </>
  );
}

/** What was recognised, for a person to check: a preset, the encoding, the size. */
export function Detected({ preview }: { readonly preview: ImportPreview }) {
  const t = useText();
  if (preview.detected.length === 0) return null;
  return (
    <dl className={classes.found}>
      {preview.detected.map((fact) => (
        <Fact key={`${fact.label} ${fact.value}`} label={t.say(fact.label)} value={t.say(fact.value)} />
      ))}
    </dl>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
