// How many different mentions were opened since this was asked.
import { useEffect, useState } from 'react';
import { useRoute } from '../state/route.ts';

export function useRead(counting: boolean): number {
  const open = useRoute((state) => state.params.m);
  const [read, setRead] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!counting) setRead([]);
    else if (open !== undefined) setRead((before) => (before.includes(open) ? before : [...before, open]));
  }, [counting, open]);
  return read.length;
}
