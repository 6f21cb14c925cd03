// A label chosen from a list: as quiet as a word until one comes near it.
import { Select, type SelectProps } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import classes from './reader-labels.module.css';

export function LabelSelect(props: SelectProps) {
  return (
    <Select
      variant="unstyled"
      rightSection={<IconChevronDown size={14} aria-hidden="true" />}
      rightSectionWidth={24}
      rightSectionPointerEvents="none"
      classNames={{ root: classes.choice ?? '', input: classes.chosen ?? '', options: classes.options ?? '' }}
      // The list itself scrolls: what the keys move in is what moves.
      withScrollArea={false}
      comboboxProps={{ width: 208, position: 'bottom-end' }}
      {...props}
    />
  );
}
