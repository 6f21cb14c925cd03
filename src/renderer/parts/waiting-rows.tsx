// The shape of a list whose rows are on their way. What comes at once shows none of it.
import classes from './waiting-rows.module.css';

const WIDTHS = ['32%', '24%', '40%', '28%'] as const;

export function WaitingRows() {
  return (
    <div className={classes.rows} aria-busy="true">
      {WIDTHS.map((width) => (
        <div key={width} className={classes.row}>
          <span style={{ width }} />
          <span />
        </div>
      ))}
    </div>
  );
}
