// A tag or topic as a mark of its colour with its name, and the choice of a colour and a pattern.
import type { TagPattern } from '../../contract/model.ts';
import type { TextKey } from '../../present/catalogue/en.ts';
import { lightTheme, topicColors } from '../../present/theme.ts';
import { useText } from '../text.tsx';
import classes from './marks.module.css';

interface MarkProps {
  readonly color: string;
  /** Tags have one; it tells them apart where colours do not. */
  readonly pattern?: TagPattern;
}

export function TagMark({ name, ...mark }: MarkProps & { readonly name: string }) {
  return (
    <span className={classes.tag}>
      <Dot {...mark} />
      <span>{name}</span>
    </span>
  );
}

export function Dot({ color, pattern = 'plain' }: MarkProps) {
  return <span className={classes.dot} data-pattern={pattern} style={{ backgroundColor: color }} aria-hidden="true" />;
}

/** The colours topics and tags take; the light theme's values are what is kept. */
export const COLORS: readonly string[] = topicColors(lightTheme);
const NAMES = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `color.${number}` as TextKey & `color.${number}`);

interface ColorFieldProps {
  readonly value: string;
  readonly onChange: (color: string) => void;
}

export function ColorField({ value, onChange }: ColorFieldProps) {
  const t = useText();
  return (
    <fieldset className={classes.swatches}>
      <legend>{t('field.color')}</legend>
      {COLORS.map((color, index) => (
        <label
          key={color}
          className={classes.swatch}
          style={{ backgroundColor: color }}
          title={t(NAMES[index] ?? 'color.1')}
        >
          <input
            type="radio"
            name="color"
            aria-label={t(NAMES[index] ?? 'color.1')}
            checked={color === value.toLowerCase()}
            onChange={() => onChange(color)}
          />
        </label>
      ))}
    </fieldset>
  );
}

const PATTERNS: readonly TagPattern[] = ['plain', 'stripes', 'lines', 'dots', 'grid', 'checks'];

interface PatternFieldProps {
  readonly value: TagPattern;
  /** The colour they are laid over. */
  readonly color: string;
  readonly onChange: (pattern: TagPattern) => void;
}

export function PatternField({ value, color, onChange }: PatternFieldProps) {
  const t = useText();
  return (
    <fieldset className={classes.swatches}>
      <legend>{t('field.pattern')}</legend>
      {PATTERNS.map((pattern) => (
        <label
          key={pattern}
          className={classes.swatch}
          data-pattern={pattern}
          style={{ backgroundColor: color }}
          title={t(`pattern.${pattern}`)}
        >
          <input
            type="radio"
            name="pattern"
            aria-label={t(`pattern.${pattern}`)}
            checked={pattern === value}
            onChange={() => onChange(pattern)}
          />
        </label>
      ))}
    </fieldset>
  );
}
