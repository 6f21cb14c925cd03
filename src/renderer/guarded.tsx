// A part of the window that is loaded when it is wanted, and may fail without taking the rest along.
import { type ReactNode, Suspense } from 'react';
import classes from './app.module.css';
import { ErrorBoundary } from './parts/error-boundary.tsx';

export function Guarded({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<div className={classes.waiting} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
