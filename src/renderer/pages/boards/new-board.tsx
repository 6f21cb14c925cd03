// Makes a board: what it begins with, what it is about, its name.
import { Select, TextInput } from '@mantine/core';
import { type FormEvent, useMemo } from 'react';
import { LONGEST_NAME } from '../../../contract/names.ts';
import { PERIODS } from '../../../present/name-dates.ts';
import { sortByName } from '../../../present/sort-by-name.ts';
import { call } from '../../api.ts';
import { BackNote } from '../../parts/back-note.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { useAction } from '../../parts/report.tsx';
import { go, isAt } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { useUnsaved } from '../../use-unsaved.ts';
import { BoardPicture } from './board-picture.tsx';
import classes from './new-board.module.css';
import { type Period, periodClause } from './periods.ts';
import { boardQuery, NEEDS, TEMPLATES, type TemplateId, topicSubject } from './template-needs.ts';
import { makeWidgets } from './templates.ts';
import { useLatestWeek } from './usual-period.ts';

const PERIODS_ASKED = [...PERIODS, 'latest'] as const;

interface Picked {
  readonly topic?: string;
  readonly competitor?: string;
  readonly period?: Period | 'latest' | '';
}

interface Filled {
  readonly name: string;
  readonly template: TemplateId;
  readonly picked: Picked;
}

interface Props {
  /** The template that is chosen at first. */
  readonly begin: TemplateId;
  readonly onClose: () => void;
}

export function NewBoard({ begin, onClose }: Props) {
  const t = useText();
  const topics = useCall('topics.list', {}, ['topics']).data ?? [];
  const unsaved = useUnsaved<Filled>('board:new', { name: '', template: begin, picked: {} });
  const { filled, fill } = unsaved;
  const { name, template, picked } = filled;
  const setPicked = (picked: Picked) => fill({ picked });
  const latestWeek = useLatestWeek();
  const [run, busy] = useAction();

  const needs = NEEDS[template];
  const named = sortByName(topics, t.locale);
  const brands = topics.filter((topic) => topic.scope === 'brand');
  const others = topics.filter((topic) => topic.scope === 'competitor');
  const topic = picked.topic ?? (brands[0] ?? topics[0])?.name ?? '';
  const competitor = picked.competitor ?? others.find((candidate) => candidate.name !== topic)?.name ?? '';
  const period = picked.period ?? (template !== 'weekly' ? '' : latestWeek === null ? 'last-7-days' : 'latest');
  const usualName =
    topic && needs.length > 0 ? t('template.name', { template: t(`boards.template-${template}`), topic }) : '';
  const missing = needs.includes('competitor') && (competitor === '' || competitor === topic);
  const ready = (name.trim() || usualName) !== '' && !missing;
  const pictures = useMemo(() => {
    const subject = { topic: '', competitor: 'x' };
    return new Map(TEMPLATES.map((id) => [id, makeWidgets(id, subject, t)]));
  }, [t]);

  const dates = (chosen: Period | 'latest') => (chosen === 'latest' ? (latestWeek ?? '') : periodClause(chosen));
  const close = () => {
    unsaved.forget();
    onClose();
  };
  const make = async (event: FormEvent) => {
    event.preventDefault();
    await run(async () => {
      const subject = {
        topic: topic && topicSubject(topic),
        competitor: competitor && topicSubject(competitor),
      };
      const board = await call('boards.save', {
        name: name.trim() || usualName,
        query: boardQuery(template, subject, period === '' ? '' : dates(period)),
        widgets: makeWidgets(template, subject, t),
      });
      unsaved.forget();
      if (isAt('boards')) go('boards', template === 'empty' ? { edit: '1' } : {}, { id: board.id });
    });
  };
  return (
    <Dialog opened onClose={close} title={t('boards.new')} size={760}>
      <form onSubmit={make} className={classes.form}>
        <BackNote {...unsaved} />
        <fieldset className={classes.templates}>
          <legend>{t('boards.begin')}</legend>
          {TEMPLATES.map((id) => (
            <label key={id} className={classes.template}>
              <input
                type="radio"
                name="template"
                value={id}
                checked={template === id}
                onChange={() => fill({ template: id })}
                aria-describedby={`template-${id}`}
                data-autofocus={id === template || undefined}
              />
              <BoardPicture widgets={pictures.get(id) ?? []} />
              <span className={classes.name}>{t(`boards.template-${id}`)}</span>
              <span id={`template-${id}`} className={classes.words}>
                {t(`boards.template-${id}.words`)}
              </span>
            </label>
          ))}
        </fieldset>
        <div className={classes.needs}>
          {needs.includes('topic') ? (
            <Select
              label={t('template.topic')}
              value={topic}
              data={[
                { value: '', label: t('template.everything') },
                ...named.map((candidate) => ({ value: candidate.name, label: candidate.name })),
              ]}
              allowDeselect={false}
              onChange={(value) => setPicked({ ...picked, topic: value ?? '' })}
            />
          ) : null}
          {needs.includes('competitor') ? (
            <Select
              label={t('template.competitor')}
              placeholder={t('template.competitor.choose')}
              value={competitor || null}
              data={named.map((candidate) => candidate.name).filter((candidate) => candidate !== topic)}
              allowDeselect={false}
              error={missing && topics.length < 2 ? t('template.competitor.none') : undefined}
              onChange={(value) => setPicked({ ...picked, competitor: value ?? '' })}
            />
          ) : null}
          {needs.includes('period') ? (
            <Select
              label={t('board.period')}
              value={period}
              data={[
                { value: '', label: t('board.period.any') },
                ...(latestWeek === null ? [] : [{ value: 'latest', label: t('board.period.latest') }]),
                ...PERIODS.map((value) => ({ value, label: t(`board.period.${value}`) })),
              ]}
              allowDeselect={false}
              onChange={(value) =>
                setPicked({ ...picked, period: PERIODS_ASKED.find((known) => known === value) ?? '' })
              }
            />
          ) : null}
        </div>
        <TextInput
          label={t('field.name')}
          placeholder={usualName || t('boards.name.placeholder')}
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => fill({ name: event.currentTarget.value })}
        />
        <DialogFoot submit={t('boards.make')} busy={busy} disabled={!ready} onCancel={close} />
      </form>
    </Dialog>
  );
}
