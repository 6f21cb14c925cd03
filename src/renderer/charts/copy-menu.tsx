// What one can take away of what is shown: its finding as text, its figures as a table, itself as a picture, or these as a
// file.
import { ActionIcon, Menu } from '@mantine/core';
import { IconClipboardText, IconDots, IconDownload, IconPhoto, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { tableAsHtml, tableAsTabs } from '../../present/table-text.ts';
import { useAction } from '../parts/report.tsx';
import { tell } from '../tell.ts';
import { useText } from '../text.tsx';
import { FigureSaveDialog } from './figure-save.tsx';
import type { Taken } from './taken.ts';
import { toPng } from './to-png.ts';

interface Props {
  readonly name: string;
  /** Made when somebody wants it. */
  readonly take: () => Taken;
}

export function CopyMenu({ name, take }: Props) {
  const t = useText();
  const [run, busy] = useAction();
  const [saving, setSaving] = useState<Taken | null>(null);
  const copy = (done: string, parts: Record<string, Blob | Promise<Blob>>) =>
    void run(async () => {
      await navigator.clipboard.write([new ClipboardItem(parts)]).catch((thrown: unknown) => {
        throw new Error(t('copy.refused'), { cause: thrown });
      });
      tell(done);
    });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('copy.menu', { name })} loading={busy}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Items take={take} onCopy={copy} onSave={setSaving} />
        </Menu.Dropdown>
      </Menu>
      {saving ? <FigureSaveDialog taken={saving} onClose={() => setSaving(null)} /> : null}
    </>
  );
}

interface ItemsProps {
  readonly take: () => Taken;
  readonly onCopy: (done: string, parts: Record<string, Blob | Promise<Blob>>) => void;
  readonly onSave: (taken: Taken) => void;
}

/** Only while the menu is open: its table need not be made before. */
function Items({ take, onCopy, onSave }: ItemsProps) {
  const t = useText();
  const taken = take();
  const { sentence, basis, table, draw } = taken;
  const copyText = () => {
    const rests = [...basis, t.zone].filter((part) => part !== '').join(' · ');
    onCopy(t('copy.text.done'), { 'text/plain': asBlob('text/plain', `${sentence}.\n${rests}`) });
  };
  const copyTable = () =>
    onCopy(t('copy.table.done'), {
      'text/plain': asBlob('text/plain', tableAsTabs(table, t)),
      'text/html': asBlob('text/html', tableAsHtml(table, t)),
    });
  return (
    <>
      <Menu.Item leftSection={<IconClipboardText size={14} />} onClick={copyText}>
        {t('copy.text')}
      </Menu.Item>
      {table.rows.length > 0 ? (
        <Menu.Item leftSection={<IconTable size={14} />} onClick={copyTable}>
          {t('copy.table')}
        </Menu.Item>
      ) : null}
      {draw ? (
        <Menu.Item
          leftSection={<IconPhoto size={14} />}
          onClick={() => onCopy(t('copy.image.done'), { 'image/png': draw().then(toPng) })}
        >
          {t('copy.image')}
        </Menu.Item>
      ) : null}
      {table.rows.length > 0 ? (
        <>
          <Menu.Divider />
          <Menu.Item leftSection={<IconDownload size={14} />} onClick={() => onSave(taken)}>
            {t('copy.save')}
          </Menu.Item>
        </>
      ) : null}
    </>
  );
}

function asBlob(type: string, text: string): Blob {
  return new Blob([text], { type });
}
