// The tour of the sample: a strip below the room that asks one question at a time and covers nothing.
import { ActionIcon, Button } from '@mantine/core';
import { IconArrowLeft, IconCheck, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect } from 'react';
import { useRoute } from '../state/route.ts';
import { useProject } from '../state/session.ts';
import { useTour } from '../state/tour.ts';
import { useText } from '../text.tsx';
import { QUESTIONS, wayTo } from './questions.ts';
import { endTour, focusTour, goOn, goThere, leaveTour, showQuestion, TOUR } from './take-tour.ts';
import classes from './tour.module.css';
import { useRead } from './use-read.ts';

export function Tour() {
  const project = useProject();
  const { shown, file } = useTour();
  if (shown === null || file !== project.file) return null;
  return shown === 'offer' ? <Offer /> : <Asked place={Math.min(shown, QUESTIONS.length - 1)} />;
}

function Offer() {
  const t = useText();
  return (
    <Strip title={t('tour.offer')} words={t('tour.offer.words')}>
      <Button
        onClick={() => {
          showQuestion(0);
          focusTour();
        }}
      >
        {t('tour.begin')}
      </Button>
      <Button variant="subtle" color="gray" onClick={() => leaveTour(t)}>
        {t('tour.not-now')}
      </Button>
    </Strip>
  );
}

/** Mentions to read before one explains anything. */
const TO_READ = 3;

function Asked({ place }: { readonly place: number }) {
  const t = useText();
  const route = useRoute();
  const question = QUESTIONS[place] ?? QUESTIONS[0];
  const id = question?.id ?? 'what';
  const read = useRead(id === 'why');
  const last = place === QUESTIONS.length - 1;
  const away = wayTo(place, route) !== null;
  const answered = question?.isAnswered?.(route) ?? false;
  useEffect(() => {
    if (answered) goOn(place);
  }, [answered, place]);

  return (
    <Strip
      title={t(`tour.${id}`)}
      words={t(`tour.${id}.words`)}
      step={t('tour.step', { step: place + 1, steps: QUESTIONS.length })}
      note={
        id === 'why' ? (
          <>
            {read >= TO_READ ? <IconCheck size={14} aria-hidden="true" /> : null}
            {t('tour.read', { done: Math.min(read, TO_READ), goal: TO_READ })}
          </>
        ) : null
      }
    >
      {away ? (
        <Button variant="default" onClick={() => goThere(place)}>
          {t('tour.there')}
        </Button>
      ) : null}
      <Button onClick={() => (last ? endTour(t) : showQuestion(place + 1))}>
        {t(last ? 'tour.end' : 'tour.next')}
      </Button>
      <ActionIcon
        aria-label={t('tour.back')}
        title={t('tour.back')}
        disabled={place === 0}
        onClick={() => showQuestion(place - 1)}
      >
        <IconArrowLeft size={16} aria-hidden="true" />
      </ActionIcon>
    </Strip>
  );
}

function Strip(props: {
  readonly title: string;
  readonly words: string;
  readonly step?: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useText();
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leaveTour(t);
  };
  return (
    <section className={classes.tour} aria-label={t('tour.label')} onKeyDown={leave}>
      <div className={classes.words} aria-live="polite">
        <h2 id={TOUR} tabIndex={-1}>
          {props.title}
          {props.step ? <span className={classes.step}>{props.step}</span> : null}
        </h2>
        <p>{props.words}</p>
      </div>
      <div className={classes.actions}>
        {props.note ? <span className={classes.note}>{props.note}</span> : null}
        {props.children}
        <ActionIcon aria-label={t('tour.leave')} title={t('tour.leave')} onClick={() => leaveTour(t)}>
          <IconX size={16} aria-hidden="true" />
        </ActionIcon>
      </div>
    </section>
  );
}
