// The most frequent words of Catalan, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const catalan: FrequentWords = {
  code: 'ca',
  small: `de la el i a que en els les un una per amb no es del al és ha dels als però més com hi ho va són seva seu seus
    seves meva meu meus meves teva teu aquest aquesta aquests aquestes això allò aquell aquella què qui quan on
    perquè si també fa han hem heu he has jo tu ell ella nosaltres vosaltres ells elles em et ens us li me te se vam
    van vaig vas sense sobre entre fins des cap res algú ningú tot tota tots totes molt molta molts moltes poc massa
    ja encara sempre mai ara avui ahir demà aquí allà així doncs abans després mentre sota contra dins fora nostre
    nostra vostre d' l' s' n' m' t' pel pels cada altre altra altres mateix mateixa ser estar haver era eren estava
    soc sóc`,
  other: `fer fet faig dir dit diu anar veure vist poder pot pots puc poden voler vull vol volen saber sé sap sabem tenir
    tinc té tens tenim tenen cal dia dies any anys nit vespre tarda matí vegada vegades vida gent casa cosa coses
    temps món home dona fill filla nen nena noi noia mare pare germà germana avi àvia amic amics gràcies bon bona bé
    millor pitjor nou nova gran grans petit petita dos dues tres quatre cinc primer primera últim darrer darrera
    ciutat país govern president carrer aigua feina escola alcalde policia hora hores minuts setmana mes obre
    gairebé només potser dijous divendres dissabte diumenge dilluns dimarts dimecres botiga preu preus pont obert
    tancat ulls gat gos llibre llegir treballar menjar dormir dorm trobar marxar tornar sortir arribar comprar
    deixar posar quedar vaga plou seria hauria podria hauries faries sols mig vora prop cop cops junts dolent maco
    bonic bonica ets som sou estem esteu estan estic havia havies havíem hagi sigui siguin està estat estada fou
    tenia tenies podia deia feia volia sabia caldria caldrà podrà serà seran farà tindrà anirà tampoc almenys
    malgrat segons durant davant darrere damunt dalt baix lluny mateixos mateixes qualsevol alguns algunes algun
    alguna ambdós cadascun tothom altrament llavors gener febrer març abril maig juny juliol agost setembre octubre
    novembre desembre diners cotxe carretera taula cadira finestra porta mans cor cos foc terra cel sol lluna pluja
    neu fred calor estiu hivern tardor primavera blanc negre vermell groc verd blau llarg curt alt baixa ample vell
    jove vella joves nous noves feliç trist cansat malalt tren avió vaixell carrers barri poble pobles vila cases
    calent jugar joc equip jugador partit gols lliga diari notícia notícies llei lleis jutge tribunal eleccions
    partits vots ajuntament generalitat catalunya català catalana barcelona parlar parla parlo parlem entendre
    entenc entén creure crec creu pensar penso pensa semblar sembla agradar agrada agraden m'agrada estimar estimo
    estima començar comença acabar acaba seguir segueix continuar continua ajudar ajuda obrir tancar vendre pagar
    costar costa conèixer conec coneix viure viu visc néixer morir mort nascut escriure escrit llegit llegint mirar
    escoltar sentir sent rebre perdre guanyar jugadors moltíssim força gens quelcom tal tals mentrestant car envers
    enllà nombre fitxer llur vos hom cadascú mostra cerca mida amplada llargada botó lletra paraula paraules pàgina`,
};
