// The languages that can be told, for whoever only lists them: the tables that tell them apart take fifty megabytes.

/** The same as `codes`, in no order of meaning (a test holds them together). */
export const knownCodes: readonly string[] = (
  'am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms nl no or ' +
  'pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh'
).split(' ');
