// A word in its lines, the word below itself: what is before ends at it, what is after begins there. Arrow keys walk them.
import { type KeyboardEvent, useRef, useState } from 'react';
import type { ConcordanceLine } from '../../../../contract/measures.ts';
import { shortMoment } from '../../../parts/moments.ts';
import { openMention, useOpenMention } from '../../../search/address.ts';
import { useText } from '../../../text.tsx';
import classes from './lines.module.css';

interface Props {
  readonly lines: readonly ConcordanceLine[];
  readonly label: string;
}

export function Lines({ lines, label }: Props) {
  const t = useText();
  const open = useOpenMention();
  const list = useRef<HTMLUListElement>(null);
  const [chosen, setChosen] = useState(0);
  // Fewer lines may have come since one was walked to.
  const at = Math.min(chosen, lines.length - 1);

  const walk = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: lines.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[Math.max(0, Math.min(lines.length - 1, next))]?.focus();
  };
  return (
    <ul ref={list} className={classes.lines} aria-label={label} onKeyDown={walk}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mention may hold the word several times, with the same words around it.
        <li key={index}>
          <button
            type="button"
            tabIndex={index === at ? 0 : -1}
            aria-current={line.mention === open || undefined}
            title={`${line.author ?? t('export.unknown-author')} · ${line.source} · ${shortMoment(t, line.at)}`}
            onFocus={() => setChosen(index)}
            onClick={() => openMention(line.mention)}
          >
            <span className={classes.before}>
              <bdi>{line.before}</bdi>
            </span>
            <mark>{line.match}</mark>
            <span className={classes.after}>
              <bdi>{line.after}</bdi>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
