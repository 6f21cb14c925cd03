// Where one begins: what Earshot is in one sentence, the recent projects, a new one, a file, or the sample.
import { Button, Loader } from '@mantine/core';
import { IconEar, IconFileImport, IconLock } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { call } from '../../api.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { sayProgress } from '../../parts/say-progress.ts';
import { useCommands } from '../../state/commands.ts';
import { dropAllFiles, offerFiles, useImportDialog } from '../../state/import-dialog.ts';
import { useJobs } from '../../state/jobs.ts';
import { useSession } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { openSample } from '../../tour/take-tour.ts';
import { useCall } from '../../use-call.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { openProject, pickProject } from './open-project.ts';
import { RecentProjects } from './recent-projects.tsx';
import classes from './start.module.css';
import { StartPicture } from './start-picture.tsx';

const NewProject = lazy(() => import('./new-project.tsx').then((part) => ({ default: part.NewProject })));

export function StartPage() {
  const t = useText();
  const [making, setMaking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const opening = useSession((state) => state.opening);
  const recent = useCall('project.recent', {}, ['project']);
  // Files dropped here wait for a project; once there is one, the import dialog takes them.
  const files = useImportDialog((state) => state.files);
  const attempt = (action: Promise<unknown>) => {
    setError(null);
    action.catch(setError);
  };
  const trySample = () => attempt(openSample(t));
  const beginWithFile = () =>
    attempt(call('shell.pick-files', { title: t('start.begin-file'), multiple: true }).then(offerFiles));
  useCommands([
    { id: 'new-project', title: t('start.new'), group: t('group.project'), keys: 'n', run: () => setMaking(true) },
    { id: 'begin-file', title: t('start.begin-file'), group: t('group.project'), run: beginWithFile },
    { id: 'sample', title: t('start.sample'), group: t('group.project'), run: trySample },
  ]);
  const projects = (recent.data ?? []).slice(0, 6);
  const isNew = recent.data?.length === 0;
  return (
    <main className={classes.start}>
      <LanguageSwitch />
      <div className={classes.column}>
        <IconEar className={classes.sign} size={48} stroke={1.5} aria-hidden="true" />
        <h1>{t('start.title')}</h1>
        <p className={classes.what}>{t('start.what')}</p>
        {opening === null ? (
          <>
            <div className={classes.actions}>
              <Button size="sm" variant={isNew ? 'default' : 'filled'} onClick={() => setMaking(true)}>
                {t('start.new')}
              </Button>
              <Button size="sm" variant="default" onClick={() => attempt(pickProject(t))}>
                {t('start.open')}
              </Button>
              <Button size="sm" variant={isNew ? 'filled' : 'default'} onClick={trySample}>
                {t('start.sample')}
              </Button>
            </div>
            <ErrorNote error={error} />
            {isNew ? (
              <>
                <p className={classes.hint}>{t('start.sample.words')}</p>
                <StartPicture />
              </>
            ) : null}
            {projects.length > 0 ? (
              <RecentProjects projects={projects} onOpen={(file) => attempt(openProject(t, file))} />
            ) : null}
            <div className={classes.file}>
              <IconFileImport size={20} stroke={1.6} aria-hidden="true" />
              <p>{t('start.begin-file.words')}</p>
              <Button variant="subtle" onClick={beginWithFile}>
                {t('start.begin-file')}
              </Button>
            </div>
          </>
        ) : (
          <Opening words={opening} />
        )}
        <p className={classes.promise}>
          <IconLock size={14} aria-hidden="true" />
          {t('start.promise')}
        </p>
      </div>
      <Suspense fallback={null}>
        {opening === null && (making || files.length > 0) ? (
          <NewProject
            files={files}
            onClose={() => {
              setMaking(false);
              dropAllFiles();
            }}
          />
        ) : null}
      </Suspense>
    </main>
  );
}

function Opening({ words }: { readonly words: string }) {
  const t = useText();
  const job = useJobs((state) => state.jobs.findLast((candidate) => candidate.state === 'running'));
  return (
    <div className={classes.opening} role="status">
      <Loader size={20} aria-hidden="true" />
      <strong>{words}</strong>
      <span>{job ? `${t.say(job.label)} ${sayProgress(job, t)}` : ''}</span>
    </div>
  );
}
