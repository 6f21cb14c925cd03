// How much room there is for what is drawn: the window's width and height, by how large the page itself draws.
import { create } from 'zustand';

/** Parts must lie over one another. */
const TINY = 800;
/** What one reads does not stand beside everything else. */
const NARROW = 1160;
/** What stands below one another stands closer. */
const LOW = 600;
/** There is no height for a list and what one reads below it. */
const SHALLOW = 440;
/** The names of rooms do not fit below their signs. */
const FLAT = 380;

interface RoomSize {
  readonly tiny: boolean;
  readonly narrow: boolean;
  readonly low: boolean;
  readonly shallow: boolean;
  readonly flat: boolean;
}

export const useRoomSize = create<RoomSize>(measure);

/** Said on the page as well (`data-tiny` …), for its styles: media queries do not know how large the page draws. */
export function followSize(): () => void {
  const apply = () => {
    const size = measure();
    for (const [name, is] of Object.entries(size)) document.documentElement.toggleAttribute(`data-${name}`, is);
    useRoomSize.setState(size);
  };
  apply();
  window.addEventListener('resize', apply);
  return () => window.removeEventListener('resize', apply);
}

function measure(): RoomSize {
  const zoom = Number(document.documentElement.style.getPropertyValue('--ear-zoom')) || 1;
  const width = window.innerWidth / zoom;
  const height = window.innerHeight / zoom;
  return {
    tiny: width <= TINY,
    narrow: width <= NARROW,
    low: height <= LOW,
    shallow: height <= SHALLOW,
    flat: height <= FLAT,
  };
}
