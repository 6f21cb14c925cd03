// Check: how well is it understood? Samples labelled by hand, and what the project learned from corrections.
import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Sample } from '../../../contract/learning.ts';
import { call } from '../../api.ts';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { Room } from '../../parts/room.tsx';
import { RowMenu } from '../../parts/row-menu.tsx';
import { walkRows } from '../../parts/row-walk.ts';
import rows from '../../parts/rows.module.css';
import { WaitingRows } from '../../parts/waiting-rows.tsx';
import { useAsked } from '../../state/asked.ts';
import { useCommands } from '../../state/commands.ts';
import { go, useRoute } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { DrawDialog } from './draw-dialog.tsx';
import { Learned } from './learned.tsx';
import { SamplePage } from './sample-page.tsx';

const walk = walkRows('sample');

export function CheckPage() {
  const id = useRoute((state) => state.id);
  return id === null ? <Overview /> : <SamplePage key={id} id={id} />;
}

function Overview() {
  const t = useText();
  const samples = useCall('samples.list', {}, ['samples']);
  const [drawing, setDrawing] = useState(false);
  const [run] = useAction();
  const tellChange = useTellChange();
  const draw = () => setDrawing(true);
  useAsked('check', draw);
  const list = samples.data ?? [];
  const remove = (id: number) =>
    void run(async () => {
      tellChange(await call('samples.remove', { id }));
      walk.leave(id);
    });
  const removeFocused = () => {
    const id = walk.focused();
    if (id !== null) remove(id);
  };
  const group = t('group.check');
  useCommands([
    { id: 'draw-sample', title: t('check.draw'), group, keys: 'n', run: draw },
    { id: 'label-next', title: t('check.next'), group, keys: 'j', keyOnly: true, run: () => walk.move(1) },
    { id: 'label-previous', title: t('check.previous'), group, keys: 'k', keyOnly: true, run: () => walk.move(-1) },
    { id: 'remove-sample', title: t('frame.remove'), group, keys: 'Delete', keyOnly: true, run: removeFocused },
  ]);
  return (
    <Room
      title={t('room.check')}
      words={t('check.words')}
      actions={
        <Button leftSection={<IconPlus size={14} />} onClick={draw}>
          {t('check.draw')}
        </Button>
      }
    >
      <ErrorNote error={samples.error} retry={samples.reload} />
      {samples.data || samples.error ? null : <WaitingRows />}
      {samples.data && list.length === 0 ? (
        <Empty title={t('check.empty')} words={t('check.empty.words')} picture={<Picture of="check" />}>
          <Button onClick={draw}>{t('check.draw')}</Button>
        </Empty>
      ) : null}
      {list.length > 0 ? (
        <section className={rows.group}>
          <h2>{t('check.samples')}</h2>
          <ul className={rows.rows}>
            {list.map((sample) => (
              <SampleRow key={sample.id} sample={sample} onRemove={() => remove(sample.id)} />
            ))}
          </ul>
        </section>
      ) : null}
      <Learned />
      {drawing ? <DrawDialog onClose={() => setDrawing(false)} /> : null}
    </Room>
  );
}

function SampleRow({ sample, onRemove }: { readonly sample: Sample; readonly onRemove: () => void }) {
  const t = useText();
  const open = () => go('check', {}, { id: sample.id });
  return (
    <li className={rows.row} data-sample={sample.id}>
      <div className={rows.main}>
        <button type="button" className={rows.link} onClick={open}>
          {sample.name}
        </button>
        <p className={rows.facts}>
          {t('check.facts', {
            facet: t(`field.${sample.facet}`),
            labelled: sample.labelled,
            count: sample.size,
            version: sample.analysisVersion,
          })}
          {sample.query === '' ? '' : ` · ${sample.query}`}
        </p>
      </div>
      <div className={rows.actions}>
        <RowMenu name={sample.name}>
          <Menu.Item onClick={open}>{t(sample.labelled < sample.size ? 'check.go-on' : 'check.results')}</Menu.Item>
          <Menu.Item rightSection={t('key.delete')} onClick={onRemove}>
            {t('frame.remove')}
          </Menu.Item>
        </RowMenu>
      </div>
    </li>
  );
}
