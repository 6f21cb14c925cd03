// How the analysis did on a sample: the finding in a sentence, figures by label, and where it differs from the person.
import { Button, Select, Table } from '@mantine/core';
import { useState } from 'react';
import type { LabelFigures, Sample, SampleGroup } from '../../../contract/learning.ts';
import type { Proportion } from '../../../contract/measures.ts';
import { call } from '../../api.ts';
import { CopyMenu } from '../../charts/copy-menu.tsx';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './check.module.css';
import { nameSampleLabel } from './sample-labels.ts';
import { toSampleTable } from './sample-table.ts';

export function SampleResults({ sample }: { readonly sample: Sample }) {
  const t = useText();
  const results = useCall('samples.results', { id: sample.id }, ['samples']);
  const [name, setName] = useState('all');
  const [run, busy] = useAction();
  const tellChange = useTellChange();
  const groups = results.data?.groups ?? [];
  const group = groups.find((candidate) => candidate.group === name) ?? groups[0];
  if (results.data && !group) {
    return <Empty title={t('check.none-labelled')} words={t('check.none-labelled.words')} />;
  }
  return (
    <section aria-label={t('check.results')} aria-busy={results.busy}>
      <ErrorNote error={results.error} retry={results.reload} />
      {group && results.data ? (
        <>
          <div className={classes.finding}>
            <div>
              <h2>{sayAccuracy(group, t)}</h2>
              <p>{t.say(results.data.says)}</p>
            </div>
            {groups.length > 1 ? (
              <Select
                aria-label={t('field.language')}
                value={group.group}
                onChange={(value) => setName(value ?? 'all')}
                data={groups.map((each) => ({ value: each.group, label: nameGroup(each.group, t) }))}
                allowDeselect={false}
                w={180}
              />
            ) : null}
            <CopyMenu
              name={sample.name}
              take={() => ({
                name: sample.name,
                sentence: sayAccuracy(group, t),
                basis: [results.data ? t.say(results.data.says) : ''],
                table: toSampleTable(group, sample.facet, t),
                draw: null,
              })}
            />
          </div>
          <Figures group={group} sample={sample} />
          <Confusion group={group} sample={sample} whole={group.group === 'all'} />
          <Button
            variant="default"
            loading={busy}
            onClick={() => void run(async () => tellChange(await call('samples.apply', { id: sample.id })))}
          >
            {t('check.apply')}
          </Button>
        </>
      ) : null}
    </section>
  );
}

function sayAccuracy({ accuracy, n }: SampleGroup, t: ReturnType<typeof useText>): string {
  const { value, low, high } = accuracy;
  return t('check.says', { share: t.format.percent(value), range: t.format.percentRange(low, high), count: n });
}

function Figures({ group, sample }: { readonly group: SampleGroup; readonly sample: Sample }) {
  const t = useText();
  return (
    <div className={classes.block}>
      <h3>{t('check.figures')}</h3>
      <Table verticalSpacing={6} aria-label={t('check.figures')} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('check.class')}</Table.Th>
            <Table.Th title={t('check.precision.help')}>{t('check.precision')}</Table.Th>
            <Table.Th title={t('check.recall.help')}>{t('check.recall')}</Table.Th>
            <Table.Th>{t('check.f1')}</Table.Th>
            <Table.Th data-numeric>{t('table.n')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {group.labels.map((label) => (
            <FigureRow key={label.label} label={label} name={nameSampleLabel(sample.facet, label.label, t)} />
          ))}
          <Table.Tr>
            <Table.Th scope="row">{t('check.macro')}</Table.Th>
            <Table.Td />
            <Table.Td />
            <Table.Td>
              <Interval of={group.macroF1} />
            </Table.Td>
            <Table.Td data-numeric>{t.format.number(group.n)}</Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </div>
  );
}

function FigureRow({ label, name }: { readonly label: LabelFigures; readonly name: string }) {
  const t = useText();
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>
        <Interval of={label.precision} />
      </Table.Td>
      <Table.Td>
        <Interval of={label.recall} />
      </Table.Td>
      <Table.Td>
        <Interval of={label.f1} />
      </Table.Td>
      <Table.Td data-numeric>{t.format.number(label.actual)}</Table.Td>
    </Table.Tr>
  );
}

function Interval({ of }: { readonly of: Proportion }) {
  const t = useText();
  return (
    <>
      {t.format.percent(of.value)} <small>{t.format.percentRange(of.low, of.high)}</small>
    </>
  );
}

/** `whole`: the cells count every language, so their queries open exactly them. */
function Confusion(props: { readonly group: SampleGroup; readonly sample: Sample; readonly whole: boolean }) {
  const t = useText();
  const { group, sample, whole } = props;
  const names = group.labels.map(({ label }) => nameSampleLabel(sample.facet, label, t));
  const most = Math.max(1, ...group.confusion.flat());
  return (
    <div className={classes.block}>
      <h3>{t('check.confusion')}</h3>
      <p className={classes.note}>{t('check.confusion.words')}</p>
      <Table withRowBorders={false} aria-label={t('check.confusion')} className={classes.confusion}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('check.yours')}</Table.Th>
            {names.map((name) => (
              <Table.Th key={name}>{name}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {group.labels.map((actual, row) => (
            <Table.Tr key={actual.label}>
              <Table.Th scope="row">{names[row]}</Table.Th>
              {group.labels.map((predicted, column) => {
                const count = group.confusion[row]?.[column] ?? 0;
                const cell = `sample:"${sample.id}/${actual.label}/${predicted.label}"`;
                const query = whole ? cell : `${cell} lang:${group.group}`;
                return (
                  <Table.Td
                    key={predicted.label}
                    data-right={row === column || undefined}
                    style={{ ['--depth' as string]: String(count / most) }}
                  >
                    <button
                      type="button"
                      disabled={count === 0}
                      aria-label={t('check.cell', {
                        actual: names[row] ?? '',
                        predicted: names[column] ?? '',
                        count,
                      })}
                      onClick={() => go('explore', { q: query })}
                    >
                      {t.format.number(count)}
                    </button>
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function nameGroup(group: string, t: ReturnType<typeof useText>): string {
  return group === 'all' ? t('check.group.all') : t.format.language(group);
}
