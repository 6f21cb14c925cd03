// What every noun is made of: ids, moments, plain data.

/** A row id. Mention ids follow publication time (see core/db/mention-id.ts). */
export type Id = number;

/** Unix time in milliseconds. */
export type Millis = number;

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
