// The invented people of the sample project: `display name|handle|f or m`, one list a language.

import type { Language } from './phrases/types.ts';

export interface Person {
  name: string;
  handle: string;
  feminine: boolean;
  country: string;
}

const lists: Record<Language, { countries: readonly string[]; people: string }> = {
  es: {
    countries: ['ES'],
    people: `
      Lola Quintanar|lola_tiende|f, Chema R.|chemarepara|m, Marisa del Pozo|marisadelpozo|f, Íñigo Larr.|inigo_larr|m,
      Pepa Tomillo|pepatomillo|f, Tono Beltrán S.|tonobs|m, Rocío de Mayo|rocio_mayo|f, Nando Pi|nando_pi|m,
      Vecina del quinto|vecina5|f, Amparo C.|amparo_c61|f, Julián Retama|jretama|m, Sole Miralles V.|solemv|f,
      Paco el de abajo|pacodeabajo|m, Bea y tres más|beaytresmas|f, Elvira Sanjo|elvirasanjo|f, Dani
        Cebolla|danicebolla|m,
      Carmen Vega T.|carmenvt|f, Gorka U.|gorka_u|m, Maite Zubi|maitezubi|f, Raúl Alcor|raulalcor|m,
      Nieves P.|nievesdp|f, Toñi Manzano|tonimanzano|f, Xoán Pereiro L.|xoanpl|m, Uxía Loureiro B.|uxialb|f,
      Quique Ferrandis|quiqueferr|m, Fina Escrig P.|finaescrig|f, Andrés Olmo|andres_olmo|m, La Trini|latrini_|f,
      Sergio Pinto M.|sergiopm|m, Mamen Ríos|mamenrios|f, Teo Calzada|teocalzada|m, Blanca Nogal|blancanogal|f,
      Abuela Encarna|abuelaencarna|f, Iker Sotil|ikersotil|m, Lidia Corchado|lidiacorchado|f, Pau Segarra
        F.|pausegf|m,
      Montse Rovell|montserovell|f, Kike Barranco|kikebarranco|m, Inés Palomar|inespalomar|f, Fermín
        Tejo|fermintejo|m,
      Aurora L.|aurora_l|f, Santi Vadillo|santivadillo|m, Noa Freire C.|noafreirec|f, Manu Lechuga|manulechuga|m,
      Esther Ballesta|estherba|f, Rafa Moncada R.|rafamr|m, Celia Juncal|celiajuncal|f, Óscar Ventoso|oscarventoso|m`,
  },
  it: {
    countries: ['IT'],
    people: `
      nonna_pina|nonna_pina|f, Gigi Torrone|gigitorrone|m, Ale83|ale_ottantatre|m, Mara Fiordaliso|marafiordaliso|f,
      lavatutto|lavatutto|m, Simo Brugola|simobrugola|m, Titti C.|titti_c|f, Beppe Calcare|beppecalcare|m,
      Fede Pantaloni|fedepanta|f, Chiara M.|chiara_emme|f, Ciccio da Bari|cicciobari|m, Rosy Ammorbidente|rosyammo|f,
      tecnico_stanco|tecnico_stanco|m, Elisa Prati V.|elisaprv|f, Nico Sbrina|nicosbrina|m, Luana Gelso|luanagelso|f,
      Dario Q.|dario_q|m, mamma di tre|mammaditre_|f, Piero Vaporetto|pierovap|m, Ornella Sanpi|ornellasanpi|f,
      Tommi Cacciavite|tommicaccia|m, Ada Ginepro|adaginepro|f, Ivo Malvasia|ivomalva|m, Stella Cupola|stellacupola|f,
      Gianni Pozzetto L.|giannipl|m, Vale Corda|valecorda|f, Michi Ronfo|michironfo|m, Carla Tegola|carlategola|f,
      Renzo Olmi B.|renzoolmib|m, Lucia Spigolo|luciaspigolo|f, Edo Trapani F.|edotf|m, Anita Bucato|anitabucato|f`,
  },
  nl: {
    countries: ['NL', 'NL', 'BE'],
    people: `Wasmie|wasmie|f, Joost van Dijck|joostwast|m, Griet uit Gent|grietgent|f, Bas Klinker|basklinker|m,
      Oma Truus|omatruus|f, Lieve Peeraer|lievepeer|f, Sander Knijper|sanderknijper|m, Ilse Droogrek|ilsedroogrek|f,
      Koen Maes V.|koenmv|m, Marloes H.|marloes_h|f, Tinne Boon|tinneboon|f, Hidde Spoel|hiddespoel|m,
      Fenna Stroop|fennastroop|f, Jef van 't Stad|jefvtstad|m, Ayla K.|ayla_k|f, Wout Klepel|woutklepel|m,
      Bregje Zomer|bregjezomer|f, Dirk Pomp|dirkpomp|m, Noor El A.|noor_ela|f, Ruben Vlek|rubenvlek|m,
      Saskia Tobbe|saskiatobbe|f, Stijn Wouters P.|stijnwp|m, Hanneke Q.|hannekeq|f, Pim Mangel|pimmangel|m,
      Els Vaatdoek|elsvaatdoek|f, Yassin B.|yassin_b|m, Trees Linnen|treeslinnen|f, Gijs Koffie|gijskoffie|m,
      Marijke Dauw|marijkedauw|f, Lars Kraan|larskraan|m`,
  },
  en: {
    countries: ['GB', 'GB', 'IE'],
    people: `Maureen Tubbs|maureentubbs|f, Gaz Whitlow|gazwhitlow|m, Niamh D.|niamh_dd|f, Priya S.|priya_spins|f,
      Old Bill Pegg|oldbillpegg|m, Siobhan Larkrise|slarkrise|f, Tom Haddow|tomhaddow|m, Bex Lintley|bexlintley|f,
      Colm O'Ryder|colmoryder|m, Auntie Vi|auntievi|f, Femi A.|femi_a|m, Jan Mopford|janmopford|f,
      Dougie Sudds|dougiesudds|m, Hattie Crumb|hattiecrumb|f, Lewis Pegram|lewispegram|m, Roisin
        Kettle|roisinkettle|f,
      Steve from Leeds|stevefromleeds|m, Nell Bywater|nellbywater|f, Kwame O.|kwame_o|m, Dot Fennimore|dotfenn|f,
      Ash Varley|ashvarley|m, Gwen Pryce-Tubb|gwenpt|f, Declan Mops|declanmops|m, Tilly Sandal|tillysandal|f,
      Raj Brewer|rajbrewer|m, Peg Lomax|peglomax|f, Ewan Drumm|ewandrumm|m, Cass Holloway P.|casshp|f`,
  },
  pt: {
    countries: ['PT'],
    people: `Zé Tanque|zetanque|m, Fátima R.|fatima_rr|f, Nuno Calçada|nunocalcada|m, Inês Marmelo|inesmarmelo|f,
      Tia Lurdes|tialurdes|f, Rui Pregadeira|ruipreg|m, Carla Sabão|carlasabao|f, Beto Figueira|betofig|m,
      Sara Alecrim|saraalecrim|f, Quim da Foz|quimdafoz|m, Teresa Linho|teresalinho|f, Duarte P.|duarte_pp|m`,
  },
  fr: {
    countries: ['FR', 'FR', 'BE'],
    people: `Mamie Lessive|mamielessive|f, Gaël Torchon|gaeltorchon|m, Sandrine B.|sandrine_bb|f, Momo Café|momocafe|m,
      Élodie Savon|elodiesavon|f, Titouan L.|titouan_l|m, Véro du 31|vero31|f, Bastien Plumeau|bplumeau|m,
      Aïcha M.|aicha_mm|f, Luc Bassine|lucbassine|m, Josiane Cintre|josianecintre|f, Kévin Pince|kevinpince|m`,
  },
  de: {
    countries: ['DE', 'DE', 'AT'],
    people: `Oma Hilde|omahilde|f, Jonas Klammer|jonasklammer|m, Steffi W.|steffi_w|f, Uwe Schleuder|uweschleuder|m,
      Birgit Leine|birgitleine|f, Murat K.|murat_kk|m, Lena Tropfen|lenatropfen|f, Toni Sieb|tonisieb|m,
      Frau Krause|fraukrause|f, Henning Bohne|henningbohne|m, Miri Falte|mirifalte|f, Paul Kessel|paulkessel|m`,
  },
};

/** The people of one language, in the order of the list: the first of them write most. */
export function peopleOf(language: Language): Person[] {
  const { countries, people } = lists[language];
  return people.split(',').map((entry, position) => {
    const [name = '', handle = '', gender = ''] = entry.replace(/\s+/g, ' ').trim().split('|');
    return { name, handle, feminine: gender === 'f', country: countries[position % countries.length] ?? '' };
  });
}

export const brand: Person = { name: 'Mar Azul', handle: 'marazul', feminine: false, country: 'ES' };

/** Who signs the articles of the sites. */
export const editors: Partial<Record<Language, string>> = {
  es: 'Redacción Hogar al día',
  it: 'moderatore_lucio',
  nl: 'Redactie Wasdag',
  en: 'Harriet at Kitchen Notes',
};
