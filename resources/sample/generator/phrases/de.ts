// German phrase material of the sample project.

import { lines, type Phrases } from './types.ts';

export const german: Phrases = {
  slots: {
    place: ['Freiburg', 'Kassel', 'Münster', 'Aachen', 'Leipzig', 'Graz', 'Bremen'],
    weekday: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
    few: ['zwei', 'drei', 'vier'],
    price: ['399', '449', '489', '529'],
    thing: ['die Waschmaschine', 'die Kaffeemaschine', 'die Spülmaschine'],
    mine: ['meine Waschmaschine', 'meine Kaffeemaschine', 'meine Spülmaschine'],
    part: ['die Türdichtung', 'die Pumpe', 'der Filter', 'die Waschmittelschublade'],
  },
  groups: {
    praise: lines(`
      Die [marea] ist {flüsterleise|so leise, dass ich nachgeschaut habe, ob sie läuft}. Klare Empfehlung.
      Seit {drei|vier} Jahren eine Waschmaschine von [brand] und kein einziger Defekt. Klopf auf Holz.
      Der Kaffee aus der Brisa ist heiß, kräftig und die Kanne schnell gespült. {Was will man mehr|Für den Preis top} \
        ☕️
      Pünktlich geliefert, in den dritten Stock getragen, Altgerät mitgenommen. Zwei sehr nette Männer.
      Endlich eine Spülmaschine, die Plastik trocken bekommt. Danke, Caleta!
    `),
    complaint: lines(`
      Die [marea] verliert nach {fünf|sechs} Monaten Wasser. {Drei|Vier} Anrufe bei [brand], kein Termin.
      Schon wieder Fehler E18. Sieb sauber, Schlauch geprüft, Geduld am Ende.
      Die Kanne der Brisa tropft {immer|überall hin}. Hat das vorher niemand ausprobiert?
      65 Euro Anfahrt, damit mir der Techniker sagt, der Geruch sei „normal“. Es riecht nach Kanal.
      Tolle App von [brand]: will meinen Standort wissen, um bei 30 Grad zu waschen. Großes Kino.
    `),
    delivery: lines(`
      Urlaubstag genommen für die Lieferung, {niemand gekommen|kein Mensch, kein Anruf}. Bestellung [order].
      „Zugestellt“, sagt die Seite. Bei mir jedenfalls nicht.
      Lieferung in 48 Stunden versprochen, heute ist Tag [days].
      Karton zerfetzt, Delle in der Seite. Annahme verweigert, und jetzt heißt es warten.
    `),
    strike: lines(`
      Seit [days] Tagen steht meine Waschmaschine wegen des Streiks im Lager. Von [brand] kein Wort.
      Volles Verständnis für die Fahrer im Streik. Kein Verständnis für „Lieferung in 48 Stunden“ auf der Startseite. \
        #MarAzul #Streik
      Bestellung [order] ist seit {neun|zehn|elf} Tagen „in Zustellung“. Kommt die zu Fuß?
      Hat in [place] diese Woche irgendwer etwas von [brand] bekommen?
      Stornieren geht nicht, Geld gibt es erst, wenn das Gerät zurück im Lager ist. Es hat das Lager NIE verlassen.
      Vierzig Minuten Warteschleife, dann der Rat, die Nachrichten zu schauen. Danke für nichts, @marazul
      Meine Eltern sind achtzig und waschen die Bettwäsche in der Wanne. Eine Frechheit ist das.
    `),
    aftermath: lines(`
      Endlich da, {fünfzehn|sechzehn} Tage zu spät. Läuft gut, aber der Ärger bleibt.
      Versandkosten zurück und Gutschein über 30 Euro, ohne Nachfrage. Spät, aber anständig.
      Ich warte immer noch auf Bestellung [order]. Der Streik ist vorbei, meine Geduld auch.
    `),
    repair: lines(`
      Gratis-Reparaturwochenende von [brand] in [place]: Pumpe von 2015 getauscht, nichts bezahlt. 👏🏼
      Reparieren statt wegwerfen. Gute Aktion von [brand], gerne öfter.
    `),
    question: lines(`
      Passt die [marea] in eine Nische mit 58 cm Tiefe? Auf der Seite steht nichts zum Schlauch.
      Wie oft entkalkt ihr die Brisa? Die orange Lampe geht nicht mehr aus.
      @marazul liefert ihr auch nach {Sylt|Borkum}? Die Seite nimmt meine Postleitzahl nicht.
      Gilt die Garantie ab Bestellung oder ab Lieferung?
    `),
    suggestion: lines(`
      Vorschlag an [brand]: Verkauft Ersatzteile einzeln. Ich brauche einen Griff, keine ganze Kanne.
      Ein Zeitfenster von zwei Stunden wie bei Casalume, und die Hälfte der Beschwerden wäre weg.
    `),
    comparison: lines(`
      Erst Nordwit, jetzt [brand]. Nordwit war leiser, die [marea] wäscht sauberer.
      Casalume hat nach einer Stunde geantwortet, [brand] nach neun Tagen. Mehr sage ich nicht.
    `),
    rivals: lines(`
      Meine Nordwit Fjell rostet schon an der Tür. Fast 700 Euro!
      Casalume wird schon wieder teurer.
    `),
    intent: lines(`
      Waschmaschine nach 18 Jahren kaputt. Ich schwanke zwischen der [marea] und einer Nordwit. Meinungen?
      Wenn die Brisa unter 60 Euro fällt, schlage ich zu.
    `),
    churn: lines(`
      Das war's mit [brand]. {Am [weekday] kommt eine Casalume|Heute früh eine Nordwit bestellt}.
      Bestellung storniert. Tschüss, Marazul.
    `),
    news: lines(`
      [brand] verlängert die Motorgarantie auf fünf Jahre für Käufe ab dem 1. Oktober.
    `),
    thanks: lines(`
      Danke @marazul, {in einem Tag erledigt|die neue Kanne ist heute angekommen}.
      Es war tatsächlich das Sieb. Danke an alle!
    `),
    smalltalk: lines(`
      Draußen Regen, [thing] läuft und der Kaffee ist fertig. Mehr brauche ich nicht.
      Die Melodie aus der Werbung von [brand] geht mir nicht mehr aus dem Kopf, Hilfe 😂
    `),
    noise: lines(`
      Heute am Meer bei {Warnemünde|Cuxhaven}, blauer wird es nicht 🌊
    `),
  },
  tails: {
    positive: ['👏🏻', '💙', '#MarAzul', 'Gerne wieder.'],
    negative: ['😡', '#MarAzul', 'Unmöglich.', '🤦🏼‍♂️', 'Schade.'],
    neutral: ['Danke im Voraus.', '🤔', '#MarAzul'],
  },
  titles: {
    positive: ['Sehr zufrieden', 'Gerne wieder', 'Klare Empfehlung', 'Leise und gut'],
    negative: ['Finger weg', 'Kundendienst ungenügend', 'Enttäuscht', 'Nie wieder'],
    delivery: ['Warte noch immer', 'Lieferung eine Katastrophe', 'Wo bleibt meine Bestellung?'],
    neutral: ['Durchwachsen', 'Gutes Gerät, schlechter Service', 'Geht so'],
  },
  echoes: {
    positive: ['Kann ich bestätigen', 'Meine auch!'],
    negative: ['Hier genauso', 'Durchhalten 💪🏼'],
    neutral: ['Würde mich auch interessieren', 'Gute Frage'],
  },
  turns: { worse: ['Jetzt das Negative.'], better: ['Jetzt das Gute.'] },
  canned: lines(`
    Hallo [name], {das tut uns leid|bitte entschuldige die Umstände}. Schickst du uns deine Bestellnummer als private \
      Nachricht?
    Hallo [name], deine Bestellung liegt im Lager und geht mit dem ersten Wagen raus. Wir rufen am Abend vorher an.
  `),
  posts: lines(`
      2026-09-26 13:05 | Mitteilung: Durch den Streik bei unserem Lieferpartner Transvela stehen Bestellungen still. \
        Wir bitten um Entschuldigung, wir hätten früher Bescheid geben müssen. Ab heute erstatten wir die \
        Versandkosten, ihr bekommt einen Gutschein über 30 Euro, und wer storniert, hat sein Geld binnen 72 Stunden \
        zurück. marazul.example/streik
      2026-10-07 10:30 | Vom 10. bis 12. Oktober reparieren wir kostenlos. Jede Marke, jedes Baujahr. \
        marazul.example/reparieren 🔧
  `),
  shorthand: [
    ['nicht ', 'nich '],
    ['eine ', 'ne '],
    ['vielleicht', 'vllt'],
    ['Entschuldigung', 'sry'],
  ],
  openers: [],
};
