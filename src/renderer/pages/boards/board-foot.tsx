// What a board rests on: scope, dates, how many, when and by what it was computed; and the client's own line.
import type { Board, BoardData } from '../../../contract/boards.ts';
import { sayOutdated } from '../../../present/say-outdated.ts';
import { shortMoment } from '../../parts/moments.ts';
import { useText } from '../../text.tsx';
import classes from './board.module.css';
import { nameFilter } from './name-filter.ts';

export function BoardFoot({ board, data }: { readonly board: Board; readonly data: BoardData }) {
  const t = useText();
  const facts = [
    data.board.query === '' ? t('export.scope-all') : nameFilter(data.board.query, t),
    data.span ? t.format.dateRange(data.span.from, data.span.to) : t('export.dates-none'),
    t('count.mentions', { count: data.total }),
    data.project.zone,
    t('boards.computed', { when: shortMoment(t, data.computed) }),
    t('export.versions-are', { app: data.appVersion, analysis: data.analysisVersion }),
    ...sayOutdated(data, t),
  ];
  return (
    <footer className={classes.foot}>
      {board.look?.foot ? <p className={classes.own}>{board.look.foot}</p> : null}
      <p>{facts.join(' · ')}</p>
    </footer>
  );
}
