// Puts a tag on mentions, or takes one off: type to find it, or to make a new one.
import { Button, Combobox, Popover, TextInput, Tooltip, useCombobox } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTag, IconTagOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Id, Selection } from '../../contract/model.ts';
import { LONGEST_NAME } from '../../contract/names.ts';
import { call } from '../api.ts';
import { useCommands } from '../state/commands.ts';
import { useExplore } from '../state/explore.ts';
import { useText } from '../text.tsx';
import { useByName } from '../use-by-name.ts';
import { useCall } from '../use-call.ts';
import { useAction, useTellChange } from './report.tsx';
import { COLORS, TagMark } from './tag-mark.tsx';
import classes from './tag-picker.module.css';

interface Props {
  readonly to: Selection;
  readonly action: 'apply' | 'unapply';
  readonly shortcut?: string;
  /** Opens by itself once: the key was pressed before this was drawn. */
  readonly asked?: boolean;
  readonly disabled?: boolean;
  /** Tags not offered, such as those that are already there. */
  readonly without?: readonly Id[];
  readonly compact?: boolean;
}

export function TagPicker({ to, action, shortcut, asked, disabled = false, without = [], compact = false }: Props) {
  const t = useText();
  const [open, { close, toggle, open: show }] = useDisclosure(false);
  const label = action === 'apply' ? t('tags.apply') : t('tags.unapply');
  const Icon = action === 'apply' ? IconTag : IconTagOff;
  useCommands(shortcut ? [{ id: 'tag', title: label, group: t('group.mentions'), keys: shortcut, run: show }] : []);
  useEffect(() => {
    if (!asked) return;
    show();
    useExplore.setState({ toTag: null });
  }, [asked, show]);
  return (
    <Popover opened={open} onChange={(next) => (next ? show() : close())} width={240} position="bottom-end" trapFocus>
      <Popover.Target>
        <Tooltip label={label} disabled={!compact}>
          <Button
            variant={compact ? 'subtle' : 'default'}
            size={compact ? 'compact-sm' : 'xs'}
            leftSection={<Icon size={14} />}
            onClick={toggle}
            disabled={disabled}
          >
            {label}
          </Button>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={8} aria-label={label}>
        <Choices to={to} action={action} without={without} onDone={close} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Choices({
  to,
  action,
  without,
  onDone,
}: Pick<Props, 'to' | 'action'> & { without: readonly Id[]; onDone: () => void }) {
  const t = useText();
  const tags = useByName(useCall('tags.list', {}, ['tags']));
  const combobox = useCombobox({ opened: true });
  const [text, setText] = useState('');
  const [run] = useAction();
  const tellChange = useTellChange();
  const wanted = text.trim().toLowerCase();
  const known = tags.data ?? [];
  const listed = tags.data !== undefined;
  const [entered, setEntered] = useState(false);
  const found = known
    .filter((tag) => !without.includes(tag.id) && tag.name.toLowerCase().includes(wanted))
    .slice(0, 50);
  const fresh =
    action === 'apply' && listed && wanted !== '' && !known.some(({ name }) => name.toLowerCase() === wanted);

  // Nobody looked for a name yet: that none has it would be a riddle.
  const none = action === 'apply' && wanted === '' ? 'tags.write-one' : 'tags.none-found';

  // Enter takes the first that fits, also one that came before the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the choices changed.
  useEffect(() => {
    if (wanted === '') return;
    combobox.selectFirstOption();
    if (!entered || !listed) return;
    setEntered(false);
    combobox.clickSelectedOption();
  }, [wanted, found.length, fresh, listed]);

  const take = (value: string) =>
    run(async () => {
      const tag =
        value === NEW
          ? (await call('tags.save', { name: text.trim(), color: COLORS[known.length % COLORS.length] })).id
          : Number(value);
      onDone();
      tellChange(await call(action === 'apply' ? 'tags.apply' : 'tags.unapply', { tag, to }));
    });

  return (
    <Combobox store={combobox} onOptionSubmit={(value) => void take(value)}>
      <Combobox.EventsTarget>
        <TextInput
          data-autofocus
          aria-label={t('tags.find')}
          placeholder={action === 'apply' ? t('tags.find-or-make') : t('tags.find')}
          maxLength={LONGEST_NAME}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setEntered(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !listed) setEntered(true);
          }}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.options} aria-label={t('room.tags')}>
        {found.map((tag) => (
          <Combobox.Option key={tag.id} value={String(tag.id)}>
            <TagMark name={tag.name} color={tag.color} pattern={tag.pattern} />
          </Combobox.Option>
        ))}
        {fresh ? <Combobox.Option value={NEW}>{t('tags.make', { name: text.trim() })}</Combobox.Option> : null}
        {listed && found.length === 0 && !fresh ? <Combobox.Empty>{t(none)}</Combobox.Empty> : null}
      </Combobox.Options>
    </Combobox>
  );
}

const NEW = 'new';
