// French: stop words, sentiment lexicon for consumer talk, negation and emphasis.

import type { Language } from '../language.ts';
import { factors, words } from '../lexicon.ts';
import { frenchFeelings } from '../lexicons/fr.ts';

export const french: Language = {
  code: 'fr',
  abbreviations: words(`
    m mm mme mmes mlle mlles dr pr prof st ste av janv févr fév avr juill sept oct nov déc etc cf ex p pp vol fig
    éd ed env tél tel max min apr hab chap coll bd boul`),
  stopWords: words(`
    deux trois quatre cinq six sept huit neuf dix
    a à afin ai aie ailleurs ainsi ait alors après as au aucun aucune aujourd'hui auprès auquel aura aurait aussi autant autour
    autre autres aux auxquels avaient avais avait avant avec avez avoir avons ayant bah bcp beaucoup ben bien bon bonjour bref
    c ça car ce ceci cela celle celles celui cent ceux cependant certain certaine certaines certains ces cet cette chacun
    chaque chez chose choses ci comme comment contre d dans de déjà dedans dehors demain depuis derrière des dès désormais
    dessous dessus deux devant devrait dire dit dois doit doivent donc dont du durant elle elles en encore enfin ensuite entre
    environ es est et étaient étais était étant été être eu eux eut fait faire fais faut fois font fut g gens h heure heures hier
    hors hui ici il ils j jamais je jour jours jusqu jusque l la là laquelle le lequel les lesquels leur leurs lorsqu lorsque lors lui
    m ma maintenant mais malgré me même mêmes merci mes mettre mieux mm moi moins mon mois n ne ni nom non nos notre nôtre nous
    on ont or ou où ouais oui par parce parfois parmi part pas pcq pdt pendant personne peu peut peuvent peux plus plusieurs
    plutôt pour pourquoi pourrait pouvez pouvoir près presque pr prochain puis puisqu puisque q qd qu quand quant que quel quelle
    quelles quelqu'un quelque quelques quels qui quoi quoique r rien rt s sa sais sait sans sauf se selon sera seraient serait
    seront ses seul seule seulement si sien sinon soi soient sois soit sommes sont sous souvent stp suis suite sur surtout svp t
    ta tandis tant te tel telle telles tels temps tes tjrs tjs tlm toi ton toujours tous tout toute toutefois toutes très trop tt tu
    un une uns va vais vas venir vers veut veux via viens vient voici voilà voir vois voit vont vos votre vôtre vous vraiment vs vu x y
    an ans année années cad c'est cest jai j'ai ya nn pk pq pcq dc ds ac ns ptn mdr ptdr lol hein euh ah oh eh ok aller allez avis
    etc première premier dernier dernière petit petite grand grande nouveau nouvelle celui-ci peut-être peux-tu est-ce a-t-il
    son juste haha hihi mdr ptdr lol xd grâce face avait avaient aurait auraient serait seraient étais étaient faut fallait puisse peux peuvent pouvait
    pourrait devrait doit doivent met vont aller allez`),
  sentiment: frenchFeelings,
  negations: words('ne n pas jamais rien aucun aucune sans ni non nul nulle personne guère zéro'),
  negationsAfter: words(''),
  intensifiers: factors({
    1.5: 'très trop tellement extrêmement vraiment totalement complètement absolument hyper super ultra mega franchement carrément tout toute incroyablement particulièrement',
    1.3: 'si bien tant beaucoup assez fort grave gros grosse sacrément quel quelle que réellement',
    0.6: 'peu légèrement presque moyennement relativement plutôt quasi moins',
  }),
  breaks: words('mais cependant toutefois pourtant sauf excepté tandis car parce puisque néanmoins'),
};
