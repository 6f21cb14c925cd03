// The open project's name, and the ways to another one.
import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { call } from '../api.ts';
import { pickProject } from '../pages/start/open-project.ts';
import { go } from '../state/route.ts';
import { enterProject, leaveProject, useProject } from '../state/session.ts';
import { tellError } from '../tell.ts';
import { useText } from '../text.tsx';
import { useCall } from '../use-call.ts';
import classes from './top-bar.module.css';

export function ProjectMenu() {
  const t = useText();
  const project = useProject();
  const recent = useCall('project.recent', {}, ['project']);
  const others = (recent.data ?? []).filter((other) => other.file !== project.file && !other.missing).slice(0, 5);
  return (
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
        <Menu.Item onClick={() => void pickProject(t).catch(tellError)}>{t('start.open')}</Menu.Item>
        <Menu.Item onClick={() => go('settings')}>{t('frame.project-settings')}</Menu.Item>
        <Menu.Item onClick={() => void leaveProject().catch(tellError)}>{t('frame.close-project')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
