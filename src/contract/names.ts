// How long a name may be: what is longer fits no list, no menu and no sentence.

/** In the units a field of the window counts (UTF-16), so that both agree. */
export const LONGEST_NAME = 200;
