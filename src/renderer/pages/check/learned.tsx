// What was learned from corrections: to read, to switch off, to forget.
import { Button, Group, Switch, Table } from '@mantine/core';
import type { LearnedWord } from '../../../contract/learning.ts';
import type { Proportion } from '../../../contract/measures.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { call } from '../../api.ts';
import { shortMoment } from '../../parts/moments.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { useAction } from '../../parts/report.tsx';
import rows from '../../parts/rows.module.css';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './check.module.css';

const ENOUGH = 10;
const SHOWN = 30;

export function Learned() {
  const t = useText();
  const learned = useCall('learn.get', {}, ['labels']);
  const [run, busy] = useAction();
  const state = learned.data;
  const change = (action: () => Promise<unknown>) =>
    run(async () => {
      await action();
      learned.reload();
    });
  return (
    <section className={rows.group} aria-busy={learned.busy}>
      <h2>{t('learn.title')}</h2>
      <p className={rows.note}>{t('learn.words')}</p>
      <ErrorNote error={learned.error} retry={learned.reload} />
      {state ? (
        <>
          <Group gap="md" my="sm">
            <button
              type="button"
              className={classes.door}
              onClick={() => go('explore', { q: state.correctionsQuery })}
              disabled={state.corrections === 0}
            >
              {t('learn.corrections', { count: state.corrections })}
            </button>
            <Button
              variant="default"
              loading={busy}
              disabled={state.corrections < ENOUGH}
              onClick={() => void change(() => call('learn.train', {}))}
            >
              {t(state.trained ? 'learn.again' : 'learn.train')}
            </Button>
            {state.trained ? (
              <>
                <Switch
                  label={t('learn.on')}
                  checked={state.on}
                  disabled={busy}
                  onChange={(event) => {
                    const on = event.currentTarget.checked;
                    void change(() => call('learn.switch', { on }));
                  }}
                />
                <Button variant="subtle" disabled={busy} onClick={() => void change(() => call('learn.reset', {}))}>
                  {t('learn.reset')}
                </Button>
              </>
            ) : null}
          </Group>
          {state.trained ? (
            <>
              <p className={rows.note}>
                {t('learn.trained', { when: shortMoment(t, state.trained.at), count: state.trained.corrections })}
                {state.words.length > 0 && state.before && state.after
                  ? ` ${sayGain(state.before, state.after, t)}`
                  : ''}
              </p>
              {state.words.length > 0 ? <Words words={state.words} /> : <p>{t('learn.nothing-found')}</p>}
            </>
          ) : (
            <p className={rows.note}>{t('learn.none')}</p>
          )}
        </>
      ) : null}
    </section>
  );
}

function sayGain(before: Proportion, after: Proportion, t: Translator): string {
  if (after.value <= before.value) return t('learn.no-better');
  return t('learn.agrees', {
    after: t.format.percent(after.value),
    range: t.format.percentRange(after.low, after.high),
    before: t.format.percent(before.value),
  });
}

function Words({ words }: { readonly words: readonly LearnedWord[] }) {
  const t = useText();
  return (
    <Table verticalSpacing={4} maw={560} aria-label={t('learn.table')} className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('learn.word')}</Table.Th>
          <Table.Th>{t('field.language')}</Table.Th>
          <Table.Th data-numeric>{t('learn.weight')}</Table.Th>
          <Table.Th data-numeric>{t('learn.in')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {words.slice(0, SHOWN).map((word) => (
          <Table.Tr key={`${word.language} ${word.word}`}>
            <Table.Td>
              <button type="button" className={classes.door} onClick={() => go('explore', { q: word.query })}>
                {word.word}
              </button>
            </Table.Td>
            <Table.Td>{word.language ? t.format.language(word.language) : ''}</Table.Td>
            <Table.Td data-numeric>
              {word.weight > 0 ? '+' : '−'}
              {t.format.number(Math.abs(word.weight))}
            </Table.Td>
            <Table.Td data-numeric>{t.format.number(word.count)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
