// Whether the window is so narrow, or so far zoomed, that parts must lie over one another.
import { useMediaQuery } from '@mantine/hooks';

const TINY = '(max-width: 800px)';

export function useTiny(): boolean {
  return useMediaQuery(TINY, window.matchMedia(TINY).matches, { getInitialValueInEffect: false });
}
