// French words that say the same, and words that exclude each other.

import type { KinWords } from './kin-words.ts';

export const french: KinWords = {
  code: 'fr',
  alike: `
    colis paquet
    commande commander achat commandé
    livraison livrer livré livrée expédition expédier expédié envoi livreur
    arriver arrivé arrive recevoir reçu
    remboursement rembourser remboursé
    retour retourner renvoyer rendre échanger échange
    résilier annuler résiliation désabonner annulation arrêter
    abonnement formule forfait
    prix coûte coût coûter tarif combien combien_coûte
    économique abordable
    cher coûteux
    stock disponible disponibilité rupture réassort
    garantie
    mot_de_passe connexion connecter identifiant login
    appli application app
    mise_à_jour version mettre_à_jour
    horaires horaire ouvre ouvrez ouvert ouverture heure quelle_heure ferme
    magasin boutique enseigne
    personnel employés vendeurs équipe
    téléphone portable smartphone mobile
    appeler appel
    acheter acheté achat
    voiture auto automobile bagnole
    film long-métrage
    commencer débuter début commencement
    finir terminer fin
    ennuyeux barbant
    travail emploi poste boulot
    démissionner démissionné quitter quitté
    salaire paie payée
    aider aide assistance
    trouver chercher trouve présent
    habiter vivre résider
    grand énorme
    petit minuscule
    rapide vite rapidement
    gentil aimable sympa
    mauvais horrible nul pire affreux
    bon excellent génial super formidable
    grossier impoli malpoli
    cassé casser cassée abîmé défectueux endommagé
    réparer réparation
    enfant gamin gosse
    médecin docteur
    maison domicile
    malade souffrant
    erreur faute
    répondre réponse répondent
    demander réclamer
    dire dit
    penser croire
    parler discuter
    content heureux
    triste malheureux
    fâché furieux énervé
    attendre attente attends attendu
    environ quelque
    célèbre connu
    mourir mort décès décéder
    photo image
    valises bagages valise bagage
    vol avion
    billet place
    facture reçu ticket
    réduction remise promo promotion code
    service_client service_clients sav
    contacter joindre
    taille tailles
    couleur coloris
    compte profil
    payer paiement carte
    suivre suivi
    sortir sorti publier paru
    compter comptait comprenait comporter
    construire construit bâtir
    remplacer remplacé succéder
    situer situé trouver
    habitants population
    battre battu vaincre
    montrer afficher
    annuel par_an
    mensuel par_mois
    difficile compliqué
    facile simple
    beau joli magnifique
    tenir durer tient
    possible puis peux
    augmenter monter
    atteindre atteint prendre pris
    gluten coeliaques
    végan végane végétarien
    garer parking stationnement
    chien chiens animaux`,
  apart: `
    lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche
    janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
    nord | sud | est | ouest
    ouvre ouvrir ouvert | ferme fermer fermé
    monter monté augmenté augmenter hausse | descendre baisser baissé baisse diminué
    acheter acheté | vendre vendu
    gagner gagné | perdre perdu
    toujours | jamais
    tout_le_monde tous | personne
    avant | après
    gauche | droite
    premier | dernier
    bon gentil aimable | mauvais grossier
    chaud | froid
    vieux vieille ancien | nouveau nouvelle
    grand | petit
    homme | femme
    matin | soir
    hier | demain
    noir | blanc | rouge | vert | bleu | jaune
    aimer adorer | détester
    tôt | tard
    arriver arrivé | partir parti
    rapide | lent
    cher | économique
    plus | moins
    vivant | mort
    mari | épouse
    frère | soeur
    père | mère
    fils | fille
    avec | sans
    possible | impossible
    accepter accepté | refuser refusé`,
  numbers: `2 deux deuxième second seconde
    3 trois troisième
    4 quatre quatrième
    5 cinq cinquième
    6 six sixième
    7 sept septième
    8 huit huitième
    9 neuf neuvième
    10 dix dixième
    11 onze
    12 douze
    13 treize
    14 quatorze
    15 quinze
    20 vingt
    30 trente
    40 quarante
    50 cinquante
    100 cent
    1000 mille`,
  asking: `bonjour bonsoir salut coucou svp plaît merci savoir sait savez quelqu quelqu'un dire dites veux voudrais
    souhaite besoin aide question peux peut pouvez puis possible est-ce info renseignement pardon désolé équipe
    arrive-t-il faire`,
  joining: 'et ou ni',
  articles: "le la les l' un une des",
};
