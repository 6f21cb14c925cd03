// Languages one can say a mention is in, by ISO 639-1 code: those the analysis can tell apart.

/** Those with words and weights of their own: offered first. */
export const COMMON_LANGUAGES: readonly string[] = ['en', 'es', 'it', 'nl', 'pt', 'fr', 'de'];

export const LANGUAGES: readonly string[] =
  'am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms nl no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh'.split(
    ' ',
  );
