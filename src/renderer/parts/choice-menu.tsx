// One choice of a few, such as an order or a period: the one in force as a word, the others in its menu.
import { Button, Menu } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props<Value> {
  readonly label: string;
  readonly icon: ReactNode;
  readonly options: readonly Value[];
  readonly value: Value;
  readonly say: (value: Value) => string;
  readonly onChange: (value: Value) => void;
  readonly className?: string | undefined;
  /** Where a key opens it too. */
  readonly opened?: boolean;
  readonly onOpen?: (opened: boolean) => void;
}

export function ChoiceMenu<Value extends string | number | null>(props: Props<Value>) {
  const { label, icon, options, value, say, onChange, className } = props;
  const open = props.onOpen ? { opened: props.opened ?? false, onChange: props.onOpen } : {};
  return (
    <Menu {...open} position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          fw={400}
          className={className ?? ''}
          leftSection={icon}
          aria-label={`${label}: ${say(value)}`}
          title={say(value)}
        >
          {say(value)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={String(value)}
          onChange={(chosen) => {
            const found = options.find((option) => String(option) === chosen);
            if (found !== undefined) onChange(found);
          }}
        >
          {options.map((option) => (
            <Menu.RadioItem key={String(option)} value={String(option)} closeMenuOnClick>
              {say(option)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
