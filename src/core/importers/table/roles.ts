// What a column or field is for, told by its name in seven languages and by what it holds.
import { EarshotError } from '../../../contract/errors.ts';
import { fold } from '../../text/fold.ts';

export const ROLES = [
  'id',
  'text',
  'title',
  'url',
  'author',
  'handle',
  'published',
  'lang',
  'thread',
  'parent',
  'platform',
] as const;
export type Role = (typeof ROLES)[number];
export type RoleMap = Readonly<Partial<Record<Role, string>>>;

/** Folded, letters and digits only; the earlier name is the better guess. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  text: words(
    'fulltext text tweettext tweet message messagetext body selftext content contenttext contenthtml posttext commenttext comment comments ' +
      'review reviewtext reviewbody fullcontent mentioncontent mention snippet hitsentence excerpt caption verbatim post ' +
      'texto mensaje comentario contenido opinion resena testo messaggio commento contenuto recensione tekst bericht ' +
      'opmerking reactie inhoud recensie mensagem conteudo avaliacao texte commentaire contenu avis nachricht kommentar ' +
      'inhalt beitrag bewertung rezension utterance dialogue summary description descripcion descrizione beschrijving ' +
      'beschreibung descricao feedback answer question comentarios commenti reacties kommentare commentaires opiniones recensioni ' +
      'publicacion cuerpo corpo corps respuesta risposta reponse antwort antwoord toelichting omschrijving customerreview ' +
      'reviewcontent reviewtexts statustext postcontent tweetcontent posttexto textocomentario textodelcomentario',
  ),
  title: words(
    'title headline subject posttitle articletitle titulo titolo titel titre uberschrift ueberschrift asunto oggetto onderwerp assunto objet betreff kop titular',
  ),
  url: words(
    'url link permalink posturl tweeturl commenturl permalinkurl mentionurl sourceurl articleurl fullurl posturi uri href weburl enlace collegamento lien ' +
      'adresse weblink tweetlink postlink expandedurl statusurl direccion indirizzo',
  ),
  author: words(
    'author authorname userdisplayname authordisplayname accountdisplayname displayname fullname username name postauthor usernamefull creator byline sendername sender from ' +
      'profilename reviewer reviewername user client userscreenname autor autore auteur autornombre naam nombre nome nom verfasser absender remitente ' +
      'mittente afzender expediteur usuario utente gebruiker utilisateur benutzer autora gebruikersnaam benutzername ' +
      'nombredeusuario nombreusuario nomeutente nomedeusuario nomeusuario nomdutilisateur nomutilisateur kundenname ' +
      'autorname nomedoautor nombredelautor nomdelauteur nomeautore naamauteur cliente klant kunde influencer profile ' +
      'guest guestname huesped nombredelhuesped nombrehuesped ospite nomeospite nomedellospite gast gastnaam naamgast gastname ' +
      'nomduclient nomclient nomduvoyageur voyageur hospede nomedohospede nomehospede',
  ),
  handle: words(
    'handle accountacct accountusername screenname userscreenname authorhandle authorusername userusername twitterhandle twitterscreenname userhandle accountname account authorscreenname nick nickname',
  ),
  published: words(
    'publishedat published publisheddate publicationdate datepublished createdat createdutc tweetcreated created timestamp ts datetime date posted ' +
      'postedat postdate postedon creationdate datecreated tweetdate pubdate time timestampms createdtime createtime utcdate sentat reviewdate at fecha fechahora fechapublicacion ' +
      'fechadepublicacion publicado data dataora datapubblicazione datadipubblicazione pubblicato datum datumtijd ' +
      'publicatiedatum gepubliceerd aangemaakt datahora datadepublicacao dateheure datepublication datedepublication ' +
      'publie veroffentlicht veroffentlichungsdatum erstellungsdatum fechadecreacion datadicreazione datedecreation datacriacao plaatsingsdatum erstellt erstelltam zeitstempel zeitpunkt dateutc datetimeutc tijdstip hora',
  ),
  lang: words('lang language languagecode langcode idioma lingua taal langue sprache'),
  id: words(
    'idstr id tweetid postid commentid mentionid messageid statusid reviewid guid uuid externalid resourceid itemid tweetidstr ' +
      'statusidstr identificador identificativo kennung messageidentifier articleid',
  ),
  thread: words(
    'threadid conversationid thread conversationidstr conversation dialogid dialogueid topicid hilo hiloid discussionid',
  ),
  parent: words(
    'parentid inreplytoid inreplytostatusid inreplytostatusidstr inreplyto replytoid replyto inreplytotweetid parent parentcommentid parentpostid respuestaa',
  ),
  platform: words(
    'platform network socialnetwork sourceplatform channel sourcetype mediatype contentsource contentsourcename sourcename plataforma redsocial red piattaforma rete plateforme reseau plattform netzwerk ' +
      'platforme kanaal medium site sitename source src fuente fonte bron quelle',
  ),
};

/** Figures of engagement, folded, and what they are called here. */
const FIGURES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'likes likes like favorites favourites favoritecount favouritecount favoritescount favouritescount favcount likecount likescount megusta mipiace jaime gefaelltmir curtidas reactions reactioncount',
    'reposts reposts retweets retweetcount repostcount shares sharecount sharescount reblogs reblogscount boosts rts compartidos condivisioni',
    'replies replies replycount repliescount commentcount commentscount numcomments numberofcomments respuestas risposte antworten reacties',
    'quotes quotes quotecount quotescount',
    'views views viewcount viewscount impressions impressioncount plays playcount visualizaciones visualizzazioni weergaven vues',
    'reach reach potentialreach estimatedreach alcance bereik portata portee reichweite',
    'score score upvotes ups points votes',
    'followers followers followercount followerscount',
    'rating rating stars starrating valoracion valutazione',
  ].flatMap((line) => {
    const [figure = '', ...names] = line.split(' ');
    return names.map((name) => [name, figure] as const);
  }),
);

export function isRole(name: string): name is Role {
  return (ROLES as readonly string[]).includes(name);
}

/** What engagement figure a column holds: `retweet_count` is `reposts`. */
export function figureOf(column: string): string | null {
  const key = columnKey(column);
  return Object.hasOwn(FIGURES, key) ? (FIGURES[key] ?? null) : (FIGURES[columnKey(lastPart(column))] ?? null);
}

/** Columns that may hold a role, best first. */
export function columnsFor(role: Role, columns: readonly string[]): string[] {
  const names = NAMES[role];
  const ranked = columns.map((column) => {
    const whole = names.indexOf(columnKey(column));
    // `public_metrics.text`, `data.text`: the last part counts too, a little less. `user.id` is nobody's id.
    const nested = column.includes('.') && !/(?:user|author|account|profile|sender|place|media)\b[^.]*\./i.test(column);
    const part = nested ? names.indexOf(columnKey(lastPart(column))) : -1;
    return { column, rank: whole !== -1 ? whole : part !== -1 ? part + 500 : -1 };
  });
  return ranked
    .filter((one) => one.rank !== -1)
    .toSorted((a, b) => a.rank - b.rank)
    .map((one) => one.column);
}

/** Roles by name alone; no column has two. */
export function guessRoles(columns: readonly string[]): Partial<Record<Role, string>> {
  const map: Partial<Record<Role, string>> = {};
  const taken = new Set<string>();
  for (const role of [
    'text',
    'title',
    'url',
    'handle',
    'author',
    'published',
    'lang',
    'id',
    'thread',
    'parent',
    'platform',
  ] as const) {
    const column = columnsFor(role, columns).find((one) => !taken.has(one));
    if (column === undefined) continue;
    map[role] = column;
    taken.add(column);
  }
  return map;
}

/** Checks what a person mapped. Throws EarshotError `bad-argument` that names the role or the column and lists what there is. */
export function checkMap(
  given: Readonly<Record<string, string>> | undefined,
  columns: readonly string[],
  file: string,
): RoleMap {
  const map: Partial<Record<Role, string>> = {};
  for (const [role, wanted] of Object.entries(given ?? {})) {
    if (!isRole(role)) {
      throw new EarshotError('bad-argument', `There is no role “${role}”. Roles: ${ROLES.join(', ')}.`, {
        file,
        field: role,
      });
    }
    if (wanted === '') continue;
    const column =
      columns.find((one) => one === wanted) ?? columns.find((one) => fold(one.trim()) === fold(wanted.trim()));
    if (column === undefined) {
      const list = columns.length > 40 ? `${columns.slice(0, 40).join(', ')} …` : columns.join(', ');
      const message = `There is no column “${wanted}” for the role “${role}” in ${file}. Columns: ${list}.`;
      throw new EarshotError('bad-argument', message, { file, field: role });
    }
    map[role] = column;
  }
  return map;
}

/** Guesses with a person's choices on top: a column they chose for one role is no longer guessed for another. */
export function mergeMaps(guessed: RoleMap, chosen: RoleMap): RoleMap {
  const taken = new Set(Object.values(chosen));
  const kept = Object.entries(guessed).filter(([role, column]) => !(role in chosen) && !taken.has(column));
  return { ...Object.fromEntries(kept), ...chosen };
}

/** Ids a spreadsheet has damaged (5.7E+17) or repeated are no ids. Rows that have none are told apart by content. */
export function trustIds(ids: readonly string[]): { trusted: boolean; why: string | null } {
  const filled = ids.map((id) => id.trim()).filter((id) => id !== '');
  if (filled.length < ids.length * 0.5 || filled.length === 0) return { trusted: false, why: 'most are missing' };
  if (filled.some((id) => /^-?\d+(?:[.,]\d+)?E\+?\d+$/i.test(id))) {
    return { trusted: false, why: 'a spreadsheet has rounded them (such as 5.7E+17)' };
  }
  // Fifteen digits and then zeros are rounded too.
  if (filled.length > 3 && filled.every((id) => /^\d{15}0+$/.test(id))) {
    return { trusted: false, why: 'a spreadsheet has rounded them (they end in zeros)' };
  }
  // A few may: the same post in two conversations. They are told apart by their content then.
  if (new Set(filled).size < filled.length * 0.95) return { trusted: false, why: 'they repeat' };
  return { trusted: true, why: null };
}

/** Folded, letters and digits only: `Reach (new)` is `reachnew`. */
export function columnKey(column: string): string {
  return fold(column).replace(/[^\p{L}\p{N}]/gu, '');
}

function lastPart(column: string): string {
  return column.slice(column.lastIndexOf('.') + 1);
}

function words(list: string): readonly string[] {
  return list.split(/\s+/);
}
