// What a catalogue entry is: a text, or one text for each plural form of {count}.

/** Plural forms as CLDR names them; `other` serves where a form is missing. `#` stands for the formatted count. */
export interface PluralText {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export type Text = string | PluralText;

/** The names in braces of a text: `'a {b} {c}'` gives `'b' | 'c'`. */
export type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The values a text asks for; a plural text asks for `count` as well. */
export type NamesOf<T> = T extends string
  ? Names<T>
  : T extends { readonly other: infer Other extends string }
    ? Names<Other> | 'count'
    : never;

/** What a part of another language has to say: the keys of the English part, its own texts and plural forms. */
export type Part<English> = { readonly [K in keyof English]: Text };
