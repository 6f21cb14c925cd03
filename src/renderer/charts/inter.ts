// Inter as a data address: a picture that leaves the window brings its letters along. Loaded with the first of them.
import address from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline';

export const interAddress: string = address;
