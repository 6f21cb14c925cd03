// From which risk on a mention is called risky: one answer for every row and the reader, asked again when settings change.
import { useEffect } from 'react';
import { create } from 'zustand';
import { call, on } from '../api.ts';

const useStore = create<{ readonly threshold: number | null }>(() => ({ threshold: null }));
let listening = false;

/** 0 to 100; null until it is known. */
export function useRiskThreshold(): number | null {
  useEffect(listen, []);
  return useStore((state) => state.threshold);
}

function listen(): void {
  if (listening) return;
  listening = true;
  ask();
  on('changed', ({ parts }) => {
    if (parts.includes('settings') || parts.includes('project')) ask();
  });
  on('restarted', ask);
}

/** Without a project there is nobody to answer: the next one that is opened is asked. */
function ask(): void {
  call('project.settings', {}).then(
    ({ riskThreshold }) => useStore.setState({ threshold: riskThreshold }),
    () => useStore.setState({ threshold: null }),
  );
}
