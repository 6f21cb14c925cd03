// Dresses the component library in Earshot's own colours and type, so that no screen has to say them again.
// Of the components only their types are named: the theme is loaded first, and most of them are wanted later.
import {
  type ActionIconProps,
  type ButtonProps,
  type CheckboxProps,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type InputWrapperProps,
  type MenuProps,
  type ModalProps,
  type PopoverProps,
  type SegmentedControlProps,
  type SelectProps,
  type SwitchProps,
  type TableProps,
  type TagsInputProps,
  type TextareaProps,
  type TextInputProps,
  type TooltipProps,
} from '@mantine/core';
import {
  contrastDarkTheme,
  contrastLightTheme,
  darkTheme,
  fontStack,
  lightTheme,
  type Theme,
} from '../present/theme.ts';

/** Id of the element that holds tooltips and menus. */
export const HINTS = 'hints';
const IN_HINTS = { target: `#${HINTS}` };
const QUICK = { transition: 'fade', duration: 120 } as const;

export const mantineTheme = createTheme({
  fontFamily: fontStack,
  fontFamilyMonospace: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace',
  fontSizes: { xs: '13px', sm: '13px', md: '13px', lg: '15px', xl: '20px' },
  lineHeights: { xs: '20px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '16px' },
  headings: { fontFamily: fontStack, fontWeight: '600' },
  defaultRadius: 'sm',
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 4 },
  // The library would pick white by the light accent and keep it in the dark.
  variantColorResolver: (input) => {
    const resolved = defaultVariantColorsResolver(input);
    const own = !input.color || input.color === 'accent';
    return own && input.variant === 'filled' ? { ...resolved, color: 'var(--on-accent)' } : resolved;
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  colors: {
    accent: shades(),
    // The library's greys in our tones: 4 is a border, 6 a field, 7 a surface of the dark look.
    dark: [
      darkTheme.ink,
      darkTheme.inkSoft,
      darkTheme.inkFaint,
      '#6b737c',
      '#3d444c',
      darkTheme.line,
      darkTheme.sunken,
      darkTheme.surface,
      darkTheme.ground,
      '#0f1113',
    ],
    gray: [
      lightTheme.ground,
      lightTheme.sunken,
      lightTheme.line,
      '#d3d5d4',
      '#c4c8cb',
      '#a3a9af',
      '#868d94',
      lightTheme.inkSoft,
      '#33383e',
      lightTheme.ink,
    ],
  },
  components: {
    ActionIcon: usually<ActionIconProps>({ variant: 'subtle', color: 'gray', size: 28 }),
    Button: usually<ButtonProps>({ size: 'xs' }),
    Checkbox: usually<CheckboxProps>({ size: 'xs', iconColor: 'var(--on-accent)' }),
    InputWrapper: usually<InputWrapperProps>({ inputWrapperOrder: ['label', 'input', 'description', 'error'] }),
    Menu: usually<MenuProps>({
      portalProps: IN_HINTS,
      withInitialFocusPlaceholder: false,
      transitionProps: QUICK,
      shadow: 'md',
      position: 'bottom-start',
    }),
    Modal: usually<ModalProps>({
      transitionProps: { ...QUICK, transition: 'fade-down' },
      radius: 'lg',
      padding: 'lg',
      overlayProps: { backgroundOpacity: 0.35 },
    }),
    Popover: usually<PopoverProps>({ portalProps: IN_HINTS, transitionProps: QUICK, shadow: 'md' }),
    SegmentedControl: usually<SegmentedControlProps>({ size: 'xs', transitionDuration: 120 }),
    Select: usually<SelectProps>({ size: 'xs', allowDeselect: false, withAlignedLabels: true }),
    Switch: usually<SwitchProps>({ size: 'sm' }),
    Table: usually<TableProps>({ verticalSpacing: 8, horizontalSpacing: 12, highlightOnHover: true }),
    TagsInput: usually<TagsInputProps>({ size: 'xs' }),
    Textarea: usually<TextareaProps>({ size: 'xs' }),
    TextInput: usually<TextInputProps>({ size: 'xs' }),
    Tooltip: usually<TooltipProps>({
      portalProps: IN_HINTS,
      openDelay: 350,
      transitionProps: QUICK,
      events: { hover: true, focus: true, touch: false },
    }),
  },
});

/** What a component is given where a screen does not say otherwise. */
function usually<Props>(defaultProps: Partial<Props>) {
  return { defaultProps };
}

/** Puts present's colours beside Mantine's variables, light and dark: `--ink`, `--accent-wash`, `--topic1` … */
export const resolveVariables: CSSVariablesResolver = () => variables(lightTheme, darkTheme);

/** The same in high contrast. */
export const resolveContrast: CSSVariablesResolver = () => variables(contrastLightTheme, contrastDarkTheme);

function variables(light: Theme, dark: Theme) {
  return {
    variables: {},
    light: { ...variablesOf(light), ...mantineVariablesOf(light) },
    dark: { ...variablesOf(dark), ...mantineVariablesOf(dark) },
  };
}

function variablesOf(theme: Theme): Record<string, string> {
  const entries = Object.entries(theme).filter(([key]) => key !== 'name');
  return Object.fromEntries(
    entries.map(([key, value]) => [`--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value]),
  );
}

function mantineVariablesOf(theme: Theme): Record<string, string> {
  return {
    '--mantine-color-body': theme.surface,
    '--mantine-color-text': theme.ink,
    '--mantine-color-dimmed': theme.inkSoft,
    '--mantine-color-placeholder': theme.inkFaint,
    '--mantine-color-default': theme.surface,
    '--mantine-color-default-hover': theme.sunken,
    '--mantine-color-default-color': theme.ink,
    '--mantine-color-default-border': theme.line,
    '--mantine-color-error': theme.danger,
    '--mantine-color-anchor': theme.accent,
    '--mantine-primary-color-filled': theme.accent,
    '--mantine-color-accent-filled': theme.accent,
    '--mantine-color-accent-filled-hover': `color-mix(in srgb, ${theme.accent} 88%, ${theme.ink})`,
    '--mantine-primary-color-filled-hover': `color-mix(in srgb, ${theme.accent} 88%, ${theme.ink})`,
    '--mantine-primary-color-contrast': theme.onAccent,
    '--mantine-color-accent-light-color': theme.accent,
    '--mantine-color-accent-light': theme.accentWash,
    '--mantine-color-gray-light-color': theme.inkSoft,
    // The edge of a field, as light as a line elsewhere.
    ...(theme.name.startsWith('contrast')
      ? {
          '--mantine-color-gray-4': theme.line,
          '--mantine-color-dark-4': theme.line,
          // The library would take that edge for what lies behind the row of a menu.
          '--menu-item-hover': theme.sunken,
          // White on white, or black on what is dimmed to black: a dialog is told from what it lies on by its edge.
          '--dialog-edge': theme.line,
        }
      : {}),
  };
}

/** Ten steps from near white to near black through both accents, as the library wants them. */
function shades(): [string, string, string, string, string, string, string, string, string, string] {
  const light = lightTheme.accent;
  const dark = darkTheme.accent;
  return [
    mix(light, '#ffffff', 0.92),
    mix(light, '#ffffff', 0.84),
    mix(dark, '#ffffff', 0.5),
    mix(dark, '#ffffff', 0.25),
    dark,
    mix(light, dark, 0.5),
    light,
    mix(light, '#000000', 0.12),
    mix(light, '#000000', 0.26),
    mix(light, '#000000', 0.42),
  ];
}

/** `amount` 0 is all of the first colour, 1 all of the second. */
function mix(first: string, second: string, amount: number): string {
  const channels = [1, 3, 5].map((at) => {
    const a = Number.parseInt(first.slice(at, at + 2), 16);
    const b = Number.parseInt(second.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * amount)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
