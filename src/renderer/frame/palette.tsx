// Every action by its name, or by another word for it: the command palette.
import { Kbd } from '@mantine/core';
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Translator } from '../../present/catalogue/translate.ts';
import { showKeys } from '../parts/show-keys.ts';
import { type Command, useListedCommands } from '../state/commands.ts';
import { findCommands, groupCommands } from '../state/find-commands.ts';
import { recall, remember } from '../state/remembered.ts';
import { useText } from '../text.tsx';
import { paletteStore, takeTyped } from './open-palette.ts';
import { sayOtherwise } from './say-otherwise.ts';

const LATEST = 'commands-used';
const MOST_LATEST = 4;

export function Palette() {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [latest, setLatest] = useState<readonly string[]>(() => recall(LATEST, []));
  const commands = useListedCommands()
    .filter((command) => !command.keyOnly)
    .map((command) => ({ ...command, synonyms: sayOtherwise(command.id, t) }));
  const use = (command: Command) => {
    const used = [command.id, ...latest.filter((id) => id !== command.id)].slice(0, MOST_LATEST);
    setLatest(used);
    remember(LATEST, used);
    command.run();
  };
  const isTyped = typed.trim() !== '';
  const groups = groupCommands(findCommands(commands, typed), isTyped ? [] : latest, t('group.latest'));
  return (
    <Spotlight
      store={paletteStore}
      query={typed}
      onQueryChange={setTyped}
      actions={groups.map(({ group, commands: members }) => ({
        group,
        actions: members.map((command) => toAction(command, t, use)),
      }))}
      // Found above: by the beginnings of words, and by words that are not shown.
      filter={(_, actions) => actions}
      // The command has the key.
      shortcut={null}
      nothingFound={t('palette.nothing')}
      highlightQuery
      limit={60}
      scrollable
      maxHeight={400}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      attributes={{ content: { 'aria-label': t('palette.ask') } }}
      searchProps={{
        leftSection: <IconSearch size={16} aria-hidden="true" />,
        placeholder: t('palette.ask'),
        'aria-label': t('palette.ask'),
        onFocus: ({ currentTarget: field }) => {
          const ahead = takeTyped();
          if (ahead === '') return;
          field.setRangeText(ahead, field.value.length, field.value.length, 'end');
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
      }}
    />
  );
}

function toAction(command: Command, t: Translator, use: (command: Command) => void): SpotlightActionData {
  return {
    id: command.id,
    label: command.title,
    onClick: () => use(command),
    rightSection: command.keys ? <Kbd size="xs">{showKeys(command.keys, t)}</Kbd> : null,
  };
}
