// Reads what was kept of a source, or of all, again with the parser of today: first only to say what would change.
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Id, RemapReport } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { useTellChange } from '../../parts/report.tsx';
import { useText } from '../../text.tsx';
import classes from './source-drawer.module.css';

/** `source` null: all of them. */
export function Reread({ source }: { readonly source: Id | null }) {
  const t = useText();
  const tellChange = useTellChange();
  const [report, setReport] = useState<RemapReport | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const read = async (dryRun: boolean) => {
    setBusy(true);
    setError(null);
    try {
      setReport(await call('sources.remap', source === null ? { dryRun } : { id: source, dryRun }));
      const [latest] = dryRun ? [] : await call('changes.list', { limit: 1 });
      if (latest && !latest.undone) tellChange(latest);
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  const changes = report ? report.revised + report.refined : 0;
  return (
    <section className={classes.section}>
      {source === null ? <h2>{t('reread.all')}</h2> : <h3>{t('reread.title')}</h3>}
      <p className={classes.soft}>{source === null ? t('reread.all.words') : t('reread.words')}</p>
      <div role="status">
        {report ? (
          <p className={classes.report}>
            {sayReport(report)}
            <span className={classes.soft}>{sayRest(report)}</span>
          </p>
        ) : null}
      </div>
      <ErrorNote error={error} />
      <Group gap="xs" mt={8}>
        {report?.dryRun && changes > 0 ? (
          <Button loading={busy} onClick={() => void read(false)}>
            {t('reread.run')}
          </Button>
        ) : (
          <Button variant="default" loading={busy} onClick={() => void read(true)}>
            {report ? t('reread.again') : t('reread.preview')}
          </Button>
        )}
      </Group>
    </section>
  );

  function sayReport({ revised, refined, dryRun }: RemapReport): string {
    if (revised + refined === 0) return t('reread.nothing');
    const values = { revised: t('reread.texts', { count: revised }), refined: t('reread.facts', { count: refined }) };
    return dryRun ? t('reread.would', values) : t('reread.did', values);
  }

  function sayRest({ read: all, same, skipped }: RemapReport): string {
    const parts = [t('reread.of', { count: all }), t('reread.same', { count: same })];
    if (skipped > 0) parts.push(t('reread.skipped', { count: skipped }));
    return parts.join(', ');
  }
}
