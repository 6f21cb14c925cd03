// Who speaks, and when it is WhatsApp itself.
import { describe, expect, test } from 'vitest';
import { NO_NAMES, splitName } from '../../../src/core/importers/whatsapp/whatsapp-names.ts';
import { isNotice } from '../../../src/core/importers/whatsapp/whatsapp-notices.ts';
import { readBytes } from './read-all.ts';

const MARK = '\u200e';
const chat = async (...rests: string[]) => {
  const lines = rests.map((rest) => `13/1/24, 10:00 - ${rest}`).join('\n');
  const { mentions } = await readBytes('WhatsApp Chat with Club_ Rome.txt', lines, {}, 'whatsapp');
  return mentions.map((mention) => [mention.author?.name, mention.text]);
};

describe('name and words', () => {
  test.each([
    ['Ana: hola', 'Ana', 'hola'],
    ['Ana:hola', 'Ana', 'hola'],
    ['Ana: a: b', 'Ana', 'a: b'],
    ['Ana:', 'Ana', ''],
    ['Ana: ', 'Ana', ''],
    [`Ana: ${MARK}x`, 'Ana', `${MARK}x`],
    [`Ana:${MARK}x`, 'Ana', `${MARK}x`],
    ['Ana 👩‍👩‍👧: hola', 'Ana 👩‍👩‍👧', 'hola'],
    ['\u202a+34\u00a0600\u00a011\u00a022\u00a033\u202c: hola', '+34 600 11 22 33', 'hola'],
    ['~ Ana: hola', 'Ana', 'hola'],
    ['~\u202fAna: hola', 'Ana', 'hola'],
    [`${MARK}~${MARK}Ana: hola`, 'Ana', 'hola'],
    ['Ana - work: hola', 'Ana - work', 'hola'],
    ['Ana “Nani” Ruiz: hola', 'Ana “Nani” Ruiz', 'hola'],
    ['Ana "Nani" Ruiz: hola', 'Ana "Nani" Ruiz', 'hola'],
    ['O’Brien: hola', 'O’Brien', 'hola'],
    ['7: hola', '7', 'hola'],
    ['Ana：hola', 'Ana', 'hola'],
    ['Ana: https://example.org: yes', 'Ana', 'https://example.org: yes'],
    ['خالد: مرحبا', 'خالد', 'مرحبا'],
    ['Tú: hola', 'Tú', 'hola'],
    ['Jan van ’t Hof: it’s', 'Jan van ’t Hof', 'it’s'],
    ["Jan van 't Hof: 'hi' and 'bye'", "Jan van 't Hof", "'hi' and 'bye'"],
    ["Sean 'Mac' Smith: 'so'", "Sean 'Mac' Smith", "'so'"],
    ['Åke: ”hej”', 'Åke', '”hej”'],
  ])('%s', (rest, name, body) => expect(splitName(rest, NO_NAMES)).toEqual({ name, body }));

  test('a name that holds a colon needs three messages, or the file’s own name', async () => {
    expect(
      await chat('Ana: Work: one', 'Ana: Work: two', 'Ana: Work: three', 'Ana: Work left', 'Bob: no: yes'),
    ).toEqual([
      ['Ana: Work', 'one'],
      ['Ana: Work', 'two'],
      ['Ana: Work', 'three'],
      ['Bob', 'no: yes'],
    ]);
    expect(await chat('Club: Rome: one')).toEqual([['Club: Rome', 'one']]);
    expect(await chat('Ana: Q: one', 'Ana: Q: two', 'Ana: Q: three', 'Ana: four')).toEqual([
      ['Ana', 'Q: one'],
      ['Ana', 'Q: two'],
      ['Ana', 'Q: three'],
      ['Ana', 'four'],
    ]);
    // What several people begin with is no name.
    const same = ['Ana: Status: up', 'Ana: Status: down', 'Ana: Status: on', 'Bob: Status: up', 'Bob: Status: off'];
    expect((await chat(...same)).map(([name]) => name)).toEqual(['Ana', 'Ana', 'Ana', 'Bob', 'Bob']);
    const added = ['Ana: Work: one', 'Ana: Work: two', 'Ana: Work: three', 'Bob added Ana: Work', 'Bob: hi'];
    expect((await chat(...added)).map(([name]) => name)).toEqual(['Ana: Work', 'Ana: Work', 'Ana: Work', 'Bob']);
    const places = Array.from({ length: 3 }, () => 'Ana: location: https://maps.google.com/?q=1,2');
    expect((await chat(...places)).map(([name]) => name)).toEqual(['Ana', 'Ana', 'Ana']);
    const polls = Array.from({ length: 3 }, () => 'Ana: POLL: who?');
    expect((await chat(...polls)).map(([name]) => name)).toEqual(['Ana', 'Ana', 'Ana']);
  });

  test('a known name wins over a longer stretch before a colon', async () => {
    expect(await chat('Ana: one', 'Ana:two: three')).toEqual([
      ['Ana', 'one'],
      ['Ana', 'two: three'],
    ]);
  });
});

describe('WhatsApp itself, on Android', () => {
  test.each([
    'Messages and calls are end-to-end encrypted. No one outside of this chat can read them. Tap to learn more.',
    'Ana created group "Trip: 2020"',
    'Ana created group “Trip: 2020”',
    'Ana changed the subject from "A: b" to "C: d"',
    'Ana changed the group description',
    'Ana changed the subject to Trip: 2020',
    'Ana added +34 600 11 22 33',
    'Ana joined using this group’s invite link',
    'Ana left',
    'Ana removed Bob',
    'Ana changed this group’s icon',
    'Ana changed their phone number to a new number. Tap to message or add the new number.',
    'Ana pinned a message',
    'Missed voice call at 10:30',
    'Missed video call',
    'Your security code with Ana changed. Tap to learn more.',
    'Ana turned on disappearing messages. New messages will disappear from this chat 24 hours after they are sent.',
    'Los mensajes y las llamadas están cifrados de extremo a extremo.',
    'Ana cambió el asunto de "A: b" a "C"',
    'Ana cambió el ícono de este grupo: mira',
    'Ana ha cambiato l’oggetto da “A: b” a “C”',
    'Ana ha modificato la descrizione: x',
    'Ana heeft het onderwerp gewijzigd van ‘A: b’ naar ‘C’',
    'Ana hat den Betreff von „A: b“ zu „C“ geändert.',
    'Ana hat die Gruppe „A: b“ erstellt',
    'Ana a changé le sujet de « A: b » à « C »',
    'Ana a créé le groupe « A: b »',
    "Ana heeft de groep 'Reis: 2020' aangemaakt",
    'Ana heeft het onderwerp van ‘A: b’ gewijzigd in ‘C: d’',
    'Ana ha creato il gruppo ‘Viaggio: 2020’',
    'Ana loi ryhmän ”Matka: 2020”',
    'Anaがグループ名を「A: b」から「C: d」に変更しました',
    'Ana建立了「旅行: 2020」群組',
    'Ana mudou o nome de "A: b" para "C"',
    'Ana mudou o nome do grupo para A: b',
    'Ana alterou a descrição: x',
    'Les messages et les appels sont chiffrés de bout en bout.',
    'Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.',
  ])('%s', (rest) => expect(splitName(rest, NO_NAMES)).toBeNull());
});

describe('WhatsApp itself, through somebody’s mouth on an iPhone', () => {
  test.each([
    ['Trip', 'Messages and calls are end-to-end encrypted. Only people in this chat can read them.'],
    ['Trip', `${MARK}Los mensajes y las llamadas están cifrados de extremo a extremo.`],
    ['Trip', `${MARK}Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.`],
    ['Ana', `${MARK}Ana created this group`],
    ['Ana', `${MARK}Ana hat die Gruppe erstellt`],
    ['Ana', `${MARK}Ana egal in welcher Sprache`],
    ['Ana', `${MARK}You were added`],
    ['Ana', `${MARK}Bob added you`],
    ['Ana', `${MARK}Your security code with Ana changed.`],
    ['+34 600 11 22 33', `${MARK}+34\u00a0600\u00a011\u00a022\u00a033 left`],
    ['Ana', `${MARK}Ana, Bob'u ekledi`],
    ['Ana', `${MARK}Anaがこのグループを作成しました`],
    ['Gezi', `${MARK}Mesajlar ve aramalar uçtan uca şifrelidir.`],
    ['Поход', `${MARK}Сообщения и звонки защищены сквозным шифрованием.`],
    ['旅行', `${MARK}メッセージと通話はエンドツーエンドで暗号化されています。`],
    ['Resa', `${MARK}Meddelanden och samtal är totalsträckskrypterade.`],
    ['رحلة', `${MARK}الرسائل والمكالمات مشفرة تمامًا بين الطرفين.`],
    ['Me', `${MARK}Du hast Bob hinzugefügt`],
    ['Me', `${MARK}Añadiste a Bob`],
    ['Me', `${MARK}Vous avez ajouté Bob`],
    ['Me', `${MARK}Hai aggiunto Bob`],
    ['Me', `${MARK}Je hebt Bob toegevoegd`],
    ['Me', `${MARK}Você adicionou Bob`],
    ['Me', `${MARK}You’re now an admin`],
    ['Me', `${MARK}Bob wurde hinzugefügt`],
    ['Me', `${MARK}Bob a été ajouté(e)`],
    ['Ana', `${MARK}Este chat es con una cuenta; número de teléfono cambiado`],
  ])('%s: %s', (name, body) => expect(isNotice(name, body, false)).toBe(true));

  test('what people say is none, though it speaks of the same', () => {
    expect(isNotice('Ana', 'Bob added you', false)).toBe(false);
    expect(isNotice('Ana', 'Ana is my name', false)).toBe(false);
    expect(isNotice('Ana', `${MARK}hola`, false)).toBe(false);
    expect(isNotice('Ana', `${MARK}Anabel is here`, false)).toBe(false);
    expect(isNotice('Ana', 'you added salt? encrypted, too', false)).toBe(false);
    expect(isNotice('Trip', `${MARK}anything`, true)).toBe(true);
  });

  test('a group speaks in no language', async () => {
    const lines = [`Gezi: ${MARK}Mesajlar ve aramalar uçtan uca şifrelidir.`, 'Ana: selam', `Gezi: ${MARK}Ana ayrıldı`];
    const text = lines.map((line) => `[13.01.2024 10:00:00] ${line}\n`).join('');
    const { mentions } = await readBytes('_chat.txt', text, {}, 'whatsapp');
    expect(mentions.map((mention) => [mention.author?.name, mention.text])).toEqual([['Ana', 'selam']]);
  });

  test('the other of two, who only sent pictures, is no group', async () => {
    const lines = [`Ana: ${MARK}Messages and calls are end-to-end encrypted.`, `Ana: ${MARK}image omitted`, 'Me: nice'];
    const text = lines.map((line) => `[13/01/24, 10:00:00] ${line}\n`).join('');
    const { mentions, title } = await readBytes('_chat.txt', text, {}, 'whatsapp');
    expect(title).toBe('Ana');
    expect(mentions.map((mention) => [mention.author?.name, mention.text])).toEqual([
      ['Ana', 'image omitted'],
      ['Me', 'nice'],
    ]);
  });
});
