// What an import brought, and what it could not read.
import { Button, Group, Stack } from '@mantine/core';
import { fieldClause } from '../../../contract/clauses.ts';
import type { Counts, ImportReport, Rejection } from '../../../contract/model.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { useFocusHere } from '../../parts/use-focus-here.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './sources.module.css';

interface Props {
  readonly report: ImportReport;
  /** Files that wait behind this one: they come first. */
  readonly others: number;
  readonly onDone: () => void;
  readonly onOpen: (query: string) => void;
  readonly onOthers: () => void;
}

export function ImportResult({ report, others, onDone, onOpen, onOthers }: Props) {
  const t = useText();
  const sources = useCall('sources.list', {}, ['sources']);
  const source = sources.data?.find((candidate) => candidate.id === report.source);
  const done = useFocusHere<HTMLButtonElement>();
  return (
    <Stack gap="md" role="status">
      <div>
        <h2>{report.added === 0 ? t('imports.nothing') : t('imports.done', { count: report.added })}</h2>
        <p className={classes.soft}>{sayCounts(report, t).join(' · ')}</p>
      </div>
      {report.notes.map((note) => (
        <p key={note}>{t.say(note)}</p>
      ))}
      <RejectionList rejections={report.rejections} />
      <Group justify="flex-end">
        {others > 0 ? (
          <Button variant="default" onClick={onOthers}>
            {t('many.others', { count: others })}
          </Button>
        ) : null}
        {others === 0 && source ? (
          <Button variant="default" onClick={() => onOpen(fieldClause('source', source.name))}>
            {t('imports.open')}
          </Button>
        ) : null}
        <Button ref={done} onClick={onDone}>
          {t(others === 0 ? 'frame.done' : 'imports.next')}
        </Button>
      </Group>
    </Stack>
  );
}

export function sayCounts(counts: Counts, t: Translator): readonly string[] {
  return [
    t('counts.read', { count: counts.read }),
    ...(counts.known > 0 ? [t('counts.known', { count: counts.known })] : []),
    ...(counts.duplicates > 0 ? [t('counts.duplicates', { count: counts.duplicates })] : []),
    ...(counts.rejected > 0 ? [t('counts.rejected', { count: counts.rejected })] : []),
  ];
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
