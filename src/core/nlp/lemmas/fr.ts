// French: irregular verbs, regular verbs, adjectives with their feminine, and plurals told from their ending.

import type { LemmaSource } from './table.ts';

export const frenchLemmas: LemmaSource = {
  irregular: `être: suis es est sommes êtes sont étais était étions étaient fut furent serai seras sera serons serez seront serais serait seraient sois soit soient étant
avoir: ai as a avons avez ont avais avait avions avaient eut eurent aurai auras aura aurons aurez auront aurais aurait auraient aie ait aient eu eue eus ayant
aller: vais vas va allons allez vont allais allait allaient irai iras ira irons iront irais irait aille aillent allé allée allés allées allant
faire: fais fait faisons faites font faisais faisait faisaient fit firent ferai fera feront ferais ferait feraient fasse fassent faite faits faisant
dire: dis dit disons dites disent disais disait disaient dirai dira diront dirais dirait dise disent dits disant
pouvoir: peux peut pouvons pouvez peuvent pouvais pouvait pouvaient put pourrai pourra pourront pourrais pourrait pourraient puisse puissent pu pouvant
vouloir: veux veut voulons voulez veulent voulais voulait voulaient voudrai voudra voudrais voudrait voudraient veuille voulu voulue voulant veuillez
devoir: dois doit devons devez doivent devais devait devaient devrai devra devront devrais devrait devraient doive dû devant
savoir: sais sait savons savez savent savais savait savaient saurai saura saurais saurait sache sachez su sachant
voir: vois voit voyons voyez voient voyais voyait vit verrai verra verront verrais verrait voie vu vue vus vues voyant
venir: viens vient venons venez viennent venais venait vint viendrai viendra viendront vienne venu venue venus venues venant
revenir: reviens revient reviennent revenait reviendrai reviendra revenu revenue revenus
devenir: deviens devient deviennent devenait devint deviendra devenu devenue devenus
tenir: tiens tient tenons tiennent tenait tiendra tenu tenue
prendre: prends prend prenons prenez prennent prenais prenait prit prendrai prendra prenne pris prise prises prenant
comprendre: comprends comprend comprenez comprennent comprenait comprendra comprenne compris comprise
apprendre: apprends apprend apprennent appris apprise
mettre: mets met mettons mettez mettent mettais mettait mit mettra mette mis mise mises mettant
recevoir: reçois reçoit recevons recevez reçoivent recevait reçut recevra reçoive reçu reçue reçus reçues recevant
rendre: rends rend rendons rendez rendent rendait rendra rende rendu rendue rendus
attendre: attends attend attendons attendez attendent attendais attendait attendra attende attendu attendue attendant
répondre: réponds répond répondons répondez répondent répondait répondra réponde répondu répondant
vendre: vends vend vendons vendez vendent vendait vendra vendu vendue vendus vendues
perdre: perds perd perdons perdent perdait perdra perdu perdue perdus
entendre: entends entend entendez entendent entendait entendu
écrire: écris écrit écrivez écrivent écrivait écrira écrite écrits
lire: lisez lisent lisait lira
boire: bois boit buvez boivent buvait bu
croire: crois croit croyez croient croyait croira cru
connaître: connais connaît connait connaissez connaissent connaissait connu connue
paraître: parais paraît paraît paraissent paru
ouvrir: ouvre ouvres ouvrez ouvrent ouvrait ouvrira ouvert ouverte ouverts
offrir: offre offres offrez offrent offrait offrira offert offerte
partir: pars part partons partez partent partait partira parti partie partis
sortir: sors sort sortez sortent sortait sortira sorti sortie sortis
dormir: dors dort dormez dorment dormait dormi
sentir: sens sentez sentent sentait sentira senti
servir: sers sert servez servent servait servira servi servie
mourir: meurs meurt meurent mourait mourra mort morte morts
vivre: vis vivez vivent vivait vivra vécu
suivre: suivez suivent suivait suivra suivi suivie
conduire: conduis conduit conduisent conduisait
plaire: plaît plait plaisent plaisait plu
valoir: vaut valent valait vaudra vaudrait
falloir: faut fallait faudra faudrait fallu
appeler: appelle appelles appelons appelez appellent appelais appelait appellera appelé appelée appelés appelant
acheter: achète achètes achetons achetez achètent achetais achetait achètera acheté achetée achetés achetées achetant
jeter: jette jettes jetez jettent jetait jettera jeté jetée
payer: paie paye payes payons payez paient payent payais payait paiera payera payé payée payés
envoyer: envoie envoies envoyez envoient envoyait enverra envoyé envoyée envoyés envoyées
essayer: essaie essaye essayez essaient essayait essayé
espérer: espère espères espérez espèrent espérait espéré
préférer: préfère préfères préférez préfèrent préférait préféré
œil: yeux
travail: travaux
cheval: chevaux
journal: journaux
animal: animaux
hôpital: hôpitaux
bon: bonne bons bonnes
nouveau: nouvelle nouvel nouveaux nouvelles
beau: belle bel beaux belles
vieux: vieille vieil vieilles
long: longue longs longues
blanc: blanche blancs blanches
frais: fraîche fraîches
sec: sèche secs sèches
gentil: gentille gentils gentilles
gros: grosse grosses
faux: fausse fausses
doux: douce douces
fou: folle fous folles
mou: molle
premier: première premiers premières
dernier: dernière derniers dernières
cher: chère chers chères
entier: entière entiers entières
bas: basse basses
nul: nulle nuls nulles
`,
  verbs: `parler arriver fonctionner aimer adorer détester donner demander trouver chercher passer rester laisser penser regarder écouter manger
    commander livrer rembourser annuler réserver voyager travailler utiliser changer aider marcher tomber entrer rentrer gagner tenter
    manquer montrer oublier raconter coûter durer tarder contacter téléphoner expliquer proposer accepter refuser retourner échanger
    installer télécharger connecter bloquer supprimer publier commenter partager signaler informer confirmer facturer débiter
    louer garer voler arnaquer tromper mentir insulter crier pleurer supporter énerver fâcher décevoir étonner féliciter remercier
    conseiller déconseiller recommander apprécier mériter sembler ressembler continuer commencer arrêter terminer améliorer augmenter
    baisser économiser participer annoncer présenter réaliser organiser préparer visiter goûter cuisiner nettoyer laver réparer
    remplacer vérifier contrôler tester noter évaluer juger imaginer rêver jouer danser chanter voter
    finir/iss choisir/iss réussir/iss réagir/iss remplir/iss fournir/iss garantir/iss subir/iss grandir/iss ralentir/iss agir/iss`,
  conjugate,
  nouns: `livre note commande compte porte demande offre réserve visite place part nuit voyage rappel film gare jeu service page message
    chose personne semaine heure vente appareil mode somme tour père mère frère sœur fille femme homme monde facture arrivée entrée
    sortie soirée journée année idée musée lycée tournée durée montée vallée armée employé invité client magasin livraison produit
    problème qualité prix hôtel restaurant chambre lit repas plat verre bouteille eau pain fromage viande poulet poisson gâteau
    train avion vol voiture bus métro billet valise siège retard téléphone portable écran batterie chargeur ordinateur application
    site numéro ligne réseau forfait contrat remboursement réponse question appel mail colis carton paquet jour mois an minute
    enfant garçon ami amie voisin vendeur vendeuse serveur serveuse directeur médecin joueur équipe match but gouvernement ministre
    président loi impôt banque carte argent école professeur élève examen chien chat plage montagne soleil pluie ville rue maison
    jardin cuisine salon porte fenêtre clé escalier étage aide marché parti voie manque
    mise ferme ventre fond base vote groupe ministre crise énergie`,
  declineNoun: (noun) => (/[sxz]$/.test(noun) ? [] : [/(?:eau|eu)$/.test(noun) ? `${noun}x` : `${noun}s`]),
  adjectives: `petit grand mauvais joli laid parfait content satisfait déçu cassé abîmé ouvert fermé lourd chaud froid haut court profond
    étroit plein vide propre sale rapide lent facile difficile simple compliqué utile inutile possible impossible gratuit payant
    heureux malheureux dangereux sérieux joyeux délicieux précieux généreux honteux affreux merveilleux nombreux français anglais
    espagnol italien allemand européen américain parisien canadien ancien moderne récent excellent super génial horrible terrible
    magnifique formidable agréable désagréable sympathique poli impoli souriant accueillant compétent incompétent intéressant important
    décevant énervant choquant scandaleux inadmissible inacceptable normal spécial général total national régional local légal
    officiel réel actuel personnel professionnel commercial original vert bleu rouge noir jaune gris brun clair foncé certain seul même
    autre tout quel tel meilleur pire`,
  declineAdjective: adjectiveForms,
  keep: `prix fois temps pays bras voix avis colis corps cours choix repas bois mois secours succès accès procès excès congrès progrès jamais
    toujours mais plus moins très après dès sans dans sous vers chez alors depuis longtemps puis ailleurs autres plusieurs quelques paris
    bus virus campus français anglais ananas refus abus tapis tas cas pas os dos gens vacances toilettes ciseaux lunettes fiançailles
    été cassé suite vie bout univers poids envers certes printemps sens fonds tiers travers messieurs matériaux bestiaux change retour reste marche danse joue services ce ces ses mes tes les des nos vos leurs
    nous vous ils elles eux lui elle je tu il on me te se le la un une que qui quoi dont où et ou ni car donc or si non oui
    entre contre outre notre votre autre être avoir chose choses personne personnes semaine semaines heure heures mort morts
    appareil mode modes somme sommes tour tours père mère frère sœur fils fille filles femme femmes homme hommes monde
    merci bonjour bonsoir faut vrai vraie vraies facture factures arrivée entrée sortie soirée journée année années idée idées
    musée lycée tournée durée montée vallée armée employé employée invité`,
  reduce: (word) => {
    // A hyphen joins a pronoun (ont-ils) or a compound.
    if (word.length < 4 || word.includes('-')) return null;
    if (/(?:eaux|eux)$/.test(word))
      return /^(?:jeux|feux|lieux|cheveux|neveux|adieux|enjeux|milieux|bleux)$/.test(word) || word.endsWith('eaux')
        ? word.slice(0, -1)
        : null;
    if (/iaux$|taux$|caux$|naux$|maux$|raux$|paux$/.test(word)) return word.length > 5 ? `${word.slice(0, -2)}l` : null;
    if (!word.endsWith('s') || /(?:ss|us|is|as|os|ais|ès|ours|ors|ens|oux)$/.test(word)) return null;
    // parlons is no plural, maisons is.
    if (word.endsWith('ons') && !/(?:[aio]i|[stngl]i|ss|ç|gn)[s]?ons$/.test(word)) return null;
    return word.slice(0, -1);
  },
};

function adjectiveForms(word: string): string[] {
  if (word.endsWith('eux')) return [`${word.slice(0, -1)}se`, `${word.slice(0, -1)}ses`];
  if (word.endsWith('el') || word.endsWith('ien') || word.endsWith('éen')) {
    const double = word.endsWith('éen') ? `${word}ne` : `${word}${word.slice(-1)}e`;
    return [`${word}s`, double, `${double}s`];
  }
  if (word.endsWith('al')) return [`${word}e`, `${word}es`, `${word.slice(0, -1)}ux`];
  if (word.endsWith('e')) return [`${word}s`];
  const masculine = word.endsWith('s') ? [] : [`${word}s`];
  return [...masculine, `${word}e`, `${word}es`];
}

function conjugate(infinitive: string, [mark]: readonly string[]): string[] {
  const root = infinitive.slice(0, -2);
  if (mark === 'iss') {
    return [
      ...make(root, 'is it i ie is ies'),
      ...make(`${root}iss`, 'ons ez ent ais ait aient ant e es'),
      ...make(infinitive, 'ai as a ons ez ont ais ait aient'),
    ];
  }
  const soft = root.replace(/g$/, 'ge').replace(/c$/, 'ç');
  return [
    ...make(root, 'e es ez ent é ée és ées ions iez èrent'),
    ...make(soft, 'ons ais ait aient ant a'),
    ...make(infinitive, 'ai as a ons ez ont ais ait aient'),
  ];
}

function make(stem: string, endings: string): string[] {
  return endings.split(' ').map((end) => stem + end);
}
