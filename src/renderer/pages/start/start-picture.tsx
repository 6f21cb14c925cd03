// What Earshot is, as a small picture: a few voices, and the line they draw together.
import { SentimentMark } from '../../parts/sentiment-mark.tsx';
import classes from './start.module.css';

const VOICES = [
  { words: '“El pedido lleva dos semanas y nadie contesta.”', language: 'es', sentiment: 'negative' },
  { words: '“Il tecnico è venuto subito, grazie!”', language: 'it', sentiment: 'positive' },
  { words: '“Hoe laat sluit de winkel in Gent?”', language: 'nl', sentiment: 'neutral' },
] as const;
const HEIGHTS = [8, 12, 7, 14, 10, 9, 13, 8, 15, 40, 30, 20, 12, 9, 14, 8, 11, 13, 9, 7];
const STEP = 14;

export function StartPicture() {
  return (
    <div className={classes.picture} aria-hidden="true">
      <ul>
        {VOICES.map(({ words, language, sentiment }) => (
          <li key={language} lang={language}>
            <SentimentMark sentiment={sentiment} />
            {words}
          </li>
        ))}
      </ul>
      <svg
        viewBox={`0 0 ${HEIGHTS.length * STEP} 44`}
        preserveAspectRatio="none"
        height={44}
        width="100%"
        aria-hidden="true"
      >
        {HEIGHTS.map((height, index) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a drawing that never changes.
            key={index}
            x={index * STEP}
            y={44 - height}
            width={STEP - 4}
            height={height}
            rx={1}
            fill={height === 40 ? 'var(--accent)' : 'var(--line)'}
          />
        ))}
      </svg>
    </div>
  );
}
