// What stands in a message: words and captions, or what was left out, in the languages phones speak.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_TEXT, readBody } from '../../../src/core/importers/whatsapp/whatsapp-body.ts';

const MARK = '\u200e';

describe('words alone', () => {
  test.each([
    'hello',
    '3 <4> 5',
    '<3',
    'a < b: c > d',
    'the image was omitted from the report',
    'video',
    'see report.pdf (my notes)',
    'he wrote "this message was deleted"',
    'poll: who comes?',
    'https://example.org/a?b=c',
    'Missed voice calls are annoying, so write',
    'I see <attached: a.jpg> in my export',
    'esperando el mensaje de Juan',
    'null and void',
    '<b>bold</b>',
  ])('%s', (text) => expect(readBody(text)).toEqual({ text }));

  test('marks of direction and spaces around go, those inside stay', () => {
    expect(readBody(`${MARK}hello ${MARK}you \n`)).toEqual({ text: `hello ${MARK}you` });
    expect(readBody('@\u2068Ana\u2069 and @\u2068~Bob\u2069')).toEqual({ text: '@Ana and @~Bob' });
  });

  test('nothing at all', () => {
    for (const body of ['', ' ', MARK, '\n\n']) expect(readBody(body)).toEqual({ text: EMPTY_TEXT, media: 'empty' });
  });
});

describe('left out by Android', () => {
  test.each([
    ...['<Media omitted>', '<Multimedia omitido>', '<Archivo omitido>', '<Media omessi>', '<Media weggelaten>'],
    ...['<Médias omis>', '<Mídia oculta>', '<Ficheiro não revelado>', '<Medien ausgeschlossen>', '<Без медиафайлов>'],
    ...['<Medya dahil edilmedi>', '<Pominięto multimedia>', '<미디어 파일을 제외함>', '<省略多媒體檔>'],
    ...['<メディアは含まれていません>', '<تم استبعاد الوسائط>', '<Media tidak disertakan>', 'null'],
  ])('%s', (text) => expect(readBody(text)).toEqual({ text, media: 'unknown' }));

  test.each([
    ['<View once voice message omitted>', 'once'],
    ['<Video note omitted>', 'video'],
  ])('%s', (text, media) => expect(readBody(text)).toEqual({ text, media }));
});

describe('left out by an iPhone', () => {
  test.each([
    ...(['image omitted', 'imagen omitida', 'immagine omessa', 'afbeelding weggelaten', 'image absente'] as const).map(
      (text) => [text, 'image'],
    ),
    ...(['imagem ocultada', 'imagem oculta', 'Bild weggelassen', 'изображение пропущено'] as const).map((text) => [
      text,
      'image',
    ]),
    ...['video omitted', 'Video omitido', 'video omesso', 'video weggelaten', 'vidéo omise', 'vídeo omitido'].map(
      (text) => [text, 'video'],
    ),
    ...[
      'audio omitted',
      'audio omitido',
      'audio omesso',
      'audio weggelaten',
      'áudio ocultado',
      'Audio weggelassen',
    ].map((text) => [text, 'audio']),
    ['sticker omitted', 'sticker'],
    ['figurinha omitida', 'sticker'],
    ['GIF omitted', 'gif'],
    ['document omitted', 'document'],
    ['Contact card omitted', 'contact'],
    ['report.pdf • \u200e3 pages \u200edocument omitted', 'document'],
  ])('%s', (text, media) => expect(readBody(`${MARK}${text}`)).toEqual({ text, media }));
});

describe('attachments', () => {
  test.each([
    ['<attached: 00000001-PHOTO-2020-03-14-13-06-10.jpg>', 'image', '00000001-PHOTO-2020-03-14-13-06-10.jpg'],
    ['<adjunto: 00000001-AUDIO-2020-03-14-13-06-10.opus>', 'audio', '00000001-AUDIO-2020-03-14-13-06-10.opus'],
    ['<allegato: 1.mp4>', 'video', '1.mp4'],
    ['<bijgevoegd: 00000002-STICKER-1.webp>', 'sticker', '00000002-STICKER-1.webp'],
    ['<pièce jointe : My file.pdf>', 'document', 'My file.pdf'],
    ['<Anhang: 00000002-GIF-1.mp4>', 'gif', '00000002-GIF-1.mp4'],
    ['<anexado: Zoë.vcf>', 'contact', 'Zoë.vcf'],
    ['IMG-20200314-WA0001.jpg (file attached)', 'image', 'IMG-20200314-WA0001.jpg'],
    ['VID-20200314-WA0001.mp4 (archivo adjunto)', 'video', 'VID-20200314-WA0001.mp4'],
    ['PTT-20200314-WA0001.opus (file allegato)', 'audio', 'PTT-20200314-WA0001.opus'],
    ['STK-20200314-WA0001.webp (bestand bijgevoegd)', 'sticker', 'STK-20200314-WA0001.webp'],
    ['My report (final).pdf (fichier joint)', 'document', 'My report (final).pdf'],
    ['Zoë.vcf (arquivo anexado)', 'contact', 'Zoë.vcf'],
    ['IMG-20200314-WA0001.jpg (Datei angehängt)', 'image', 'IMG-20200314-WA0001.jpg'],
    ['IMG-20200314-WA0001.jpg (in any language)', 'image', 'IMG-20200314-WA0001.jpg'],
  ])('%s', (text, media, file) => {
    expect(readBody(text)).toEqual({ text, media, file });
    expect(readBody(`${MARK}${text}`)).toEqual({ text, media, file });
  });

  test('words below, before or above are what was said', () => {
    const file = 'IMG-20200314-WA0001.jpg';
    const expected = { text: 'look\nat this', media: 'image', file };
    expect(readBody(`${MARK}${file} (file attached)\nlook\nat this`)).toEqual(expected);
    expect(readBody(`look\nat this ${MARK}<attached: ${file}>`)).toEqual(expected);
    expect(readBody(`look\nat this\n${MARK}<attached: ${file}>`)).toEqual(expected);
    expect(readBody(`${MARK}<attached: ${file}>\nlook\nat this`)).toEqual(expected);
  });
});

describe('edited', () => {
  test.each([
    '<This message was edited>',
    '<Se editó este mensaje.>',
    '<Questo messaggio è stato modificato>',
    '<Dit bericht is bewerkt>',
    '<Ce message a été modifié>',
    '<Diese Nachricht wurde bearbeitet.>',
    '<Mensagem editada>',
    `${MARK}<in any language>`,
  ])('%s', (mark) => expect(readBody(`hola ${mark}`)).toEqual({ text: 'hola', edited: true }));
});

describe('deleted, expected, called, placed, polled', () => {
  test.each([
    ...['This message was deleted', 'You deleted this message', 'This message was deleted by admin Bob'],
    ...[
      'Se eliminó este mensaje',
      'Eliminaste este mensaje',
      'Este mensaje fue eliminado',
      'Questo messaggio è stato eliminato',
    ],
    ...[
      'Hai eliminato questo messaggio',
      'Dit bericht is verwijderd',
      'Je hebt dit bericht verwijderd',
      'Mensagem apagada',
    ],
    ...[
      'Esta mensagem foi apagada',
      'Você apagou esta mensagem',
      'Ce message a été supprimé',
      'Vous avez supprimé ce message',
    ],
    ...['Diese Nachricht wurde gelöscht', 'Du hast diese Nachricht gelöscht', 'Bu mesaj silindi', '此消息已删除'],
  ])('%s', (text) => {
    expect(readBody(text)).toEqual({ text, media: 'deleted' });
    expect(readBody(`${MARK}${text}.`)).toEqual({ text: `${text}.`, media: 'deleted' });
  });

  test.each([
    ['Waiting for this message. This may take a while.', 'waiting'],
    ['Missed voice call', 'call'],
    ['Missed video call at 10:30', 'call'],
    ['Llamada perdida', 'call'],
    [`${MARK}Voice call, ${MARK}5 min`, 'call'],
    [`${MARK}Videochiamata persa`, 'call'],
    [`${MARK}Verpasster Sprachanruf`, 'call'],
    ['Location: https://maps.google.com/?q=52.370000,4.890000', 'location'],
    ['location: https://maps.google.com/?q=1,2', 'location'],
    ['https://maps.google.com/?q=1,2', 'location'],
    ['Standort: https://maps.google.com/?q=1,2', 'location'],
    ['live location shared', 'location'],
    [`${MARK}POLL:\nWho?\n${MARK}OPTION: me (1 vote)`, 'poll'],
    ['ENCUESTA:\n¿Quién?\nOPCIÓN: yo (1 voto)', 'poll'],
    [`${MARK}You received a view once message. For added privacy, open it on your phone.`, 'once'],
  ])('%s', (text, media) => expect(readBody(text)).toMatchObject({ media }));
});

test('any body has a text, in bounded time', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    ': ',
    'a.jpg',
    MARK,
    ' (file attached)',
    '\n',
    ' ',
    '@\u2068',
    '\u2069',
    'POLL:',
    '\ud83d',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { text, file } = readBody(pieces.join(''));
      expect(text.trim()).not.toBe('');
      expect(text.isWellFormed()).toBe(true);
      expect(file).not.toBe('');
    }),
  );
  for (const hostile of [' ', '<a: ', '<attached: x', 'a.', '\u200e<', '@\u2068', '\n', '• ']) {
    readBody(`x${hostile.repeat(300_000 / hostile.length)}x`);
  }
});
