// Names in French: the words around them.

import { type NameLanguage, foldedSet as set } from './name-language.ts';

export const frenchNames: NameLanguage = {
  code: 'fr',
  titles:
    set(`m mr mm mme mmes mlle monsieur madame mademoiselle messieurs mesdames dr docteur pr prof professeur maître me
    président présidente ex-président vice-président ministre premier première maire roi reine prince princesse duc duchesse comte comtesse marquis marquise baron
    baronne pape évêque archevêque cardinal père abbé frère sœur mère saint sainte juge procureur procureure général générale colonel capitaine commandant lieutenant
    maréchal amiral inspecteur commissaire préfet député députée sénateur sénatrice secrétaire porte-parole directeur directrice chef
    entraîneur sélectionneur attaquant gardien défenseur milieu capitaine tennisman cycliste footballeur pilote chanteur chanteuse acteur actrice écrivain romancier poète
    peintre journaliste animateur animatrice compositeur réalisateur réalisatrice cinéaste avocat avocate empereur impératrice
    chancelier chancelière gouverneur ambassadeur ambassadrice oncle tante papy mamie cousin leader ex feu sultan tsar chevalier
    historien philosophe architecte sculpteur photographe humoriste rappeur rappeuse pdg patron`),
  organisations:
    set(`université ministère banque mairie conseil parti institut tribunal cour fédération confédération association fondation commission comité
    syndicat union club chambre congrès parlement sénat gouvernement collège lycée école faculté académie église ordre compagnie groupe agence office
    secrétariat direction département police garde armée force forces organisation centre croix société corporation radio
    télévision journal orchestre chœur front mouvement alliance autorité service corps consortium hôpital clinique bibliothèque archives
    conférence préfecture assemblée caisse coopérative équipe stade olympique racing sporting entente cercle éditions musée observatoire
    haute haut cour ligue rassemblement bureau banques croix-rouge marine légion gendarmerie comédie inspection haut-commissariat`),
  places:
    set(`rue avenue place boulevard quai pont parc stade aéroport cathédrale basilique abbaye monastère couvent château palais tour théâtre
    opéra musée hôtel restaurant café bar brasserie maison mont monts pic col vallée val fleuve lac mer océan golfe baie cap île îles archipel
    péninsule côte plage volcan désert forêt bois ville village quartier gare port république royaume empire principauté duché comté état états région
    canton département arrondissement route autoroute cimetière chapelle église fort saint sainte nouvelle nouveau haute haut basse bas nord
    sud est ouest la le les grand grande petit petite centre jardin jardins camp zénith arena palace domaine`),
  others:
    set(`guerre bataille traité coupe championnat tournoi ligue prix festival foire jeux loi plan opération journée constitution révolution
    code concile grand tour mondial euro open supercoupe trophée accord pacte protocole convention déclaration projet
    programme sommet exposition nuit médaille ordre siècle fête césar bible série serment première seconde deuxième édit commune`),
  joiners: set("de du des d' la le les l' en sur sous lès aux au et von van der del di da à"),
  ands: set('et'),
  tails:
    set(`national nationale nationaux nationales européen européenne européennes européens mondial mondiale international internationale
    internationaux internationales central centrale général générale généraux régional régionale régionaux départemental départementale municipal municipale supérieur
    supérieure constitutionnel constitutionnelle français française françaises américain américaine britannique allemand allemande italien italienne espagnol belge suisse québécois québécoise canadien canadienne
    russe soviétique socialiste communiste populaire populaires républicain républicaine démocrate démocratique démocratiques libéral libérale radical radicale écologiste uni unis unie unies
    catholique orthodoxe romain romaine royal royale impérial impériale olympique olympiques paralympiques économique économiques social sociale politique
    politiques scientifique polytechnique militaire maritime navale étrangère étrangères commercial agricole normale fédéral fédérale judiciaire
    universitaire insoumise monétaire indépendant indépendante nouveau révolutionnaire ouvrière humain humains unifié guerre champions monde mondiaux latine centrale`),
  demonyms: set(''),
  never:
    set(`redirect redirection doorverwijzing redirecionamento redirección rinvia mt janv févr avr juil sept oct nov déc lun mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre rt ok
    tv dvd cd pc usb gps wifi pib tva etc vs bonjour bonsoir salut merci bravo dieu seigneur noël pâques monsieur madame messieurs mesdames internet pdg sav
    ceo vip xd mdr ptdr lol omg wtf jpp tkt svp stp ii iii iv vi vii viii ix xi xii xv xvi xvii xviii xix xx xxi km kg fm am pm bd cv rdv qcm hlm sdf
    français française allemand allemande anglais anglaise italien italienne espagnol américain européen européens français américains allemands anglais
    italiens espagnols russes chinois`),
  alone: set(
    `état église gouvernement internet droit médecine histoire philosophie ville république royaume empire constitution police mairie université école ministère loi plan maison nord sud est ouest pays commune région département administration conseil français parti`,
  ),
  common:
    set(`actuellement afin ah ai aie ailleurs aimer ainsi alors amis ami amie amour an annoncé ans août apparemment appel après arrête arrêtez article as assez attention au aucun aucune aujourd'hui auparavant auprès
    aussi autant auteur autour autre autres aux avant avec avez avis avoir avons bah beau beaucoup bel belle belles ben besoin bien bienvenue bientôt bon bonne bonnes bons bref ça
    car ce ceci cela celle celles celui cependant certains certaine certaines ces cet cette ceux chacun changement chanson chaque cher chers chez chose choses ci cinéma client clients combien comme comment commande commandé commencer
    compte concernant concert contre c'est côté coup cours d'abord d'accord d'ailleurs d'après dans de début debout décidément déçu déçue dehors déjà demain dépêche depuis dernier dernière dernièrement derrière
    des désolé dès deux deuxième devant dire dis dit dites dommage donc dont du durant écologie économie également elle elles en encore énergie énorme enfin enfants enfant ensemble ensuite entre entreprise équipe erreur espèce espérons est
    et étant était étude être euh eux évidemment excellent excellente exactement faire fais fait faites fallait faudrait faut femme femmes fermeture fille filles film films fils fin finalement fini focus fois force forte
    franchement frère génial genre gens grâce grand grande grosse gros grève groupe ha haha hein heure heures heureusement heureux hier histoire homme hommes honte honteux hop horrible hors ici idée il ils image impossible
    incroyable incendie info infos inutile inversement jamais j'ai je jeune jeunes jeu jeux joli jolie jour jours journée joyeux jusqu jusque juste justement la là laisse laissez l'an le lecture les leur leurs livre livraison livres loi loin longtemps lors lorsque lui
    l'un ma madame magnifique maintenant mais maison mal malgré malheureusement maman manque marche marre match matin matinée même mêmes merde merci mère mes mesdames mieux mille minuit mis moi moins mois moment mon monde
    montre mort moteur musique naissance né née nécessaire ni non normal nos notamment note notre nous nouveau nouvel nouvelle nouvelles nuit nul nulle objectif oh on or originaire ou où oui ouais ouf par parce pardon pareil parents
    parfait parfois parmi parole part parti partir partout pas passage passé passons pauvre pays peine pendant pense penser perdu père personne personnel personnellement personnes petit petite petits peu peut peut-être photo photos pièce pire place plein
    plus plusieurs plutôt point police politique pour pourquoi pourtant pouvez premier première premiers près presque preuve prix probablement problème produit produits proche prochain prochaine programme projet puis puisque quand quant quarante
    que quel quelle quelles quelqu'un quelque quelques quels qu'est question questions qui quiconque quoi rappel rare rares rarement recommandé record regarde regardez rencontre rendez reste résultat retour retard réunion rien rip
    roman sa sais sans sauf se séisme selon semaine semaines sent sept ses série serait seul seule seulement si sinon situé située soir soirée soit sœur son sont sorti sortie sous souvent spectacle spéciale stop suis suite
    suivant super sur sûr surtout ta tant tard tel telle tellement temps tes tiens tête toi ton tôt toujours tous tout toute toutefois toutes très triste trois trop trouve trouvé tu un une unique urgent va vas
    vendu vers version veux vidéo vie vieille vieux vive vivement voici voilà voir vos votre vous voyage voyons vrai vraie vraiment vu vue y zéro plein fondé fondée considéré membre élu élue nommé nommée
    terre gaz eau air nucléaire éolien climat énergies ministre ministres député députés loi projet transition biodiversité agriculture transports emploi
    hôtel chambre petit-déjeuner repas plat accueil serveur serveuse train trains avion vol valise colis commande magasin
    élève élèves professeur étudiants film réalisé sélection saison champion championne vainqueur victoire défaite buts but club joueurs joueur entraîneur
    outre initialement ultérieurement originellement aussitôt auteur-compositeur album chansons singles titre titres plat déjeuner dîner`),
  endings:
    /..(?:ment|tions?|sions?|ités?|ait|aient|ais|ances?|ences?|ismes?|ables?|ibles?|ées?|és|é|ants?|antes?|teurs?|trices?|eux|euses?|iques?|ages?|oirs?|oires?|ons|ez|ures?|aires?|er|ir|isse|issent|ent|ifs?|ives?|el|elle|elles|els|ère|ères|iste|istes|ette|ettes|ie|ies)$/u,
  placeBefore: set('à en au aux de dans vers chez depuis entre sur pour'),
  productBefore: set("mon un le j'ai acheté commandé nouveau nouvelle la avec utilise ma l'"),
  personAfter: set(
    'a est était avait sera fut va peut ont est était fut a dit déclare affirme explique ajoute annonce estime dénonce né naît meurt qui',
  ),
};
