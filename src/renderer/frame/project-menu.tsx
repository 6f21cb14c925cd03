// The open project's name, and the ways to another one: a recent one, a file, or one that is made here.
import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { call } from '../api.ts';
import { pickProject } from '../pages/start/open-project.ts';
import { useCommands } from '../state/commands.ts';
import { go } from '../state/route.ts';
import { enterProject, leaveProject, useProject } from '../state/session.ts';
import { tellError } from '../tell.ts';
import { useText } from '../text.tsx';
import { useCall } from '../use-call.ts';
import classes from './top-bar.module.css';

const NewProject = lazy(() => import('../pages/start/new-project.tsx').then((part) => ({ default: part.NewProject })));

export function ProjectMenu() {
  const t = useText();
  // The frame of another project is another frame: once it is there, nothing is being made any more.
  const [making, setMaking] = useState(false);
  const project = useProject();
  const recent = useCall('project.recent', {}, ['project']);
  const others = (recent.data ?? []).filter((other) => other.file !== project.file && !other.missing).slice(0, 5);
  useCommands([{ id: 'new-project', title: t('start.new'), group: t('group.project'), run: () => setMaking(true) }]);
  return (
    <>
      <Menu width={280}>
        <Menu.Target>
          <button type="button" className={classes.project} title={project.file}>
            <span>{project.name}</span>
            <IconChevronDown size={14} aria-hidden="true" />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.length > 0 ? <Menu.Label>{t('frame.recent')}</Menu.Label> : null}
          {others.map((other) => (
            <Menu.Item
              key={other.file}
              onClick={() =>
                enterProject(t('start.opening', { name: other.name }), () =>
                  call('project.open', { file: other.file }),
                ).catch(tellError)
              }
            >
              {other.name}
            </Menu.Item>
          ))}
          {others.length > 0 ? <Menu.Divider /> : null}
          <Menu.Item onClick={() => setMaking(true)}>{t('start.new')}</Menu.Item>
          <Menu.Item onClick={() => void pickProject(t).catch(tellError)}>{t('start.open')}</Menu.Item>
          <Menu.Item onClick={() => go('settings')}>{t('frame.project-settings')}</Menu.Item>
          <Menu.Item onClick={() => void leaveProject().catch(tellError)}>{t('frame.close-project')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense fallback={null}>{making ? <NewProject files={[]} onClose={() => setMaking(false)} /> : null}</Suspense>
    </>
  );
}
