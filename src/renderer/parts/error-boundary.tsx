// Keeps a bug in one room from taking the window down: says so, and offers to try the room again.
import { Button } from '@mantine/core';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { explain } from '../api.ts';
import { useText } from '../text.tsx';
import classes from './notes.module.css';

interface Props {
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { readonly thrown: unknown }> {
  override state = { thrown: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { thrown };
  }

  override componentDidCatch(thrown: unknown, info: ErrorInfo) {
    console.error(thrown, info.componentStack);
  }

  override render() {
    if (this.state.thrown === null) return this.props.children;
    return <Broken thrown={this.state.thrown} retry={() => this.setState({ thrown: null })} />;
  }
}

function Broken({ thrown, retry }: { readonly thrown: unknown; readonly retry: () => void }) {
  const t = useText();
  return (
    <div className={classes.empty} role="alert">
      <h1 className={classes.title}>{t('frame.broken.title')}</h1>
      <p className={classes.words}>{t('frame.broken.words')}</p>
      <p className={classes.detail}>{explain(thrown)}</p>
      <Button onClick={retry}>{t('frame.broken.retry')}</Button>
    </div>
  );
}
