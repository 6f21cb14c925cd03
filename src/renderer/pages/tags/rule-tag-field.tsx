// The tag a rule puts on: one that is there, or a new one by the name that is typed.
import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Id, Tag } from '../../../contract/model.ts';
import { useText } from '../../text.tsx';

/** A new one is only a name until the rule is saved. */
export type RuleTag = Id | { readonly name: string };

const NEW = 'new ';

interface Props {
  readonly tags: readonly Tag[];
  readonly value: RuleTag | null;
  readonly onChange: (value: RuleTag) => void;
}

export function RuleTagField({ tags, value, onChange }: Props) {
  const t = useText();
  const made = typeof value === 'object' && value !== null ? value.name : null;
  const [typed, setTyped] = useState(tags.find(({ id }) => id === value)?.name ?? '');
  const name = typed.trim();
  const isKnown = [...tags.map((tag) => tag.name), made].some((known) => known?.toLowerCase() === name.toLowerCase());
  const choices = [
    ...tags.map((tag) => ({ value: String(tag.id), label: tag.name })),
    ...(made === null ? [] : [{ value: NEW + made, label: made }]),
    ...(name === '' || isKnown ? [] : [{ value: NEW + name, label: t('rules.tag.make', { name }) }]),
  ];
  const take = (chosen: string) => {
    if (chosen.startsWith(NEW)) onChange({ name: chosen.slice(NEW.length) });
    else onChange(Number(chosen));
  };
  return (
    <Select
      label={t('rules.tag')}
      placeholder={t('rules.tag.hint')}
      description={made === null ? undefined : t('rules.tag.made')}
      inputWrapperOrder={['label', 'input', 'description']}
      data={choices}
      value={made === null ? (value === null ? null : String(value)) : NEW + made}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      selectFirstOptionOnChange
      onChange={(chosen) => chosen !== null && take(chosen)}
      onKeyDown={(event) => {
        // Who is quicker than the list takes what it was about to point at.
        if (event.key !== 'Enter' || name === '' || event.currentTarget.hasAttribute('aria-activedescendant')) return;
        const first = choices.find(({ label }) => label.toLowerCase().includes(name.toLowerCase()));
        if (!first) return;
        event.preventDefault();
        take(first.value);
      }}
    />
  );
}
