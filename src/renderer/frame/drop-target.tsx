// A file dropped anywhere: a project is opened; anything else waits for the import dialog, and where no project is open,
// for a new one.
import { IconFileImport } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { call, findPaths } from '../api.ts';
import { offerFiles } from '../state/import-dialog.ts';
import { enterProject, useSession } from '../state/session.ts';
import { tell, tellError } from '../tell.ts';
import { useText } from '../text.tsx';
import classes from './drop-target.module.css';

export function DropTarget({ children }: { readonly children: ReactNode }) {
  const t = useText();
  const [over, setOver] = useState(false);
  const open = useSession((state) => Boolean(state.project));

  useEffect(() => {
    const take = async (files: readonly File[]) => {
      const paths = await findPaths(files);
      const project = paths.find((path) => path.endsWith('.earshot'));
      const name = project?.split(/[\\/]/).at(-1) ?? '';
      if (paths.length === 0) tell(t('drop.no-path'));
      else if (project) await enterProject(t('start.opening', { name }), () => call('project.open', { file: project }));
      else offerFiles(paths);
    };
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      take([...event.dataTransfer.files]).catch(tellError);
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [t]);

  return (
    <>
      {children}
      {over ? (
        <div className={classes.over} aria-hidden="true">
          <div className={classes.note}>
            <IconFileImport size={28} stroke={1.5} />
            {t(open ? 'drop.import' : 'start.drop')}
          </div>
        </div>
      ) : null}
    </>
  );
}
