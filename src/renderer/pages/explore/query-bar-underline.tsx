// A copy of the text behind the search field that carries the wavy line at the place of the problem.
import type { QueryProblem } from '../../../contract/model.ts';
import classes from './query-bar.module.css';

export function Underline(props: {
  readonly text: string;
  readonly problem: QueryProblem | null;
  readonly scrolled: number;
}) {
  const { text, problem } = props;
  if (!problem) return null;
  const start = Math.min(problem.at, text.length);
  const end = Math.max(start + problem.length, start + 1);
  return (
    <div className={classes.mirror} aria-hidden="true">
      <div style={{ transform: `translateX(${-props.scrolled}px)` }}>
        {text.slice(0, start)}
        <span className={classes.wavy}>{text.slice(start, end) || ' '}</span>
      </div>
    </div>
  );
}
