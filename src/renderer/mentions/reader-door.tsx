// A fact one can press to find every mention that shares it.
import type { ReactNode } from 'react';
import { go, writeRoute } from '../state/route.ts';
import classes from './reader.module.css';

export function Door({ query, children }: { readonly query: string; readonly children: ReactNode }) {
  const params = { q: query };
  return (
    <a
      className={classes.door}
      href={writeRoute('explore', params)}
      onClick={(event) => {
        event.preventDefault();
        go('explore', params);
      }}
    >
      {children}
    </a>
  );
}
