// Things of several words that customers speak of: `customer service`, `atención al cliente`, `petit déjeuner`.

import { lexicon } from '../lexicon.ts';

const LISTS: Readonly<Record<string, string>> = {
  en: `customer [service|services|support|care|experience], technical support, support team, help desk, call [centre|center],
    service desk, front desk, waiting [time|times|room|list|staff], wait [time|times], opening hours, battery life,
    charging [cable|port|case], sound quality, picture quality, build quality, image quality, video quality, call quality,
    air [conditioning|con], swimming pool, room service, parking [space|lot|fee|fees], boarding pass, legroom, leg room,
    seat belt, carry on, hand luggage, delivery [time|times|driver|fee|fees|date|service|charge|charges],
    shipping [cost|costs|fee|fees|time|times], return policy, refund policy, refund process, return process,
    checkout process, payment [method|methods|system|page], credit card, debit card, gift card, loyalty [card|programme|program|points],
    mobile app, dark mode, user interface, search function, login page, tracking [number|code|page],
    instruction manual, user manual, page numbers, main character, main characters, side quests, voice acting, story line,
    live chat, phone line, train station, bus driver, cabin crew, flight attendant[|s], check-in desk, mobile data,
    data plan, internet connection, internet speed, signal strength, opening ceremony, ticket [office|price|prices|machine|system],
    coffee machine, hot water, water pressure, bike lane[|s], public transport, health insurance, price tag`,
  es: `atención al cliente, servicio [al|de atención al] cliente, servicio [técnico|postventa|posventa], línea de atención,
    gastos de envío, plazo de entrega, tiempo de [espera|entrega], tiempos de [espera|entrega], lista de espera,
    sala de espera, política de devoluciones, número de [pedido|teléfono|seguimiento], código de [descuento|seguimiento],
    hora de [salida|entrada|llegada], horario de apertura, servicio de habitaciones, cuarto de baño, aire acondicionado,
    agua caliente, banda sonora, mando a distancia, tarjeta de [crédito|débito|regalo|embarque], tarifa plana,
    relación calidad precio, relación calidad-precio, calidad precio, página web, tienda online, fibra óptica, equipaje de mano,
    manual de instrucciones, libro de reclamaciones, hoja de reclamaciones, modo oscuro, pantalla táctil, control remoto,
    transporte público, control de seguridad, calidad de sonido, calidad del sonido`,
  it: `servizio clienti, assistenza clienti, assistenza tecnica, servizio in camera, spese di spedizione, tempi di [attesa|consegna],
    tempo di [attesa|consegna], lista d'attesa, sala d'attesa, codice [sconto|di tracciamento|di tracking], numero verde,
    orari di apertura, aria condizionata, acqua calda, posto auto, macchina del caffè, carta di credito, carta fedeltà,
    carta d'imbarco, fibra ottica, sito web, negozio online, bagaglio a mano, libretto di istruzioni, rapporto qualità prezzo,
    rapporto qualità-prezzo, qualità prezzo, qualità audio, colonna sonora, durata della batteria, schermata iniziale,
    modalità scura, personaggio principale, trasporto pubblico, mezzi pubblici, letto matrimoniale`,
  nl: `klanten service, technische dienst, gratis verzending, algemene voorwaarden, openbaar vervoer, batterij duur, warm water,
    mobiele app, donkere modus, track en trace, track and trace, prijs kwaliteit, prijs-kwaliteit, prijs-kwaliteitverhouding,
    prijs kwaliteitverhouding, customer service, kamer service, wacht tijd, online winkel, creditcard, hoofd personage,
    service desk, help desk, live chat`,
  pt: `atendimento ao [cliente|consumidor], serviço de [atendimento|quarto|entrega], central de atendimento, apoio ao cliente,
    prazo de entrega, tempo de [espera|entrega], taxa de [entrega|serviço], custo do frete, código de [rastreio|rastreamento|desconto],
    política de [troca|devolução|trocas|devoluções], café da manhã, pequeno almoço, pequeno-almoço, ar condicionado, água quente,
    casa de banho, sala de espera, lista de espera, trilha sonora, banda sonora, controle remoto, cartão de [crédito|débito|embarque],
    bagagem de mão, custo benefício, custo-benefício, relação qualidade preço, loja online, fibra ótica, modo escuro,
    manual de instruções, transporte público, qualidade do som, duração da bateria, vida útil`,
  fr: `service [client|clients|après-vente|clientèle|technique|à table], relation client, frais de [port|livraison|dossier|service], délai de livraison,
    délais de livraison, temps d'attente, file d'attente, salle d'attente, salle de bain[|s], petit déjeuner, petit-déjeuner,
    petit dej, numéro de [commande|téléphone|suivi], code promo, bon de réduction, mise à jour, mises à jour, machine à laver,
    machine à café, carte [bancaire|d'embarquement|cadeau|de fidélité|des vins], rapport qualité prix, rapport qualité-prix,
    qualité prix, site internet, site web, boutique en ligne, fibre optique, bagage à main, bagages à main, mode d'emploi,
    mode sombre, bande son, bande originale, air conditionné, eau chaude, mise en scène, carte d'identité, transports en commun,
    qualité du son, autonomie de la batterie, personnage principal`,
  de: `preis leistung, preis-leistung, preis leistungs verhältnis, preis-leistungs-verhältnis, preis leistungsverhältnis,
    kunden service, warmes wasser, öffentliche verkehrsmittel, dunkler modus, customer service, live chat, app store`,
};

/** First word -> the other words of each thing that begins with it, the longest first. All folded. */
type Compounds = ReadonlyMap<string, readonly (readonly string[])[]>;

const read = new Map<string, Compounds>();
const NONE: Compounds = new Map();

/** How many words, from `at` on, are one thing; 0 where none begins there. `wordAt` gives folded words. */
export function compoundAt(language: string | null, at: number, wordAt: (index: number) => string | null): number {
  const compounds = compoundsOf(language);
  if (compounds.size === 0) return 0;
  const found = compounds
    .get(wordAt(at) ?? '')
    ?.find((rest) => rest.every((word, step) => wordAt(at + 1 + step) === word));
  return found ? found.length + 1 : 0;
}

function compoundsOf(language: string | null): Compounds {
  if (language === null) return NONE;
  let compounds = read.get(language);
  if (!compounds) {
    compounds = LISTS[language] === undefined ? NONE : readList(LISTS[language]);
    read.set(language, compounds);
  }
  return compounds;
}

function readList(list: string): Compounds {
  const compounds = new Map<string, string[][]>();
  for (const entry of lexicon([[1, list]]).keys()) {
    const [first = '', ...rest] = entry.split(' ');
    if (rest.length > 0) compounds.set(first, [...(compounds.get(first) ?? []), rest]);
  }
  for (const others of compounds.values()) others.sort((a, b) => b.length - a.length);
  return compounds;
}
