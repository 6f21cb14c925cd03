// What is told, above the status line. A dialog that would stand below it makes room, so that its end stays in reach.
import { Notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';

const POSITION = 'bottom-center';
/** The status line below what is told, and a gap above it. */
const AROUND = 48;

export function Notices() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const notices = box.current?.querySelector<HTMLElement>(`[data-position="${POSITION}"]`);
    if (!notices) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const height = notices.offsetHeight;
      if (height === 0) style.removeProperty('--ear-below-dialog');
      else style.setProperty('--ear-below-dialog', `${height + AROUND}px`);
    });
    observer.observe(notices);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box}>
      <Notifications position={POSITION} limit={3} withinPortal={false} />
    </div>
  );
}
