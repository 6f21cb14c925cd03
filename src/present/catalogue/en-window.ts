// The window's English texts, room by room. Merged into the catalogue by en.ts.
import type { Text } from './text.ts';

export const enWindow = {} as const satisfies Record<string, Text>;
