// What a check brought, source by source.
import { CloseButton } from '@mantine/core';
import { fieldClause } from '../../../contract/clauses.ts';
import type { RefreshReport } from '../../../contract/model.ts';
import rows from '../../parts/rows.module.css';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import classes from './sources.module.css';

export function RefreshNote(props: { readonly reports: readonly RefreshReport[]; readonly onClose: () => void }) {
  const t = useText();
  const { reports, onClose } = props;
  const added = reports.reduce((sum, report) => sum + report.added, 0);
  const telling = reports.filter((report) => report.added > 0 || report.rejected > 0 || report.error);
  return (
    <section className={classes.note} role="status">
      <CloseButton className={classes.close} aria-label={t('frame.close')} onClick={onClose} />
      <h2>{sayAdded()}</h2>
      <ul>
        {telling.slice(0, 12).map((report) => (
          <li key={report.source}>
            <button
              type="button"
              className={rows.link}
              onClick={() => go('explore', { q: fieldClause('source', report.name) })}
            >
              {report.name}
            </button>{' '}
            {sayReport(report)}
          </li>
        ))}
      </ul>
      {reports.length > telling.length ? (
        <p className={rows.facts}>{t('refresh.quiet', { count: reports.length - telling.length })}</p>
      ) : null}
    </section>
  );

  function sayAdded(): string {
    if (reports.length === 0) return t('refresh.nothing-due');
    const failed = reports.filter((report) => report.error !== null).length;
    if (added === 0 && failed > 0) return t('status.failing', { count: failed });
    return added === 0 ? t('refresh.none') : t('refresh.added', { count: added });
  }

  function sayReport(report: RefreshReport): string {
    if (report.error) return t.say([report.error.message, report.error.advice ?? ''].join(' ').trim());
    const parts = [t('counts.added', { count: report.added })];
    if (report.duplicates > 0) parts.push(t('counts.duplicates', { count: report.duplicates }));
    if (report.rejected > 0) parts.push(t('counts.rejected', { count: report.rejected }));
    return parts.join(', ');
  }
}
