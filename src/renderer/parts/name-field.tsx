// The name a thing must have: the field its dialog opens in.
import { TextInput } from '@mantine/core';
import { LONGEST_NAME } from '../../contract/names.ts';
import { useText } from '../text.tsx';

interface Props {
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly placeholder?: string;
}

export function NameField({ value, onChange, placeholder }: Props) {
  const t = useText();
  return (
    <TextInput
      label={t('field.name')}
      placeholder={placeholder}
      maxLength={LONGEST_NAME}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data-autofocus
      required
    />
  );
}
