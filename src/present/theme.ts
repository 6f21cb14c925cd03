// Colours and type of Earshot, light, dark and in high contrast, as plain values: the window, the charts and the export read them here.

export type ThemeName = 'light' | 'dark' | 'contrast-light' | 'contrast-dark';

/** One look. Every value is a CSS colour; text colours reach 4.5:1 on `ground`, `surface` and `sunken` (a test computes it). */
export interface Theme {
  readonly name: ThemeName;
  /** Behind everything, the paper things lie on, and wells in that paper. */
  readonly ground: string;
  readonly surface: string;
  readonly sunken: string;
  /** Text: to read, to accompany, to whisper. */
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly line: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly accentWash: string;
  /** Text and interval marks over a bar in the accent colour or a topic colour. */
  readonly whisker: string;
  /** Areas, and the text that stands on each of them. Never the only sign: always with a word. */
  readonly negative: string;
  readonly neutral: string;
  readonly positive: string;
  readonly onNegative: string;
  readonly onNeutral: string;
  readonly onPositive: string;
  /** The same three as text on the surface. */
  readonly negativeInk: string;
  readonly neutralInk: string;
  readonly positiveInk: string;
  /** Lines of the pattern laid over negative areas, so that they differ by more than colour. */
  readonly hatch: string;
  readonly danger: string;
  readonly topic1: string;
  readonly topic2: string;
  readonly topic3: string;
  readonly topic4: string;
  readonly topic5: string;
  readonly topic6: string;
  readonly topic7: string;
  readonly topic8: string;
}

export const lightTheme: Theme = {
  name: 'light',
  ground: '#f6f6f4',
  surface: '#ffffff',
  sunken: '#f1f1ee',
  ink: '#1b1e22',
  inkSoft: '#4d545c',
  inkFaint: '#666d75',
  line: '#e3e4e1',
  accent: '#0f6b6b',
  onAccent: '#ffffff',
  accentWash: '#e4efee',
  whisker: '#1b1e22',
  negative: '#e08a3c',
  neutral: '#c9cdd1',
  positive: '#4a7fc1',
  onNegative: '#241405',
  onNeutral: '#1b1e22',
  onPositive: '#000a17',
  negativeInk: '#97500f',
  neutralInk: '#5c636b',
  positiveInk: '#2a5f9e',
  hatch: '#c9741f',
  danger: '#b3261e',
  topic1: '#0072b2',
  topic2: '#e69f00',
  topic3: '#009e73',
  topic4: '#cc79a7',
  topic5: '#56b4e9',
  topic6: '#d55e00',
  topic7: '#d8c92f',
  topic8: '#666d75',
};

export const darkTheme: Theme = {
  name: 'dark',
  ground: '#15171a',
  surface: '#1c1f23',
  sunken: '#23272c',
  ink: '#e8eaec',
  inkSoft: '#b3bac2',
  inkFaint: '#969ea7',
  line: '#2e3339',
  accent: '#5fc0b8',
  onAccent: '#08201f',
  accentWash: '#1e3333',
  whisker: '#e8eaec',
  negative: '#d98a45',
  neutral: '#59616a',
  positive: '#6d9fdb',
  onNegative: '#1d0f02',
  onNeutral: '#ffffff',
  onPositive: '#04101f',
  negativeInk: '#eda766',
  neutralInk: '#a6aeb6',
  positiveInk: '#8cb6e8',
  hatch: '#b96f2c',
  danger: '#ff8a80',
  topic1: '#4c9fd6',
  topic2: '#e6a82a',
  topic3: '#2fb58c',
  topic4: '#d48fb5',
  topic5: '#7cc4ee',
  topic6: '#e57a33',
  topic7: '#f0e442',
  topic8: '#969ea7',
};

/** Black on white: text reaches 7:1, lines are seen, areas are told apart by lightness alone. */
export const contrastLightTheme: Theme = {
  name: 'contrast-light',
  ground: '#ffffff',
  surface: '#ffffff',
  sunken: '#f2f2f2',
  ink: '#000000',
  inkSoft: '#1f2328',
  inkFaint: '#3a4047',
  line: '#565d64',
  accent: '#004b4b',
  onAccent: '#ffffff',
  accentWash: '#d3ecea',
  whisker: '#000000',
  negative: '#d97a1f',
  neutral: '#b9bec3',
  positive: '#2f6fbf',
  onNegative: '#000000',
  onNeutral: '#000000',
  onPositive: '#ffffff',
  negativeInk: '#6f3500',
  neutralInk: '#33393f',
  positiveInk: '#123f7a',
  hatch: '#c77528',
  danger: '#8c0f0f',
  topic1: '#00568a',
  topic2: '#b87400',
  topic3: '#00714f',
  topic4: '#a8447d',
  topic5: '#2287c4',
  topic6: '#b84a00',
  topic7: '#8f8300',
  topic8: '#4a5158',
};

/** White on black. */
export const contrastDarkTheme: Theme = {
  name: 'contrast-dark',
  ground: '#000000',
  surface: '#000000',
  sunken: '#16191c',
  ink: '#ffffff',
  inkSoft: '#e6e9ec',
  inkFaint: '#cfd4d9',
  line: '#8b939b',
  accent: '#7fe9df',
  onAccent: '#000000',
  accentWash: '#0f3431',
  whisker: '#ffffff',
  negative: '#f0a052',
  neutral: '#6b737c',
  positive: '#85b9f7',
  onNegative: '#000000',
  onNeutral: '#ffffff',
  onPositive: '#000000',
  negativeInk: '#ffc48a',
  neutralInk: '#d5dade',
  positiveInk: '#b3d4ff',
  hatch: '#c07a36',
  danger: '#ffb0a8',
  topic1: '#6cb8ee',
  topic2: '#ffc145',
  topic3: '#46d3a8',
  topic4: '#eda9cd',
  topic5: '#9bd6f8',
  topic6: '#ff9450',
  topic7: '#fff36b',
  topic8: '#b8c0c7',
};

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: lightTheme,
  dark: darkTheme,
  'contrast-light': contrastLightTheme,
  'contrast-dark': contrastDarkTheme,
};

export const fontFamily = 'Inter Variable';
export const fontStack = `'${fontFamily}', system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif`;

/** A theme whose colours are `var(--name)`: an SVG drawn with it follows the page from light to dark. */
export const variableTheme: Theme = Object.fromEntries(
  Object.keys(lightTheme).map((key) => [key, key === 'name' ? 'light' : `var(${variableName(key)})`]),
) as unknown as Theme;

/** `--ground: #f6f6f4; …` for a style sheet. */
export function themeVariables(theme: Theme): string {
  return Object.entries(theme)
    .filter(([key]) => key !== 'name')
    .map(([key, value]) => `${variableName(key)}: ${value};`)
    .join(' ');
}

/** The Okabe-Ito colours in the order topics take them. */
export function topicColors(theme: Theme): readonly string[] {
  return [
    theme.topic1,
    theme.topic2,
    theme.topic3,
    theme.topic4,
    theme.topic5,
    theme.topic6,
    theme.topic7,
    theme.topic8,
  ];
}

/** A row's own colour where it is a plain hex colour, else the palette's colour for its place. */
export function topicColor(theme: Theme, color: string | undefined, index: number): string {
  if (color !== undefined && /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(color)) return color;
  const palette = topicColors(theme);
  return palette[index % palette.length] ?? theme.accent;
}

function variableName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
