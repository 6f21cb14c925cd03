// What an import brought, and what it could not read.
import { Button, Group, Stack } from '@mantine/core';
import { fieldClause } from '../../../contract/clauses.ts';
import type { ImportReport, Rejection } from '../../../contract/model.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './sources.module.css';

interface Props {
  readonly report: ImportReport;
  /** False while more files wait: they come first. */
  readonly last: boolean;
  readonly onDone: () => void;
  readonly onOpen: (query: string) => void;
}

export function ImportResult({ report, last, onDone, onOpen }: Props) {
  const t = useText();
  const sources = useCall('sources.list', {}, ['sources']);
  const source = sources.data?.find((candidate) => candidate.id === report.source);
  const counts = [
    t('counts.read', { count: report.read }),
    ...(report.known > 0 ? [t('counts.known', { count: report.known })] : []),
    ...(report.duplicates > 0 ? [t('counts.duplicates', { count: report.duplicates })] : []),
    ...(report.rejected > 0 ? [t('counts.rejected', { count: report.rejected })] : []),
  ];
  return (
    <Stack gap="md" role="status">
      <div>
        <h2>{report.added === 0 ? t('imports.nothing') : t('imports.done', { count: report.added })}</h2>
        <p className={classes.soft}>{counts.join(' · ')}</p>
      </div>
      {report.notes.map((note) => (
        <p key={note}>{t.say(note)}</p>
      ))}
      <RejectionList rejections={report.rejections} />
      <Group justify="flex-end">
        {last && source ? (
          <Button variant="default" onClick={() => onOpen(fieldClause('source', source.name))}>
            {t('imports.open')}
          </Button>
        ) : null}
        <Button onClick={onDone} data-autofocus>
          {t(last ? 'frame.done' : 'imports.next')}
        </Button>
      </Group>
    </Stack>
  );
}

export function RejectionList({ rejections }: { readonly rejections: readonly Rejection[] }) {
  const t = useText();
  if (rejections.length === 0) return null;
  return (
    <section className={classes.group}>
      <h3>{t('imports.rejections', { count: rejections.length })}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable. */}
      <ul className={classes.rejected} tabIndex={0} aria-label={t('imports.rejections', { count: rejections.length })}>
        {rejections.slice(0, 200).map((rejection) => (
          <li key={`${rejection.at} ${rejection.reason}`}>
            {t.say(rejection.at)}: {t.say(rejection.reason)}
          </li>
        ))}
      </ul>
    </section>
  );
}
