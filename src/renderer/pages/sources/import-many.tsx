// Several files one after another, as recognised: how far each is, what each brought, and which still need an answer.
import { Button, Loader, Progress, Stack } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconHelpCircle, IconPlayerStop } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { explain } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogEnd } from '../../parts/dialog-foot.tsx';
import rows from '../../parts/rows.module.css';
import { useZone } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { nameOfFile } from '../start/open-project.ts';
import { type FileToImport, importAsRecognised, type Outcome } from './import-as-recognised.ts';
import dialog from './import-dialog.module.css';
import { RejectionList, sayCounts } from './import-result.tsx';
import classes from './sources.module.css';

interface Props {
  readonly files: readonly FileToImport[];
  /** With the files that need nothing more. */
  readonly onClose: (settled: ReadonlySet<string>) => void;
}

const WAITING: Outcome = { state: 'waiting' };

export function ImportMany({ files, onClose }: Props) {
  const t = useText();
  const title = t('many.title', { count: files.length });
  const [stop] = useState(() => new AbortController());
  const { outcomes, ended } = useOutcomes(files, stop.signal);
  const of = ({ file }: FileToImport) => outcomes.get(file) ?? WAITING;
  const settled = files.filter((file) => isSettled(of(file)));
  const left = files.length - settled.length;
  const seen = files.filter((file) => !isAhead(of(file))).length;
  const close = (these: readonly FileToImport[]) => onClose(new Set(these.map(({ file }) => file)));
  // Closed while it runs it stops, and says how far it came; closed after that, nothing waits any more.
  const leave = () => (ended ? close(files) : stop.abort());
  return (
    <Dialog opened onClose={leave} title={title} closeOnClickOutside={false}>
      <Stack gap="md">
        <p role="status">
          {ended
            ? t('many.imported', { count: files.filter((file) => of(file).state === 'done').length, of: files.length })
            : t('many.progress', { done: seen, count: files.length })}
        </p>
        {ended ? null : <Progress value={(100 * seen) / files.length} size={4} aria-label={t('imports.running')} />}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable. */}
        <ul className={`${rows.rows} ${dialog.many}`} tabIndex={0} aria-label={title}>
          {files.map((file) => (
            <FileRow key={file.file} file={file.file} outcome={of(file)} ended={ended} />
          ))}
        </ul>
        <p className={classes.soft}>{t(ended ? 'many.undo' : 'imports.stop.help')}</p>
        {ended ? (
          <DialogEnd>
            <Button variant={left > 0 ? 'default' : 'filled'} onClick={() => close(files)}>
              {t('frame.done')}
            </Button>
            {left > 0 ? <Button onClick={() => close(settled)}>{t('many.go-on', { count: left })}</Button> : null}
          </DialogEnd>
        ) : (
          <DialogEnd>
            <Button variant="default" onClick={() => stop.abort()}>
              {t('imports.stop')}
            </Button>
          </DialogEnd>
        )}
      </Stack>
    </Dialog>
  );
}

function useOutcomes(files: readonly FileToImport[], stop: AbortSignal) {
  const zone = useZone();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [ended, setEnded] = useState(false);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const set = (file: string, outcome: Outcome) => setOutcomes((known) => new Map(known).set(file, outcome));
    const run = async () => {
      for (const file of files) {
        if (stop.aborted) break;
        set(file.file, { state: 'running' });
        set(file.file, await importAsRecognised(file, zone, stop));
      }
      setEnded(true);
    };
    void run();
  }, [files, stop, zone]);
  return { outcomes, ended };
}

/** What failed is told and needs nothing more: the file is as it was, and may be chosen again. */
function isSettled({ state }: Outcome): boolean {
  return state === 'done' || isFailed(state);
}

function isFailed(state: Outcome['state']): boolean {
  return state === 'failed' || state === 'empty';
}

function isAhead({ state }: Outcome): boolean {
  return state === 'waiting' || state === 'running';
}

const SIGNS = {
  waiting: IconClock,
  asks: IconHelpCircle,
  stopped: IconPlayerStop,
  done: IconCheck,
  failed: IconAlertTriangle,
  empty: IconAlertTriangle,
};

function FileRow(props: { readonly file: string; readonly outcome: Outcome; readonly ended: boolean }) {
  const { file, outcome, ended } = props;
  const t = useText();
  const { state } = outcome;
  const Sign = state === 'running' ? null : SIGNS[state];
  return (
    <li className={rows.row}>
      {Sign ? (
        <Sign size={18} className={isFailed(state) ? rows.bad : rows.note} aria-hidden="true" />
      ) : (
        <Loader size={18} aria-hidden="true" />
      )}
      <div className={rows.main}>
        <p className={rows.name}>{nameOfFile(file)}</p>
        <p className={`${rows.facts} ${isFailed(state) ? rows.bad : ''}`}>{say()}</p>
        {outcome.state === 'done' ? <RejectionList rejections={outcome.report.rejections} /> : null}
      </div>
    </li>
  );

  function say(): string {
    if (outcome.state === 'failed') return explain(outcome.error);
    if (outcome.state === 'empty') return t(`imports.${outcome.why}`);
    if (outcome.state === 'waiting') return t(ended ? 'many.stopped' : 'many.waiting');
    if (outcome.state !== 'done') return t(`many.${outcome.state}`);
    const { report } = outcome;
    const added = report.added === 0 ? t('imports.nothing') : t('imports.done', { count: report.added });
    // What could not be read stands below, each with its reason.
    return [added, ...sayCounts({ ...report, rejected: 0 }, t)].join(' · ');
  }
}
