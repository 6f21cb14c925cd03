// The editions of Google News: language, country and edition of a request must agree, or it answers with another one.

export interface Edition {
  /** `es-ES`: what a configuration says. */
  readonly id: string;
  readonly label: string;
  readonly hl: string;
  readonly gl: string;
  readonly ceid: string;
}

/** Spanish of the Americas and both kinds of Portuguese are named by region, English by country. */
export const editions: readonly Edition[] = [
  edition('es-ES', 'Spain, Spanish', 'es', 'ES:es'),
  edition('es-MX', 'Mexico, Spanish', 'es-419', 'MX:es-419'),
  edition('es-AR', 'Argentina, Spanish', 'es-419', 'AR:es-419'),
  edition('es-CO', 'Colombia, Spanish', 'es-419', 'CO:es-419'),
  edition('es-CL', 'Chile, Spanish', 'es-419', 'CL:es-419'),
  edition('es-PE', 'Peru, Spanish', 'es-419', 'PE:es-419'),
  edition('es-VE', 'Venezuela, Spanish', 'es-419', 'VE:es-419'),
  edition('es-CU', 'Cuba, Spanish', 'es-419', 'CU:es-419'),
  edition('es-US', 'United States, Spanish', 'es-419', 'US:es-419'),
  edition('it-IT', 'Italy, Italian', 'it', 'IT:it'),
  edition('nl-NL', 'Netherlands, Dutch', 'nl', 'NL:nl'),
  edition('nl-BE', 'Belgium, Dutch', 'nl', 'BE:nl'),
  edition('en-GB', 'United Kingdom, English', 'en-GB', 'GB:en'),
  edition('en-US', 'United States, English', 'en-US', 'US:en'),
  edition('en-IE', 'Ireland, English', 'en-IE', 'IE:en'),
  edition('en-CA', 'Canada, English', 'en-CA', 'CA:en'),
  edition('en-AU', 'Australia, English', 'en-AU', 'AU:en'),
  edition('en-NZ', 'New Zealand, English', 'en-NZ', 'NZ:en'),
  edition('en-IN', 'India, English', 'en-IN', 'IN:en'),
  edition('en-ZA', 'South Africa, English', 'en-ZA', 'ZA:en'),
  edition('pt-PT', 'Portugal, Portuguese', 'pt-PT', 'PT:pt-150'),
  edition('pt-BR', 'Brazil, Portuguese', 'pt-BR', 'BR:pt-419'),
  edition('fr-FR', 'France, French', 'fr', 'FR:fr'),
  edition('fr-BE', 'Belgium, French', 'fr', 'BE:fr'),
  edition('fr-CA', 'Canada, French', 'fr-CA', 'CA:fr'),
  edition('fr-CH', 'Switzerland, French', 'fr', 'CH:fr'),
  edition('fr-MA', 'Morocco, French', 'fr', 'MA:fr'),
  edition('de-DE', 'Germany, German', 'de', 'DE:de'),
  edition('de-AT', 'Austria, German', 'de', 'AT:de'),
  edition('de-CH', 'Switzerland, German', 'de', 'CH:de'),
];

function edition(id: string, label: string, hl: string, ceid: string): Edition {
  return { id, label, hl, gl: ceid.slice(0, 2), ceid };
}
