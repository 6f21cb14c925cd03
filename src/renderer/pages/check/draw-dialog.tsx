// What a sample is drawn for, from what, how many and how.
import { NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Sample, SampleFacet } from '../../../contract/learning.ts';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { useAction } from '../../parts/report.tsx';
import { useQueryCheck } from '../../search/use-query-check.ts';
import { go, isAt } from '../../state/route.ts';
import { useText } from '../../text.tsx';

const MOST = 2000;

export function DrawDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [facet, setFacet] = useState<SampleFacet>('sentiment');
  const [by, setBy] = useState<Sample['by']>('random');
  const [query, setQuery] = useState('');
  const [size, setSize] = useState<number | string>(100);
  const [run, busy] = useAction();
  const check = useQueryCheck(query);
  const draw = async (event: FormEvent) => {
    event.preventDefault();
    await run(async () => {
      const before = await call('samples.list', {});
      const number = before.filter((sample) => sample.facet === facet).length + 1;
      const name = `${t(`field.${facet}`)} ${number}`;
      const sample = await call('samples.draw', { name, facet, by, query: query.trim(), size: Number(size) });
      onClose();
      if (isAt('check')) go('check', {}, { id: sample.id });
    });
  };
  return (
    <Dialog opened onClose={onClose} title={t('check.draw')}>
      <form onSubmit={draw}>
        <Stack gap="md">
          <Select
            label={t('check.facet')}
            value={facet}
            onChange={(value) => setFacet((value ?? 'sentiment') as SampleFacet)}
            data={(['sentiment', 'intent', 'language'] as const).map((value) => ({
              value,
              label: t(`field.${value}`),
            }))}
            allowDeselect={false}
            data-autofocus
          />
          <TextInput
            label={t('check.query')}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            placeholder={t('check.query.help')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...check.below}
          />
          <Select
            label={t('check.by')}
            value={by}
            onChange={(value) => setBy((value ?? 'random') as Sample['by'])}
            data={(['random', 'label', 'language'] as const).map((value) => ({ value, label: t(`check.by.${value}`) }))}
            allowDeselect={false}
          />
          <NumberInput
            size="xs"
            label={t('check.size')}
            description={t('check.size.help')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={size}
            onChange={setSize}
            min={1}
            max={MOST}
            allowDecimal={false}
            styles={{ wrapper: { maxWidth: 160 } }}
          />
          <DialogFoot
            submit={t('check.begin')}
            busy={busy}
            disabled={check.wrong || !(Number(size) >= 1)}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
