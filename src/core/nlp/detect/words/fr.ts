// The most frequent words of French, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const french: FrequentWords = {
  code: 'fr',
  small: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son ou mais
    je nous vous ils elle on cette ces ses sa aux leur leurs y été être si tout tous toute toutes même fait comme
    sans où donc était ont moi toi lui eux me te mon ma mes ton ta tes notre nos votre vos c'est j'ai d'un d'une
    qu'il n'est l' d' j' c' n' qu' s' t' m' à là ça cela celui celle ceux quand quoi comment pourquoi quel quelle
    quels quelles dont très trop aussi encore déjà toujours jamais rien personne peu beaucoup alors puis après avant
    depuis pendant entre chez vers sous contre avoir suis es sommes êtes étais avait avais ai as avez avons sera
    serait ni car lors lorsque afin jusqu'à parce puisque malgré selon`,
  other: `faire fais font dire dit dis aller va vais vas vont allez voir vu vois pouvoir peut peux peuvent vouloir veux
    veut savoir sais sait faut falloir devoir dois doit venir vient viens prendre pris mettre mis passer donner
    trouver parler aime aimer jour jours journée an ans année années fois temps vie monde gens homme femme enfant
    maison chose choses mère père frère soeur sœur fille fils ami amis bon bonne bien mieux mal meilleur grand
    grande petit petite nouveau nouvelle beau belle vrai vraiment aujourd'hui hier demain heure heures mois merci
    bonjour salut oui non deux trois quatre cinq premier première dernier dernière pays ville gouvernement président
    police travail école million millions euros autre autres ici maintenant juste seulement presque plutôt assez
    moins autant chaque plusieurs quelque quelques quelqu'un mdr ptdr jsuis ouais putain ptn jpp tkt genre hein bah
    ben bref truc envie besoin hâte accord match équipe film fin début suite route rue place étaient étiez fut
    furent eu aura auront aurait auraient seront seraient pouvait pourrait pourront faisait fit disait savait
    voulait venait viennent allait iront celles ceci chacun chacune quiconque davantage ailleurs cependant pourtant
    néanmoins ensuite enfin tandis puisqu' lorsqu' quoique table chaise fenêtre tête yeux mains main coeur cœur
    corps feu terre ciel soleil lune neige hiver blanc noir rouge jaune vert bleu long court haut bas vieux vieille
    jeune jeunes triste fatigué malade train avion bateau quartier loi lois juge élections mairie france français
    française parle comprendre comprends comprend croire crois croit penser pense sembler semble commencer commence
    finir finit continuer continue aider aide ouvrir fermer vendre payer coûte connaître connais connaît vivre vit
    naître né mourir mort écrire écrit lire lu regarder regarde écouter entendre sentir recevoir reçu perdre perdu
    gagner gagné joueur joueurs force nombre fichier mot mots question réponse problème exemple histoire entreprise
    attendre attend chercher cherche trouve appeler appelle revenir monter changer droite gauche lundi mardi
    mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre`,
};
