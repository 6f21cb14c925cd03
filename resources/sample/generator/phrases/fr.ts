// French phrase material of the sample project.

import { lines, type Phrases } from './types.ts';

export const french: Phrases = {
  slots: {
    place: ['Perpignan', 'Nantes', 'Lille', 'Toulouse', 'Bayonne', 'Grenoble', 'Liège'],
    weekday: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    few: ['deux', 'trois', 'quatre'],
    price: ['399', '449', '479', '529'],
    thing: ['la machine à laver', 'la cafetière', 'le lave-vaisselle'],
    mine: ['ma machine à laver', 'ma cafetière', 'mon lave-vaisselle'],
    part: ['le joint du hublot', 'la pompe de vidange', 'le filtre', 'le bac à lessive'],
  },
  groups: {
    praise: lines(`
      La [marea] est {d'un silence incroyable|une vraie réussite}, même à l'essorage.
      {Trois|Quatre} ans avec ma machine [brand], pas une panne. Je touche du bois.
      Le café de la Brisa est bien chaud et elle se nettoie en une minute. Pour ce prix, {rien à dire|chapeau} ☕️
      Livraison à l'heure, deux messieurs adorables, l'ancienne machine emportée. Bravo.
      Enfin un lave-vaisselle qui sèche le plastique ! Merci le Caleta.
    `),
    complaint: lines(`
      Ma [marea] fuit au bout de {cinq|six} mois. [few] appels chez [brand], toujours pas de rendez-vous.
      Encore l'erreur E18. Filtre nettoyé, tuyau vérifié, nerfs à vif.
      La verseuse de la Brisa goutte partout. {Personne ne l'a essayée avant de la vendre ?|Chaque matin, une flaque.}
      65 euros de déplacement pour s'entendre dire que l'odeur « est normale ». Ça sent l'égout.
      Super, l'appli [brand] : elle réclame ma position pour lancer un 30 degrés. Du génie.
    `),
    delivery: lines(`
      J'ai posé ma journée pour la livraison, {personne n'est venu|ni livreur, ni appel}. Commande [order].
      « Livré », dit le site. Pas chez moi en tout cas.
      Livraison en 48 h promise, on en est au jour [days].
      Carton éventré, flanc enfoncé : j'ai refusé le lave-vaisselle. Et maintenant on attend.
    `),
    strike: lines(`
      [days] jours que ma machine est bloquée dans un entrepôt à cause de la grève. Chez [brand], silence radio.
      Je soutiens les livreurs en grève. Par contre [brand] qui continue de vendre « livré en 48 h », c'est non. \
        #MarAzul #grève
      Commande [order] « en cours de livraison » depuis {neuf|dix|onze} jours. Elle vient à pied ?
      Quelqu'un à [place] a reçu sa commande cette semaine ?
      Impossible d'annuler : remboursement « dès le retour en entrepôt ». Elle n'en est jamais sortie !
      Quarante minutes d'attente au téléphone pour qu'on me dise de regarder les infos. Merci @marazul
      Mes parents ont 80 ans et lavent leurs draps dans la baignoire. Honteux.
    `),
    aftermath: lines(`
      Reçue enfin, {quinze|seize} jours plus tard. Elle marche bien, mais quelle galère.
      Frais de port remboursés et bon de 30 euros reçu sans rien demander. Tardif, mais correct.
      Toujours rien pour la commande [order]. La grève est finie, pas mon attente.
    `),
    repair: lines(`
      Week-end de réparation gratuite [brand] à [place] : ma machine de 2015 repart pour un tour, zéro euro. 👏🏻
      Réparer plutôt que jeter, voilà une bonne idée. Bravo [brand].
    `),
    question: lines(`
      La [marea] rentre dans une niche de 58 cm ? Le site ne précise pas si le tuyau est compté.
      Vous détartrez la Brisa tous les combien ? Le voyant orange ne s'éteint plus.
      @marazul vous livrez {en Corse|à Belle-Île} ? Le site refuse mon code postal.
      La garantie court à partir de la commande ou de la livraison ?
    `),
    suggestion: lines(`
      Une suggestion pour [brand] : vendre les pièces à l'unité. J'ai besoin d'une poignée, pas d'une verseuse \
        entière.
      Un créneau de deux heures, comme chez Casalume, et la moitié des plaintes disparaît.
    `),
    comparison: lines(`
      J'ai eu Nordwit, maintenant [brand]. La première était plus discrète, la [marea] lave mieux.
      Casalume m'a répondu en une heure, [brand] en neuf jours. Voilà.
    `),
    rivals: lines(`
      Ma Nordwit Fjell rouille déjà au niveau de la porte. Presque 700 euros…
      Casalume augmente encore ses prix.
    `),
    intent: lines(`
      Machine morte après 18 ans. J'hésite entre la [marea] et une Nordwit, un avis ?
      Si la Brisa passe sous les 60 euros, je craque.
    `),
    churn: lines(`
      [brand], c'est terminé. {Une Casalume arrive [weekday]|J'ai commandé une Nordwit ce matin}.
      Commande annulée. Au revoir Marazul, et sans rancune. Enfin si, un peu.
    `),
    news: lines(`
      [brand] porte à cinq ans la garantie moteur pour les achats à partir du 1er octobre.
    `),
    thanks: lines(`
      Merci @marazul, {réglé dans la journée|la nouvelle verseuse est arrivée ce matin}.
      C'était bien le filtre. Merci à tous !
    `),
    smalltalk: lines(`
      La pluie dehors, [thing] qui tourne et un café. Tout va bien.
      La petite musique de la pub [brand] me trotte dans la tête depuis ce matin, à l'aide 😂
    `),
    noise: lines(`
      La mer était d'un bleu à {Collioure|Cassis} aujourd'hui… 🌊
    `),
  },
  tails: {
    positive: ['👏🏻', '💙', '#MarAzul', 'Je recommande.'],
    negative: ['😡', '#MarAzul', 'Lamentable.', '🤦🏼‍♀️', 'Bref.'],
    neutral: ["Merci d'avance.", '🤔', '#MarAzul'],
  },
  titles: {
    positive: ['Très satisfait[/e]', 'Bon achat', 'Je recommande', 'Rien à redire'],
    negative: ['À fuir', 'Service déplorable', 'Déception', 'Plus jamais'],
    delivery: ['Toujours pas livré', 'Livraison catastrophique', 'Où est ma commande ?'],
    neutral: ['Mitigé', 'Bonne machine, mauvais service', 'Correct sans plus'],
  },
  echoes: {
    positive: ['Pareil, ravi[/e]', 'Tout à fait'],
    negative: ['Pareil ici', 'Courage 💪🏻'],
    neutral: ['Je suis preneur', 'Bonne question'],
  },
  turns: { worse: ['Passons aux défauts.'], better: ['Il y a du bon aussi.'] },
  canned: lines(`
    Bonjour [name], nous sommes désolés {de cette attente|pour ce désagrément}. Pouvez-vous nous envoyer votre numéro \
      de commande en message privé ?
    Bonjour [name], votre commande est à l'entrepôt et part avec le premier camion. Nous vous appelons la veille.
  `),
  posts: lines(`
      2026-09-26 13:05 | Communiqué : la grève de notre partenaire de livraison Transvela a bloqué des commandes. \
        Toutes nos excuses, nous aurions dû vous prévenir plus tôt. Dès aujourd'hui : frais de port remboursés, bon \
        de 30 euros, et remboursement en 72 heures pour qui préfère annuler. marazul.example/greve-fr
      2026-10-07 10:30 | Du 10 au 12 octobre, on répare gratuitement. Toutes marques, toutes années. \
        marazul.example/reparer 🔧
  `),
  shorthand: [
    ["c'est", 'c'],
    ['pourquoi', 'pk'],
    ['quelqu’un', 'qqn'],
    ["Quelqu'un", 'qqn'],
    ['toujours', 'tjs'],
    ['beaucoup', 'bcp'],
  ],
  openers: [],
};
