// The keys that work here and now, behind `?`.
import { Kbd } from '@mantine/core';
import { showKeys } from '../parts/show-keys.ts';
import { useListedCommands } from '../state/commands.ts';
import { useText } from '../text.tsx';
import classes from './key-list.module.css';

export function KeyList() {
  const t = useText();
  const commands = useListedCommands().filter((command) => command.keys);
  const groups = [...new Set(commands.map((command) => command.group))];
  return (
    <div className={classes.groups}>
      {groups.map((group) => (
        <section key={group}>
          <h3>{group}</h3>
          <dl>
            {commands
              .filter((command) => command.group === group)
              .map((command) => (
                <div key={command.id}>
                  <dt>{command.title}</dt>
                  <dd>
                    <Kbd size="xs">{showKeys(command.keys ?? '', t)}</Kbd>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
