// The folder a source is listed under: one of those there are, or a new one.
import { Autocomplete } from '@mantine/core';
import { compareNames } from '../../../present/sort-by-name.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';

export function FolderField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (folder: string) => void;
}) {
  const t = useText();
  const sources = useCall('sources.list', {}, ['sources']);
  const folders = [...new Set((sources.data ?? []).flatMap((source) => source.folder ?? []))].sort(
    compareNames(t.locale),
  );
  return (
    <Autocomplete
      size="xs"
      label={t('sources.folder')}
      description={t('sources.folder.help')}
      placeholder={folders[0] ?? t('sources.folder.placeholder')}
      data={folders}
      value={value}
      onChange={onChange}
      autoComplete="off"
    />
  );
}
