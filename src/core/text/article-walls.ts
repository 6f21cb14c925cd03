// The pages that stand where another page was asked for: robot checks, refusals, consent, logins; and how each is known.

export interface Wall {
  /** What stands there, for “… instead of the page”. */
  readonly what: string;
  readonly advice: string;
  /** In the markup, which no page that only talks about it has. */
  readonly markup?: RegExp;
  /** In the page's title. */
  readonly title?: RegExp;
  /** In the words of the page, those for programs without scripts included. */
  readonly words?: RegExp;
  /** A title or words count only where a reader sees fewer characters than this; FEW without it. */
  readonly most?: number;
}

export const FEW = 1200;

const ROBOT =
  'Programs do not get past it: look for a feed or another address of the same texts, or import the page saved by hand.';
const CONSENT = 'Earshot does not answer for you: look for a feed, or for an address that needs no consent.';

/** The first that fits is told. Bodies of such pages are short: a long one is never taken for a wall. */
export const walls: readonly Wall[] = [
  {
    what: 'a robot check by Cloudflare',
    advice: ROBOT,
    markup: /_cf_chl_opt|cf-browser-verification|cf_chl_(?:prog|opt|f_tk)|id="cf-(?:challenge|please-wait)/i,
    title:
      /^(?:just a moment|un momento|einen moment|nur einen moment|un instant|een moment geduld|een ogenblik|um momento|un attimo|solo un momento)(?:,? (?:please|por favor|bitte|alstublieft))?(?:\.{3}|…)$/i,
  },
  {
    what: 'a refusal by Cloudflare',
    advice: ROBOT,
    markup: /id="cf-error-details"|class="cf-error-(?:details|code)/i,
    title: /^attention required! \| cloudflare$|used cloudflare to restrict access/i,
  },
  {
    what: 'a robot check by DDoS-Guard',
    advice: ROBOT,
    markup: /check\.ddos-guard\.net|ddos-guard\/js-challenge/i,
    title: /^ddos-guard$/i,
  },
  { what: 'a robot check by DataDome', advice: ROBOT, markup: /(?:geo|ct)\.captcha-delivery\.com/i },
  {
    what: 'a robot check by HUMAN (PerimeterX)',
    advice: ROBOT,
    markup: /id="px-captcha"|window\._pxAppId|captcha\.px-cdn\.net/i,
  },
  {
    what: 'a robot check by Imperva',
    advice: ROBOT,
    markup: /_Incapsula_Resource|Incapsula incident ID/i,
    title: /^pardon our interruption/i,
  },
  {
    what: 'a robot check by Sucuri',
    advice: ROBOT,
    markup: /sucuri_cloudproxy_js/i,
    title: /^sucuri website firewall/i,
  },
  {
    what: 'a robot check by Amazon',
    advice: ROBOT,
    markup: /awsWafCookieDomainList|token\.awswaf\.com|window\.gokuProps/i,
  },
  {
    what: 'a robot check by Anubis',
    advice: ROBOT,
    markup: /\/\.within\.website\/x\/cmd\/anubis/i,
    title: /^making sure you(?:'|’)re not a bot!?$/i,
  },
  {
    what: 'a refusal by Akamai',
    advice: ROBOT,
    words: /you don(?:'|’)t have permission to access[\s\S]{0,400}reference\s*#/i,
  },
  {
    what: 'a consent page of Google',
    advice: CONSENT,
    markup: /action="https:\/\/consent\.(?:google|youtube)\.[a-z.]{2,6}\/save"/i,
    title:
      /^(?:before you continue|antes de (?:ir|continuar)|prima di continuare|voordat je|avant d(?:'|’)accéder|bevor (?:sie|du)) .{0,20}(?:google|youtube)/i,
  },
  {
    what: 'a consent page of Yahoo',
    advice: CONSENT,
    markup: /consent\.yahoo\.com|guce\.(?:yahoo|advertising|oath)\.com|class="consent-(?:form|page)/i,
  },
  {
    what: 'a robot check of Google',
    advice: ROBOT,
    markup: /action="\/sorry\/index"|google\.[a-z.]{2,6}\/sorry\//i,
    words:
      /unusual traffic from your computer network|tráfico inusual|traffico insolito|ongebruikelijk verkeer|trafic inhabituel|ungewöhnlichen datenverkehr|tráfego incomum/i,
  },
  {
    what: 'a robot check (captcha)',
    advice: ROBOT,
    most: 800,
    words:
      /(?:verify|confirm|prove|make sure) (?:that )?you(?:'|’)?(?: are|re) (?:a )?(?:human|not a (?:ro)?bot)|are you a (?:human|robot)\?|i(?:'|’)m not a robot|no (?:soy|eres) un robot|verifi(?:ca|que|car) que eres? (?:un )?humano|demuestra que (?:no )?eres|non sono un robot|verifica (?:di essere|che sei) (?:un )?uman|ik ben geen robot|(?:controleer|bevestig) (?:of|dat) (?:je|u) een mens|je ne suis pas un robot|vérifi(?:er|ez|ons) que vous êtes (?:bien )?(?:un )?humain|ich bin kein roboter|bestätigen sie, dass sie (?:ein mensch|kein roboter)|não sou (?:um )?robô|verifi(?:que|car) (?:se|que) você é humano|enter the characters you see below/i,
  },
  {
    what: 'a refusal',
    advice: ROBOT,
    title:
      /^(?:\d{3}[ :.-]+)?(?:access (?:to this page has been )?denied|acceso denegado|accesso negato|toegang geweigerd|accès (?:refusé|interdit)|zugriff verweigert|acesso negado|you have been blocked|forbidden|request rejected|bot verification|robot check|captcha|human verification|security check(?:point)?)(?:\s*[|–—:·-].{0,80})?$/i,
    most: 800,
    words:
      /^(?:access denied|acceso denegado|accesso negato|toegang geweigerd|accès refusé|zugriff verweigert|acesso negado|sorry, you have been blocked)/i,
  },
  {
    what: 'a page that only programs running JavaScript can show',
    most: 300,
    advice: 'Earshot runs none: look for a feed of this site, or another address of the same texts.',
    words:
      /(?:enable|turn on|activate|requires?|needs?) java ?script|java ?script (?:is|seems to be|appears to be) (?:disabled|required|turned off)|without java ?script|(?:activ[ae]r?|habilit[ae]r?|necesitas?) (?:el )?java ?script|(?:attiva(?:re)?|abilita(?:re)?) java ?script|java ?script (?:inschakelen|in te schakelen|is uitgeschakeld)|(?:schakel|zet) java ?script (?:in|aan)|activ(?:er|ez) (?:le )?java ?script|java ?script (?:aktivieren|zu aktivieren|ist deaktiviert)|aktivieren sie (?:bitte )?java ?script|(?:ativ[ae]r?|habilit[ae]r?) o java ?script/i,
  },
  {
    what: 'a page that insists on cookies',
    most: 500,
    advice: 'Earshot keeps none: look for a feed of this site, or another address of the same texts.',
    words:
      /(?:please )?(?:enable|allow|accept|turn on) (?:your )?cookies (?:to continue|in your browser|and reload)|please enable cookies|cookies (?:are|must be) (?:disabled|enabled)|(?:activa|habilita)(?:r)? las cookies|(?:attiva|abilita)(?:re)? i cookie|cookies? (?:inschakelen|moeten ingeschakeld)|activ(?:er|ez) les cookies|cookies (?:aktivieren|zulassen)|(?:ative|habilite|ativar|habilitar) os cookies/i,
  },
];

/** Titles of pages that ask for a login. */
export const LOGIN =
  /^(?:log ?in|sign ?in|sign ?up|iniciar sesión|inicia sesión|acceder|accedi|login|inloggen|aanmelden|connexion|se connecter|connectez-vous|anmelden|anmeldung|einloggen|entrar|fazer login)(?![\p{L}\p{N}])/iu;
