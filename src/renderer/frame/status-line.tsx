// The last line: how much is here, when something was last heard, and the last change with its undo.
import { call } from '../api.ts';
import { relative } from '../parts/moments.ts';
import { sayChange } from '../parts/say-change.ts';
import { go } from '../state/route.ts';
import { useProject } from '../state/session.ts';
import { tellError } from '../tell.ts';
import { useText } from '../text.tsx';
import { useCall } from '../use-call.ts';
import { useNow } from '../use-now.ts';
import classes from './status-line.module.css';

/** Among so many the latest that still stands is looked for. */
const RECENT = 20;

export function StatusLine() {
  const t = useText();
  const project = useProject();
  const sources = useCall('sources.list', {}, ['sources', 'mentions']);
  const changes = useCall('changes.list', { limit: RECENT }, [
    'changes',
    'tags',
    'labels',
    'topics',
    'boards',
    'sources',
  ]);
  const now = useNow();
  const heard = Math.max(0, ...(sources.data ?? []).map((source) => source.lastSuccess ?? 0));
  const failing = (sources.data ?? []).filter((source) => source.error !== null).length;
  const last = changes.data?.find((change) => !change.undone);
  return (
    <footer className={classes.line}>
      <button
        type="button"
        className={classes.door}
        aria-label={t('status.open', { count: t('count.mentions', { count: project.mentions }) })}
        onClick={() => go('explore')}
      >
        {t('count.mentions', { count: project.mentions })}
      </button>
      {heard > 0 ? <span>{t('status.heard', { when: relative(t, heard, now) })}</span> : null}
      {failing > 0 ? (
        <button
          type="button"
          className={`${classes.door} ${classes.warn}`}
          aria-label={t('status.open-sources', { count: t('status.failing', { count: failing }) })}
          onClick={() => go('sources')}
        >
          {t('status.failing', { count: failing })}
        </button>
      ) : null}
      {last ? (
        <button
          type="button"
          className={`${classes.door} ${classes.change}`}
          onClick={() => call('changes.undo', { id: last.id }).catch(tellError)}
        >
          {t('status.undo', { what: sayChange(last, t) })}
        </button>
      ) : null}
      {changes.data && changes.data.length > 0 ? (
        <button
          type="button"
          className={`${classes.door} ${classes.history}`}
          aria-label={t('status.history')}
          onClick={() => go('history')}
        >
          {t('room.history')}
        </button>
      ) : null}
    </footer>
  );
}
