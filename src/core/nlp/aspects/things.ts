// What opinions of customers are most often about, by language. A word of these lists is preferred to another one near
// the opinion; what is on no list can be an aspect all the same.

import { words } from '../lexicon.ts';

const LISTS: Readonly<Record<string, string>> = {
  en: `service support staff team driver courier waiter manager agent delivery shipping order parcel package packaging
    price prices cost fees quality app website site page checkout account login password update version battery screen
    camera sound display charger cable keyboard software design size fit material fabric colour color smell taste food
    drinks coffee breakfast dinner lunch menu portion room rooms bed bathroom shower pool wifi view location parking
    reception hotel flight flights plane seat seats luggage baggage bag crew boarding gate check-in delay refund return
    returns warranty exchange invoice bill payment phone line queue email response reply answer product products
    item machine engine door lid handle button plot story characters ending writing book movie film acting music song
    album game graphics event tickets organisation information instructions manual cleaning noise heating value`,
  es: `servicio atención soporte personal equipo conductor repartidor camarero encargado dependienta entrega envío pedido
    paquete embalaje caja precio precios coste gastos comisiones calidad aplicación app web página cuenta contraseña
    actualización versión batería pantalla cámara sonido cargador cable teclado diseño talla tamaño material tela color
    olor sabor comida bebida café desayuno cena menú ración habitación habitaciones cama baño ducha piscina wifi vistas
    ubicación situación aparcamiento recepción hotel vuelo vuelos avión asiento asientos maleta maletas equipaje
    tripulación embarque retraso reembolso devolución devoluciones garantía cambio factura cobro pago teléfono cola
    espera correo respuesta producto productos artículo máquina motor puerta tapa asa botón trama historia personajes
    final libro película música canción disco juego gráficos evento entradas organización información instrucciones
    limpieza ruido calefacción trato línea tarifa cobertura fibra internet tienda`,
  it: `servizio assistenza supporto personale staff squadra autista corriere cameriere responsabile commessa consegna
    spedizione ordine pacco imballaggio scatola prezzo prezzi costo commissioni qualità applicazione app sito pagina
    account password aggiornamento versione batteria schermo fotocamera suono caricatore cavo tastiera design taglia
    misura materiale tessuto colore odore sapore cibo bevande caffè colazione cena pranzo menù porzione camera camere
    letto bagno doccia piscina wifi vista posizione parcheggio reception hotel albergo volo voli aereo posto posti
    valigia bagaglio bagagli equipaggio imbarco ritardo rimborso reso resi garanzia cambio fattura addebito pagamento
    telefono linea coda attesa mail risposta prodotto prodotti articolo macchina motore porta coperchio manico pulsante
    trama storia personaggi finale libro film musica canzone disco gioco grafica evento biglietti organizzazione
    informazioni istruzioni pulizia rumore riscaldamento tariffa copertura fibra internet negozio cortesia`,
  nl: `service dienst klantenservice personeel team chauffeur bezorger ober manager medewerker levering bezorging
    verzending bestelling pakket pakje verpakking doos prijs prijzen kosten kwaliteit app website site pagina account
    wachtwoord update versie batterij accu scherm camera geluid oplader kabel toetsenbord ontwerp maat pasvorm materiaal
    stof kleur geur smaak eten drinken koffie ontbijt diner lunch menu portie kamer kamers bed badkamer douche zwembad
    wifi uitzicht ligging locatie parkeren receptie hotel vlucht vluchten vliegtuig stoel stoelen koffer bagage
    bemanning boarding vertraging terugbetaling retour retouren garantie ruiling factuur rekening betaling telefoon lijn
    wachtrij wachttijd mail antwoord reactie product producten artikel machine motor deur deksel handvat knop plot
    verhaal personages einde schrijfstijl boek film muziek liedje album spel evenement kaartjes organisatie informatie
    handleiding schoonmaak lawaai verwarming tarief dekking glasvezel internet winkel`,
  pt: `serviço atendimento suporte pessoal equipe equipa motorista entregador garçom gerente entrega envio frete pedido
    encomenda pacote embalagem caixa preço preços custo taxas qualidade aplicativo app site página conta senha
    atualização versão bateria tela ecrã câmera som carregador cabo teclado design tamanho material tecido cor cheiro
    sabor comida bebida café jantar almoço cardápio menu porção quarto quartos cama banheiro chuveiro piscina wifi vista
    localização estacionamento recepção hotel voo voos avião assento assentos mala malas bagagem tripulação embarque
    atraso reembolso devolução devoluções garantia troca fatura cobrança pagamento telefone linha fila espera email
    resposta produto produtos artigo máquina motor porta tampa botão enredo história personagens final livro filme música
    canção disco jogo gráficos evento ingressos bilhetes organização informação instruções limpeza barulho aquecimento
    tarifa cobertura fibra internet loja custo-benefício`,
  fr: `service assistance support personnel équipe chauffeur livreur serveur responsable vendeuse livraison envoi commande
    colis emballage carton prix coût frais qualité application appli site page compte mise batterie écran caméra son
    chargeur câble clavier design taille matière tissu couleur odeur goût nourriture boissons café déjeuner dîner repas
    menu portion chambre chambres lit douche piscine wifi vue emplacement situation parking réception accueil hôtel vol
    vols avion siège sièges valise bagage bagages équipage embarquement retard remboursement retour retours garantie
    échange facture prélèvement paiement téléphone ligne file attente mail réponse produit produits article machine
    moteur porte couvercle poignée bouton intrigue histoire personnages fin écriture livre film musique chanson album jeu
    graphismes événement billets organisation informations notice propreté ménage bruit chauffage tarif couverture fibre
    internet magasin qualité-prix`,
  de: `service kundenservice kundendienst support personal team fahrer bote kellner manager mitarbeiter lieferung versand
    bestellung paket verpackung karton preis preise kosten gebühren qualität app webseite seite konto passwort update
    version akku batterie bildschirm display kamera ton klang ladegerät kabel tastatur design größe passform material
    stoff farbe geruch geschmack essen getränke kaffee frühstück abendessen mittagessen menü portion zimmer bett bad
    dusche pool wlan aussicht lage parkplatz rezeption empfang hotel flug flüge flieger sitz sitze koffer gepäck crew
    boarding verspätung rückerstattung rückgabe retoure garantie umtausch rechnung abbuchung zahlung telefon hotline
    leitung schlange wartezeit mail antwort produkt produkte artikel maschine motor tür deckel griff knopf handlung
    geschichte figuren ende schreibstil buch film musik lied album spiel grafik veranstaltung karten organisation
    informationen anleitung sauberkeit lärm heizung tarif netz internet laden beratung`,
};

const read = new Map<string, ReadonlySet<string>>();

/** Folded; empty for languages without a list. */
export function thingsOf(language: string): ReadonlySet<string> {
  let known = read.get(language);
  if (!known) {
    known = words(LISTS[language] ?? '');
    read.set(language, known);
  }
  return known;
}
