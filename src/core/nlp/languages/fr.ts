// French: stop words, sentiment lexicon for consumer talk, negation and emphasis.

import type { Language } from '../language.ts';
import { factors, lexicon, words } from '../lexicon.ts';

export const french: Language = {
  code: 'fr',
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
    etc première premier dernier dernière petit petite grand grande nouveau nouvelle celui-ci peut-être peux-tu est-ce a-t-il`),
  sentiment: lexicon([
    [
      4,
      `excellent[|e|s|es|issime], exceptionnel[|le|s|les], extraordinaire[|s], remarquable[|s|ment], irréprochable[|s], au top, top du top, le top, le meilleur, la meilleure, les meilleurs, les meilleures, 5 étoiles, cinq étoiles, 10/10, je recommande vivement, recommande vivement, recommande à 100, je recommande fortement, dépasse mes attentes, au-delà de mes attentes, rien à redire`,
    ],
    [
      3,
      `parfait[|e|s|es|ement], perfection, magnifique[|s|ment], merveill[e|es|eux|euse|euses|eusement], fantastique[|s], fabuleu[x|se], formidable[|s], génial[|e|es], géniaux, géniale, incroyable[|s|ment], sublime[|s], superbe[|s|ment], splendide[|s], épatant[|e], sensationnel[|le], spectaculaire[|s], impeccable[|s], aime beaucoup, adore[|r|nt|z], adoré[|e], adorable[|s], j'aime, aime beaucoup, j'adore, on adore, amoureu[x|se], amour, je t'aime, coup de cœur, coup de coeur, bravo, félicitations, félicit[e|er|é|ons], chapeau, merci beaucoup, merci infiniment, mille mercis, un grand merci, grand merci, merci mille fois, merci pour tout, ravi[|e|s|es], enchanté[|e|s], très content[|e|s], très satisfait[|e|s], très heureu[x|se], très bien, très bon[|ne], je recommande, nous recommandons, recommandé, recommande les yeux fermés, les yeux fermés, vaut le coup, vaut la peine, vaut le détour, en vaut la peine, ça vaut le coup, vaut son prix, j'ai hâte, hâte, trop hâte, vivement, hâte de, trop bien, trop bon, trop beau, trop belle, trop cool, une tuerie, tuerie, une merveille, un régal, régal, régalé[|s|e], délicieu[x|se|ses], succulent[|e], excellent service, service impeccable, service parfait, bon anniversaire, joyeux anniversaire, chef d'oeuvre, chef d'œuvre, meilleur[|e|s|es], champion[|s|ne], victoire`,
    ],
    [
      2,
      `bon[|s], bonne[|s], bien joué, beau, beaux, belle[|s], bel, joli[|e|s|es], mignon[|ne|s|nes], heureu[x|se|ses], heureusement, bonheur, content[|e|s|es], satisfait[|e|s|es], satisfaction, satisfaisant[|e], plaisir[|s], plaît, plait, plu, plaisent, agréable[|s|ment], sympa[|s], sympathique[|s], gentil[|le|s|les|lesse], aimable[|s], amabilité, courtois[|e|es], accueillant[|e|s|es], chaleureu[x|se], souriant[|e|s|es], sourire[|s], attentionné[|e], à l'écoute, disponible[|s], serviable[|s], professionnel[|le|s|les], professionnalisme, compétent[|e|s|es], compétence[|s], efficace[|s|ment], efficacité, sérieu[x|se|ses], fiable[|s], fiabilité, honnête[|s|té], ponctuel[|le|s], rapide[|s|ment], rapidité, réacti[f|fs|ve|vité], bonne qualité, de qualité, qualité prix, rapport qualité prix, bon rapport, bon marché, pas cher, abordable[|s], super, top, cool, chouette[|s], extra, nickel, génialissime, kiffe[|r], kiff, kiffé, canon, ouf, stylé[|e], classe, élégant[|e], raffiné[|e], confortable[|s], pratique[|s], utile[|s], facile[|s|ment], simple et efficace, intuiti[f|ve], propre[|s|té], solide[|s], robuste, durable[|s], innovant[|e|s|es], innovation[|s], inspirant[|e], intéressant[|e|s|es], passionnant[|e|s], passion, passionné[|e|s], drôle[|s], rigolo[|te], marrant[|e], rire[|s], rigole[|r], amusant[|e], joie, joyeu[x|se|ses], fier[|s], fière[|s], fierté, merci, mercis, remerci[e|er|ons|ements], reconnaissant[|e], aime[|s|nt|r|z], aimé[|e], aimons, apprécie[|r|z], appréci[é|ée|able], réussi[|e|s|es|te|r|t], réussite, succès, gagn[é|er|ant|ants|e|ent], gagnante, triomphe, idéal[|e|es], favori[|s|te|tes], préféré[|e|s|es], bravo à, bonne soirée, bonne journée, bonne nuit, bon courage, bonne chance, bonne continuation, bon weekend, bon week-end, belle journée, bienvenue, bises, bisous, bisou, biz, câlin, livraison rapide, livré rapidement, livré à temps, à l'heure, dans les temps, en avance, conforme, conforme à la description, bien emballé, bien reçu, aucun problème, aucun souci, pas de souci[|s], sans problème[|s], sans souci, rien à dire, tout est parfait, tout est ok, problème résolu, résolu, résolue, fonctionne bien, fonctionne parfaitement, marche bien, marche parfaitement, marche très bien, y retournerai, reviendrai, reviendrons, je reviendrai, on reviendra, rachèterai, fidèle[|s], vive, youpi, waouh, wow, yes, yeah, miam, magique, magie, rêve, brillant[|e|s], intelligent[|e|s], talent[|s|ueux|ueuse], talentueux, respect, admire[|r], admirable, bravissimo, fan, optimiste, ambitieu[x|se], encourageant[|e], convivial[|e], exemplaire[|s], agir, solution[|s], solidaire, solidarité`,
    ],
    [
      1,
      `ok, correct[|e|s|es|ement], convenable[|s], acceptable[|s], décent[|e], raisonnable[|s], espoir, espère, espérons, j'espère, gratuit[|e|s|ement], cadeau[|x], promo, promotion, offre, remise, avantage[|s|ux], mieux, amélior[e|er|é|ée|ation|ations|ent], progrès, avancée[|s], fonctionne, marche, aide[|r], aidé, calme, tranquille, sécurité, rassur[é|ant|e], juste prix, enfin, ami[|s|e|es], amitié, fête[|s], vacances, soleil, nouveauté, curieu[x|se], capable[|s], soutien, soutenir, soutiens, protéger, protection, ensemble, engagé[|s|e], engagement, découvrez, découvrir, participez, transition réussie, vert[|e]ueux, écolo responsable, pas mal, pas mauvais[|e], pas déçu[|e|s], pas si mal, vraiment pas mal, lol, haha, hahaha, mdr, mdrr, mdrrr, ptdr, hihi, performant[|e|s], performance, économies, économiser, propre énergie, futur, avenir, positi[f|fs|ve|ves], favorable, accueil, partage, prix, lauréat[|s], récompens[é|e|ée]`,
    ],
    [
      -1,
      `lent[|e|s|es|eur|ement], tard, tardi[f|ve], attente, attend[s|re|ons], toujours rien, toujours pas, j'attends toujours, en attente, toujours en attente, pas encore, manque[|nt|r], manquant[|e|s|es], manqué, difficile[|s|ment], difficulté[|s], compliqué[|e|s|es], confus[|e], flou, bizarre[|s], étrange[|s], doute[|s], douteu[x|se], fatigu[é|ée|ant|ante|e|és], ennui, ennuy[é|ant|ante|euse], ennuyeu[x|se], inquiet, inquiète[|nt], inquiétant[|e|s], inquiétude[|s], peur, angoisse, stress[|é|ant], seul[e] et triste, pleur[e|er|é|s], perdu[|e|s], perd[|re|s|ent], perte[|s], cher, chère, chers, trop cher, trop chère, hors de prix, sale[|s|té], bruit, bruyant[|e], inconfortable, vieux, vieille, froid[|e], petit bémol, bémol, dommage, malheureusement, hélas, regrett[e|er|able|é], tant pis, bof, pff, pfff, pffff, mouais, erf, oups, argh, retard[|s], retardé, oubli[é|er|e|ent], accus[e|é|er|ation], critique[|s|r|nt], crise[|s], guerre[|s], dette, dettes, danger[|s|eux|euse], risque[|s], menace[|s|nt], alerte, polémique, grève, taxe[|s], malade[|s|ie], maladie, mort[|s|e|es], meurt, mourir, décès, catastrophe naturelle, pollu[e|er|é|ée|ant|ante|ants|eur|eurs|tion], pollution, nucléaire, déchets, déforestation, extinction, gaz à effet de serre, pesticides, tue, tuer, hypoc[ondre], soi disant, soi-disant, au lieu de, contre, trop, pourquoi, c'est quoi, aucun[|e], personne ne, plus jamais, jamais, sans, ne sait pas, devrait, malaise`,
    ],
    [
      -2,
      `mauvais[|e|es], mal, malheur[|eux|euse], problème[|s], problématique, souci[|s], plainte[|s], plaindre, plains, réclam[ation|ations|er], défaut[|s], défectueu[x|se|ses], défaillan[t|te|ce], panne[|s], en panne, cassé[|e|s|es], casse, abîmé[|e|s|es], endommagé[|e|s], détérioré[|e], rayé[|e], bug[|s|ge|gé], erreur[|s], faute[|s], échec[|s], échoué, rat[é|ée|er|age], déçu[|e|s|es], déception[|s], décevant[|e|s|es], déçoit, insatisfait[|e|s], insatisfaction, mécontent[|e|s|ement], fâché[|e|s], énerv[é|ée|ant|ante|e|ement], agac[é|ée|ant|ante], furieu[x|se], colère, rage, en colère, ras le bol, ras-le-bol, marre, en a marre, j'en ai marre, j'en peux plus, saoule, soûle, soule, saoulé, gonfle, chiant[|e|s|es], chie[r], galère[|s|r], relou, lourd[|e], frustr[ant|ante|é|ée|ation], triste[|s|ment|sse], déprim[é|ée|ant|ante|e], dépression, douleur[|s], douloureu[x|se], souffr[e|ir|ance|ances|ent], malsain[|e], pire[|s], empire, inutile[|s|ment], inutilisable[|s], inefficace[|s], inefficacité, incompéten[t|te|ts|ce], incapable[|s], nul[|s], nulle[|s], nullité, médiocre[|s], minable[|s], bas de gamme, camelote, pourri[|e|s|es], désagréable[|s], impoli[|e|s], irrespectu[eux|euse], irrespect, manque de respect, malpoli[|e], arrogant[|e|s], agressi[f|fs|ve|ves], méprisant[|e], mépris, hautain[|e], antipathique, malhonnête[|s|té], mensonge[|s], mensong[er|ère], ment, mentir, menteu[r|rs|se], tromp[é|ée|er|eur|euse|erie], trompe, arnaqué[|e|s], hypocri[te|tes|sie], injuste[|s], injustice[|s], abus[|if|ive|e], abusé, inadmissible[|s], inacceptable[|s], intolérable[|s], insupportable[|s], scandal[e|es|eux|euse], absurd[e|es|ité], ridicule[|s], pathétique[|s], stupide[|s], stupidité, idiot[|e|s], idiotie, imbécile[|s], débile[|s], con[|s|ne|nes], connerie[|s], crétin[|s], bête et méchant, méchant[|e], honte, honteu[x|se], aberrant[|e], aberration, lamentable[|s], déplorable[|s], navrant[|e], désolant[|e], affligeant[|e], désastreu[x|se], merdique[|s], foutage, foutage de gueule, se fout de nous, se foutent de nous, se moque[|nt] de nous, foutu[|e], annul[é|ée|er|ation], refus[e|é|er|ent], impossible de joindre, impossible d'avoir, injoignable[|s], aucune réponse, pas de réponse, sans réponse, jamais de réponse, aucun retour, aucune solution, aucune aide, personne ne répond, ne répond[|ent] pas, ne fonctionne[|nt] pas, fonctionne[|nt] pas, ne fonctionne plus, ne marche[|nt] pas, marche[|nt] pas, ne marche plus, marche plus, jamais reçu, pas reçu, toujours pas reçu, rien reçu, jamais arrivé[|e], jamais livré[|e], pas livré[|e], non livré, colis perdu, pas conforme, non conforme, en retard, livré en retard, trop long, trop longue, mauvaise qualité, mauvais service, mauvaise expérience, service nul, ne recommande pas, je ne recommande pas, recommande pas, je déconseille, déconseill[é|ée|er|e], ne vaut pas, vaut pas le coup, pas la peine, laisse à désirer, laissent à désirer, laisse vraiment à désirer, remboursez, remboursez-moi, je veux un remboursement, veux être remboursé, jamais remboursé, perte de temps, perte d'argent, gaspill[age|é|er], prise de tête, n'importe quoi, nimporte quoi, putain, ptn, zut, mince, bordel, foutre, la flemme, racis[te|tes|me], violen[t|te|ce|ces], crime[|s|inel|inels], détruire, détruit, destruction, corrup[tion], corrompu[|s], massacre, désert médical, greenwashing, lobby, lobbies, scandaleux`,
    ],
    [
      -3,
      `horrible[|s|ment], horreur[|s], affreu[x|se], atroce[|s], terrible[|s|ment], épouvantable[|s], catastroph[e|es|ique|iques], désastre[|s], cauchemar[|s|desque], enfer, infernal[|e], exécrable[|s], immonde[|s], ignoble[|s], infect[|e], abject[|e], dégueulasse[|s], dégueu, dégoût[|é|ée|ant|ante|e], écoeur[ant|é], vomir, gerber, merde[|s], de merde, une merde, salope[|s], salaud[|s], pute, putes, enculé[|s], connard[|s], connasse[|s], fils de pute, fdp, ta gueule, tg, ntm, nique, va te faire foutre, arnaque[|s], une arnaque, arnaqueur[|s], escroc[|s], escroquerie, voleur[|s], vol pur et simple, volé, fraude[|s], déteste[|r|nt], détestable, hais, haine, je hais, plus jamais, à fuir, fuyez, à éviter, évitez, n'achetez pas, n'achetez surtout pas, surtout pas, passez votre chemin, zéro étoile, une étoile, zéro pointé, honte à vous, une honte, quelle honte, la honte, le pire, la pire, les pires, très déçu[|e|s], très mauvais[|e|es], poubelle, ordure[|s], c'est de la daube, daube, foutaise[|s]`,
    ],
    [
      -4,
      'pire service, pire expérience, le pire service, la pire expérience, service client inexistant, service client catastrophique, service client déplorable, service client lamentable, vraie arnaque, grosse arnaque, pure arnaque',
    ],
    [
      0,
      'pas seulement, non seulement, pas mal de, bien que, si bien que, bien sûr, ou bien, eh bien, bon nombre, bon ben, ah bon, bon alors, à quoi bon, de bonne heure, une bonne fois, bel et bien, cher ami, chère amie, chers amis, trop hâte, sans doute, sans compter, beau frère, belle mère, il y a peu, au plus tard, plus tard, à la bonne heure, sans plus attendre, contre la, lutte contre, lutter contre, par contre, bon sang, mise en place, développement durable',
    ],
    [
      2,
      'lutte contre, rien à redire, jamais déçu[|e|s], jamais déçue, ne déçoit jamais, ne déçoit pas, ne déçoivent jamais, tout va bien, sans faute, ça déchire, de la bombe, de la balle, mort de rire, morte de rire, je kiffe, ne changez rien, trop mignon[|ne], trop drôle, trop marrant, trop chou, à ne pas manquer, à ne pas rater, pas de problème, au contraire bien, pas un seul problème, jamais eu de problème, jamais eu de souci, développement durable',
    ],
    [
      -1.5,
      "peut mieux faire, pourrait être mieux, pourrait mieux faire, à améliorer, doit s'améliorer, doivent s'améliorer, mieux avant, c'était mieux avant, j'attendais mieux, je m'attendais à mieux, m'attendais à mieux, merci pour rien, bravo les gars, merci qui, rien de plus, sans plus, sans intérêt, aucun intérêt, pas terrible, pas top, pas ouf, pas fameux, pas glop, pas génial, pas cool, pas sympa, pas bien",
    ],
    [-1.5, 'quand vais-je recevoir'],
    [-1.5, 'fuit, fuient, ne ferme pas, ferme mal, ne tient pas, arrive en retard, se décharge vite'],
  ]),
  negations: words('ne n pas jamais rien aucun aucune sans ni non nul nulle personne guère point plus zéro'),
  negationsAfter: words(''),
  intensifiers: factors({
    1.5: 'très trop tellement extrêmement vraiment totalement complètement absolument hyper super ultra mega franchement carrément tout toute incroyablement particulièrement',
    1.3: 'si bien tant beaucoup assez fort grave gros grosse sacrément quel quelle que réellement',
    0.6: 'peu légèrement presque moyennement relativement plutôt quasi moins',
  }),
  breaks: words('mais cependant toutefois pourtant sauf excepté tandis car parce puisque néanmoins'),
};
