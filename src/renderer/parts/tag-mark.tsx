// A tag or topic as a dot of its colour with its name, and the choice of a colour.
import type { TextKey } from '../../present/catalogue/en.ts';
import { lightTheme, topicColors } from '../../present/theme.ts';
import { useText } from '../text.tsx';
import classes from './marks.module.css';

export function TagMark({ name, color }: { readonly name: string; readonly color: string }) {
  return (
    <span className={classes.tag}>
      <Dot color={color} />
      {name}
    </span>
  );
}

export function Dot({ color }: { readonly color: string }) {
  return <span className={classes.dot} style={{ backgroundColor: color }} aria-hidden="true" />;
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
