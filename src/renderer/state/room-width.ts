// How much room there is for what is drawn: the width of the window, by how large the page itself draws.
import { create } from 'zustand';

/** Parts must lie over one another. */
const TINY = 800;
/** What one reads does not stand beside everything else. */
const NARROW = 1160;

interface RoomWidth {
  readonly tiny: boolean;
  readonly narrow: boolean;
}

export const useRoomWidth = create<RoomWidth>(measure);

/** Said on the page as well, for its styles: media queries do not know how large the page draws. */
export function followWidth(): () => void {
  const apply = () => {
    const width = measure();
    document.documentElement.toggleAttribute('data-tiny', width.tiny);
    document.documentElement.toggleAttribute('data-narrow', width.narrow);
    useRoomWidth.setState(width);
  };
  apply();
  window.addEventListener('resize', apply);
  return () => window.removeEventListener('resize', apply);
}

function measure(): RoomWidth {
  const zoom = Number(document.documentElement.style.getPropertyValue('--ear-zoom')) || 1;
  const width = window.innerWidth / zoom;
  return { tiny: width <= TINY, narrow: width <= NARROW };
}
