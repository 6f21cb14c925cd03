// What takes the place of something that had the focus takes the focus as well: an open dialog gives it only once.
import { useEffect, useRef } from 'react';

export function useFocusHere<E extends HTMLElement>() {
  const here = useRef<E>(null);
  useEffect(() => here.current?.focus(), []);
  return here;
}
