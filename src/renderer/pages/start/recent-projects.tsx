// The projects opened lately: when, how many mentions each held, how large its file is, where it lies.
import type { RecentProject } from '../../../contract/api.ts';
import { bytes, relative } from '../../parts/moments.ts';
import { useText } from '../../text.tsx';
import classes from './start.module.css';

interface Props {
  readonly projects: readonly RecentProject[];
  readonly onOpen: (file: string) => void;
}

export function RecentProjects({ projects, onOpen }: Props) {
  const t = useText();
  const sayFacts = (project: RecentProject) =>
    [
      project.mentions === null ? null : t('count.mentions', { count: project.mentions }),
      project.bytes === null ? null : bytes(t, project.bytes),
    ].filter((fact) => fact !== null);
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
              <span className={classes.facts}>{sayFacts(project).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
