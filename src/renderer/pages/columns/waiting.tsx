// The shape of columns and of their mentions while the first answer is on its way.
import classes from './columns.module.css';

export function WaitingColumns() {
  return [0, 1, 2].map((column) => (
    <div key={column} className={classes.column} style={{ width: 340 }}>
      <WaitingRows />
    </div>
  ));
}

export function WaitingRows() {
  return (
    <div aria-busy="true">
      {[0, 1, 2, 3, 4].map((row) => (
        <div key={row} className={classes['waiting-row']}>
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
