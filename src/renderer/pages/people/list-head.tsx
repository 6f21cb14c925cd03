// Above the list of people: who is looked for, who is shown, in which order, and how many that are.
import { CloseButton, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useText } from '../../text.tsx';
import { type Asked, ask, ORDERS, ROLES } from './address.ts';
import classes from './page.module.css';

interface Props {
  readonly asked: Asked;
  readonly total: number | null;
  readonly field: RefObject<HTMLInputElement | null>;
}

export function ListHead({ asked, total, field }: Props) {
  const t = useText();
  const shown = [
    { value: '', label: t('people.show.all') },
    { value: 'noted', label: t('people.show.noted') },
    ...ROLES.map((role) => ({ value: role, label: t(`role.${role}`) })),
    { value: 'ours', label: t('people.show.ours') },
  ];
  return (
    <header className={classes.head}>
      <div className={classes.title}>
        <h1>{t('room.people')}</h1>
        <p role="status">{total === null ? '' : t('people.count', { count: total })}</p>
      </div>
      <TextInput
        ref={field}
        aria-label={t('people.find')}
        placeholder={t('people.find-hint')}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        rightSection={
          asked.search === '' ? null : (
            <CloseButton size="xs" aria-label={t('people.nobody.all')} onClick={() => ask({ search: '' })} />
          )
        }
        value={asked.search}
        onChange={(event) => ask({ search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Enter') return;
          // Whoever has typed goes on in the list.
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
      <div className={classes.choices}>
        <Select
          aria-label={t('people.show')}
          data={shown}
          value={asked.role ?? ''}
          onChange={(role) => ask({ role: role ?? '' })}
          maxDropdownHeight={320}
        />
        <Select
          aria-label={t('people.order')}
          data={ORDERS.map((order) => ({ value: order, label: t(`people.order.${order}`) }))}
          value={asked.order}
          onChange={(order) => ask({ order: order === 'mentions' ? '' : (order ?? '') })}
        />
      </div>
    </header>
  );
}
