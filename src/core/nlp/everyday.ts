// Everyday words of buying, home and service: what a text of three words is told by. They weigh for the language only.

const WORDS: Readonly<Record<string, string>> = {
  es: `cafetera gotea puerta tapa agua lavadora nevera pantalla bateria pilas cargador cable cocina horno licuadora botella vaso
    taza tienda pedido paquete envio entrega llega llego llegan factura devolucion dinero compra compre comprar precio precios caja
    ruido ruidos cierra abre enciende apaga funciona rompio rota roto quema pesa mancha huele sabe sabor calidad tamaño color
    camisa zapatos vestido pantalones habitacion cama desayuno limpieza personal empleado dueño coche viaje vuelo maleta asiento
    retraso telefono movil ordenador correo cuenta contraseña pagina aplicacion actualizacion cliente clientes comida cena
    restaurante camarero pan leche queso carne pollo cerveza noche mañana tarde semana calor frio lluvia ropa perro gato niños
    pierde sobra tarda responde contesta devuelven cobran pagan usa uso sirve quiero tengo`,
  it: `caffettiera macchina gocciola perde porta coperchio acqua lavatrice frigorifero schermo batteria caricatore cavo cucina forno
    bottiglia bicchiere tazza negozio ordine pacco spedizione consegna arriva arrivato fattura reso soldi acquisto comprato comprare
    prezzo prezzi scatola rumore chiude apre accende spegne funziona rotto rotta brucia pesa macchia odore sapore qualita taglia
    colore camicia scarpe vestito pantaloni camera letto colazione pulizia personale auto viaggio volo valigia posto ritardo telefono
    cellulare computer posta conto pagina applicazione aggiornamento cliente clienti cibo cena ristorante cameriere pane latte
    formaggio carne pollo birra notte mattina sera settimana caldo freddo pioggia vestiti cane gatto bambini risponde rispondono
    manca serve voglio bello dura`,
  nl: `koffiezetapparaat koffie lekt deksel deur water wasmachine koelkast scherm batterij accu oplader kabel keuken oven fles glas
    beker kopje winkel bestelling pakket pakje levering bezorging geleverd bezorgd factuur retour geld aankoop gekocht kopen prijs
    prijzen doos geluid lawaai sluit opent werkt kapot gebroken brandt weegt vlek ruikt smaakt smaak kwaliteit maat kleur hemd
    schoenen jurk broek kamer bed ontbijt schoonmaak personeel medewerker auto reis vlucht koffer stoel vertraging telefoon mobiel
    rekening wachtwoord pagina klant klanten eten diner restaurant ober brood melk kaas vlees kip bier nacht ochtend avond week
    warm koud regen kleren hond kat kinderen antwoordt reageert mist gebruikt gebruik`,
  en: `coffee maker machine drips leaks lid door water washer fridge screen battery charger cable kitchen oven blender bottle glass cup
    mug store shop order parcel package delivery delivered arrives arrived invoice refund money purchase bought buy price prices box
    noise closes opens broke broken burns stain smells tastes taste quality size colour color shirt shoes dress trousers room bed
    breakfast cleaning staff employee car trip flight suitcase seat phone laptop account password page app update customer customers
    food dinner restaurant waiter bread milk cheese meat chicken beer night morning evening week hot cold rain clothes dog cat kids
    answers replies missing`,
  pt: `cafeteira tampa vaza vazando porta agua geladeira tela bateria carregador cabo cozinha forno liquidificador garrafa copo xicara
    loja pedido encomenda pacote envio entrega chega chegou fatura devolucao dinheiro compra comprei comprar preço precos caixa
    barulho fecha abre liga desliga funciona quebrou quebrada quebrado queima pesa mancha cheira cheiro sabor qualidade tamanho cor
    camisa sapatos vestido calças quarto cama limpeza funcionario carro viagem voo mala assento atraso telefone celular computador
    conta senha pagina aplicativo atualizacao cliente clientes comida jantar restaurante garçom pao leite queijo carne frango cerveja
    noite manha semana calor frio chuva roupa cachorro gato crianças responde cobram usa uso serve quero tenho`,
  fr: `cafetiere machine goutte fuit couvercle porte eau lave-linge frigo ecran batterie chargeur cable cuisine four bouteille verre
    tasse magasin commande colis livraison livre arrive arrivee facture remboursement argent achat achete acheter prix boite bruit
    ferme ouvre allume eteint fonctionne marche casse cassee brule pese tache sent gout qualite taille couleur chemise chaussures
    robe pantalon chambre lit menage personnel voiture voyage vol valise siege retard telephone portable ordinateur compte page
    appli client clients nourriture diner restaurant serveur pain lait fromage viande poulet biere nuit matin soir semaine chaud froid
    pluie vetements chien chat enfants repond manque`,
  de: `kaffeemaschine maschine tropft deckel tür wasser waschmaschine kühlschrank bildschirm akku batterie ladegerät kabel küche ofen
    flasche glas tasse laden geschäft bestellung paket lieferung geliefert kommt rechnung rückgabe geld kauf gekauft kaufen preis
    preise karton lärm geräusch schließt öffnet funktioniert kaputt gebrochen brennt wiegt fleck riecht schmeckt geschmack qualität
    größe farbe hemd schuhe kleid hose zimmer bett frühstück reinigung personal mitarbeiter auto reise flug koffer sitz verspätung
    telefon handy rechner konto passwort seite kunde kunden essen abendessen restaurant kellner brot milch käse fleisch huhn bier
    nacht morgen abend woche warm kalt regen kleidung hund katze kinder antwortet fehlt`,
};

/** Language and its everyday words, as written here. */
export const everyday: readonly (readonly [code: string, words: readonly string[]])[] = Object.entries(WORDS).map(
  ([code, words]) => [code, words.split(/\s+/)] as const,
);
