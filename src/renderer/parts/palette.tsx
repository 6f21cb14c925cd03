// Every action by its name: the command palette.
import { Kbd } from '@mantine/core';
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { type Command, listCommands, useCommandSets } from '../state/commands.ts';
import { useText } from '../text.tsx';

export function Palette() {
  const t = useText();
  const sets = useCommandSets((state) => state.sets);
  const commands = listCommands(sets).filter((command) => !command.keyOnly);
  return (
    <Spotlight
      actions={group(commands)}
      shortcut="mod + K"
      nothingFound={t('palette.nothing')}
      highlightQuery
      limit={40}
      scrollable
      maxHeight={400}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      attributes={{ content: { 'aria-label': t('palette.ask') } }}
      searchProps={{
        leftSection: <IconSearch size={16} aria-hidden="true" />,
        placeholder: t('palette.ask'),
        'aria-label': t('palette.ask'),
      }}
    />
  );
}

/** Keys as people read them: `mod+k` becomes `Ctrl+K`. */
export function showKeys(keys: string): string {
  const mac = navigator.userAgent.includes('Mac');
  return keys
    .split('+')
    .map((key) => (key === 'mod' ? (mac ? '⌘' : 'Ctrl') : key.length === 1 ? key.toUpperCase() : capital(key)))
    .join(' ');
}

function group(commands: readonly Command[]): SpotlightActionGroupData[] {
  const names = [...new Set(commands.map((command) => command.group))];
  return names.map((name) => ({
    group: name,
    actions: commands.filter((command) => command.group === name).map(toAction),
  }));
}

function toAction(command: Command): SpotlightActionData {
  return {
    id: command.id,
    label: command.title,
    onClick: command.run,
    rightSection: command.keys ? <Kbd size="xs">{showKeys(command.keys)}</Kbd> : null,
  };
}

function capital(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
