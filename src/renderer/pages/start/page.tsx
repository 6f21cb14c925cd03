// Where one begins: what Earshot is in one sentence, the recent projects, a new one, or the sample.
import { Button, Loader } from '@mantine/core';
import { IconEar, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { call } from '../../api.ts';
import { relative } from '../../parts/moments.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { useCommands } from '../../state/commands.ts';
import { useJobs } from '../../state/jobs.ts';
import { enterProject, useSession } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { NewProject } from './new-project.tsx';
import { openProject, pickProject } from './open-project.ts';
import classes from './start.module.css';
import { StartPicture } from './start-picture.tsx';

export function StartPage() {
  const t = useText();
  const [making, setMaking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const opening = useSession((state) => state.opening);
  const attempt = (action: Promise<unknown>) => {
    setError(null);
    action.catch(setError);
  };
  const trySample = () => attempt(enterProject(t('start.making-sample'), () => call('project.sample', {})));
  useCommands([
    { id: 'new-project', title: t('start.new'), group: t('group.project'), keys: 'n', run: () => setMaking(true) },
    { id: 'sample', title: t('start.sample'), group: t('group.project'), run: trySample },
  ]);
  return (
    <main className={classes.start}>
      <div className={classes.column}>
        <IconEar className={classes.sign} size={48} stroke={1.5} aria-hidden="true" />
        <h1>{t('start.title')}</h1>
        <p className={classes.what}>{t('start.what')}</p>
        {opening === null ? (
          <>
            <div className={classes.actions}>
              <Button size="sm" onClick={() => setMaking(true)}>
                {t('start.new')}
              </Button>
              <Button size="sm" variant="default" onClick={() => attempt(pickProject(t))}>
                {t('start.open')}
              </Button>
              <Button size="sm" variant="subtle" onClick={trySample}>
                {t('start.sample')}
              </Button>
            </div>
            <ErrorNote error={error} />
            <Recent onOpen={(file) => attempt(openProject(t, file))} />
          </>
        ) : (
          <Opening words={opening} />
        )}
        <p className={classes.promise}>
          <IconLock size={14} aria-hidden="true" />
          {t('start.promise')}
        </p>
      </div>
      {making ? <NewProject onClose={() => setMaking(false)} /> : null}
    </main>
  );
}

function Recent({ onOpen }: { readonly onOpen: (file: string) => void }) {
  const t = useText();
  const recent = useCall('project.recent', {}, ['project']);
  const projects = (recent.data ?? []).slice(0, 6);
  if (!recent.data) return null;
  if (projects.length === 0) {
    return (
      <>
        <p className={classes.hint}>{t('start.sample.words')}</p>
        <StartPicture />
      </>
    );
  }
  return (
    <section className={classes.recent} aria-labelledby="recent">
      <h2 id="recent">{t('frame.recent')}</h2>
      <ul>
        {projects.map((project) => (
          <li key={project.file}>
            <button type="button" disabled={project.missing} onClick={() => onOpen(project.file)} title={project.file}>
              <strong>{project.name}</strong>
              <span className={classes.when}>{project.missing ? t('start.missing') : relative(t, project.opened)}</span>
              <span className={classes.path}>{project.file}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Opening({ words }: { readonly words: string }) {
  const t = useText();
  const job = useJobs((state) => state.jobs.findLast((candidate) => candidate.state === 'running'));
  const progress = job
    ? job.total === null
      ? t('jobs.so-far', { count: job.done })
      : t('jobs.of', { done: job.done, total: job.total })
    : '';
  return (
    <div className={classes.opening} role="status">
      <Loader size={20} aria-hidden="true" />
      <strong>{words}</strong>
      <span>{job ? `${job.label} ${progress}` : ''}</span>
    </div>
  );
}
