// Whose words are whose in a mail: the seven languages' ways to say that what follows is older.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitReply } from '../../../src/core/text/mail-reply.ts';

const own = 'Gracias, ya lo tengo.';

describe('heads of a quote', () => {
  test.each([
    'On Mon, Jan 5, 2015 at 3:04 PM, Ana López <ana@voces.example> wrote:',
    'On 5 Jan 2015, at 15:04, Ana López <ana@voces.example> wrote:',
    'El lun, 5 ene 2015 a las 15:04, Ana López (<ana@voces.example>) escribió:',
    'El 05/01/2015 a las 15:04, Ana López escribió:',
    'Il giorno lun 5 gen 2015 alle ore 15:04 Ana <ana@voces.example> ha scritto:',
    'Il 05/01/2015 15:04, Ana ha scritto:',
    'Op ma 5 jan. 2015 om 15:04 schreef Ana <ana@voces.example>:',
    'Op 5 jan. 2015 om 15:04 heeft Ana <ana@voces.example> het volgende geschreven:',
    'Le lun. 5 janv. 2015 à 15:04, Ana <ana@voces.example> a écrit :',
    'Am Mo., 5. Jan. 2015 um 15:04 Uhr schrieb Ana <ana@voces.example>:',
    'Am 05.01.2015 um 15:04 schrieb Ana:',
    'Em seg., 5 de jan. de 2015 às 15:04, Ana <ana@voces.example> escreveu:',
    '-----Original Message-----',
    '-----Mensaje original-----',
    '-----Messaggio originale-----',
    '-----Oorspronkelijk bericht-----',
    "-----Message d'origine-----",
    '-----Ursprüngliche Nachricht-----',
    '-----Mensagem original-----',
    '---------- Forwarded message ---------',
    'Begin forwarded message:',
  ])('%s', (head) => {
    const unquoted = `${own}\n\n${head}\n\n¿Te llegó el pedido?\nAna`;
    expect(splitReply(unquoted)).toEqual({ own, quoted: `${head}\n\n¿Te llegó el pedido?\nAna`, signature: '' });
    const quoted = `${own}\n\n${head}\n> ¿Te llegó el pedido?`;
    expect(splitReply(quoted)).toEqual({ own, quoted: `${head}\n> ¿Te llegó el pedido?`, signature: '' });
  });

  test.each([
    'From: Ana López <ana@voces.example>\nSent: Monday, January 5, 2015 3:04 PM\nTo: Pep\nSubject: Pedido',
    '*From:* Ana\n*Date:* 5 Jan\n*To:* Pep\n*Subject:* Pedido',
    'De: Ana\nEnviado el: lunes, 5 de enero de 2015 15:04\nPara: Pep\nAsunto: Pedido',
    'Da: Ana\nInviato: lunedì 5 gennaio 2015 15:04\nA: Pep\nOggetto: Ordine',
    'Van: Ana\nVerzonden: maandag 5 januari 2015 15:04\nAan: Pep\nOnderwerp: Bestelling',
    'De : Ana\nEnvoyé : lundi 5 janvier 2015 15:04\nÀ : Pep\nObjet : Commande',
    'Von: Ana\nGesendet: Montag, 5. Januar 2015 15:04\nAn: Pep\nBetreff: Bestellung',
    'De: Ana\nEnviada em: segunda-feira, 5 de janeiro de 2015 15:04\nPara: Pep\nAssunto: Pedido',
    '________________________________\nFrom: Ana\nSent: Monday\nTo: Pep\nSubject: Order',
  ])('%j', (head) => {
    expect(splitReply(`${own}\n\n${head}\n\nHola`)).toEqual({ own, quoted: `${head}\n\nHola`, signature: '' });
  });

  test('wrapped over lines', () => {
    const head = 'On Mon, Jan 5, 2015 at 3:04 PM, Ana María de los Ángeles López\n<ana@voces.example>\nwrote:';
    expect(splitReply(`${own}\n\n${head}\n\n> Hola`)).toEqual({ own, quoted: `${head}\n\n> Hola`, signature: '' });
  });

  test.each([
    'Mira lo que Ana escribió:\nque vendría el lunes.',
    'On page 3 of the report he wrote:\nNothing will change.',
    'De: 5 a 10 euros.\nMe parece bien.',
    'Fecha: lunes\nLugar: Sabadell',
    'Datos:\nDe: Sabadell\nSaludos',
  ])('%j is no head', (text) => expect(splitReply(text)).toEqual({ own: text, quoted: '', signature: '' }));
});

describe('signatures', () => {
  test('below the two dashes, down to a quote', () => {
    expect(splitReply('Hola\n\n-- \nAna\nMarazul\n\nOn 5 Jan 2015 at 15:04, Pep wrote:\n> Hola')).toEqual({
      own: 'Hola',
      quoted: 'On 5 Jan 2015 at 15:04, Pep wrote:\n> Hola',
      signature: '--\nAna\nMarazul',
    });
  });

  test.each([
    'Sent from my iPhone',
    'Get Outlook for Android',
    'Enviado desde mi iPhone',
    'Enviado desde Outlook para iOS',
    'Inviato da iPhone',
    'Inviato dal mio telefono Samsung',
    'Verstuurd vanaf mijn iPad',
    'Verzonden met Outlook voor Android',
    'Envoyé de mon iPhone',
    'Von meinem iPhone gesendet',
    'Gesendet mit der Outlook-App',
    'Enviado do meu iPhone',
  ])('%s', (line) => expect(splitReply(`Hola\n\n${line}`)).toEqual({ own: 'Hola', quoted: '', signature: line }));

  test.each(['Enviado desde el corazón, gracias.', 'Sent from Madrid to Vigo in two days.', '--\nHola'])(
    '%j is none',
    (text) => {
      expect(splitReply(`${text}\nY más.`).own).toBe(`${text}\nY más.`);
    },
  );

  test('a long text below two dashes is text', () => {
    const news = `Uno\n--\n${'Otra noticia.\n'.repeat(30)}`;
    expect(splitReply(news).own).toContain('Otra noticia.');
  });
});

describe('who speaks', () => {
  test('answers between the quotes stay together', () => {
    const mail = 'Ana wrote:\n> ¿Cuándo?\n\nEl lunes.\n\n> ¿Dónde?\n\nEn Sabadell.';
    expect(splitReply(mail)).toEqual({
      own: 'El lunes.\n\nEn Sabadell.',
      quoted: 'Ana wrote:\n> ¿Cuándo?\n\n> ¿Dónde?',
      signature: '',
    });
  });

  test('an answer below the quote is the answer', () => {
    expect(splitReply('On 5 Jan 2015 at 15:04, Ana wrote:\n> ¿Cuándo?\n\nEl lunes.').own).toBe('El lunes.');
  });

  test('nothing but a quote is kept whole', () => {
    const mail = '---------- Forwarded message ---------\nFrom: Ana\n\nHola';
    expect(splitReply(mail)).toEqual({ own: mail, quoted: '', signature: '' });
  });
});

const line = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    '',
    '> a',
    '>> b',
    '-- ',
    '--',
    'Ana wrote:',
    'On 5 Jan 2015 at 15:04, a@b',
    'wrote:',
    '-----Original Message-----',
    'From: a',
    'To: b',
    'Subject: c',
    'Sent from my iPhone',
    '_'.repeat(40),
  ),
);

test('no line is lost and none is told twice', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.map((one) => one.replace(/[\r\n]/g, ' ')).join('\n');
      const { own: mine, quoted, signature } = splitReply(text);
      const sorted = (all: string) =>
        all
          .split('\n')
          .map((one) => one.trim())
          .filter((one) => one !== '')
          .sort();
      expect(sorted([mine, quoted, signature].join('\n'))).toEqual(sorted(text));
      if (text.trim() !== '') expect(mine.trim()).not.toBe('');
    }),
    { numRuns: 1000 },
  );
});
