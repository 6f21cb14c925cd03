// The key editor: every action by room, the key it has, and the way to give it another.
import { Button, Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { showKeys } from '../../parts/show-keys.ts';
import type { Keyed, OwnKeys } from '../../state/key-map.ts';
import { setPreferences, usePreferences } from '../../state/preferences.ts';
import { show } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { KeyRow } from './key-row.tsx';
import classes from './keys.module.css';
import { Section } from './section.tsx';
import settings from './settings.module.css';
import { useKeyMap } from './use-key-map.ts';

export function KeysPart() {
  const t = useText();
  const all = useKeyMap();
  const own = usePreferences((state) => state.keys);
  const [wanted, setWanted] = useState('');
  const found = all.filter((command) => matches(command, wanted));
  const groups = [...new Set(found.map((command) => command.group))];
  const reset = () => {
    setPreferences({ keys: {} });
    tellReset(own);
  };
  return (
    <Section title={t('keys.title')} words={t('keys.words')}>
      <div className={classes.bar}>
        <TextInput
          aria-label={t('keys.find')}
          placeholder={t('keys.find')}
          leftSection={<IconSearch size={14} aria-hidden="true" />}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <Button variant="default" disabled={Object.keys(own).length === 0} onClick={reset}>
          {t('keys.reset')}
        </Button>
      </div>
      {found.length === 0 ? <p className={settings.note}>{t('keys.none-found')}</p> : null}
      {groups.map((group) => (
        <section key={group} className={classes.group}>
          <h3>{group}</h3>
          <ul>
            {found
              .filter((command) => command.group === group)
              .map((command) => (
                <KeyRow key={`${command.room} ${command.id}`} command={command} all={all} />
              ))}
          </ul>
        </section>
      ))}
    </Section>
  );

  function matches({ title, keys }: Keyed, text: string): boolean {
    const words = text.trim().toLocaleLowerCase(t.locale);
    if (words === '') return true;
    const shown = keys === null ? '' : showKeys(keys, t).toLocaleLowerCase(t.locale);
    return title.toLocaleLowerCase(t.locale).includes(words) || shown === words || shown.replaceAll(' ', '+') === words;
  }

  function tellReset(before: OwnKeys): void {
    const id = 'keys-reset';
    const undo = () => {
      notifications.hide(id);
      setPreferences({ keys: before });
    };
    show({
      id,
      autoClose: 9000,
      message: (
        <Group justify="space-between" wrap="nowrap" gap="md">
          {t('keys.reset-done')}
          <Button variant="subtle" size="compact-xs" onClick={undo}>
            {t('frame.undo')}
          </Button>
        </Group>
      ),
    });
  }
}
