// What a writer wants, in seven languages, with the words that say so.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIntent } from '../../../src/core/nlp/intent.ts';
import { languages } from '../../../src/core/nlp/languages/index.ts';
import { scoreSentiment } from '../../../src/core/nlp/sentiment.ts';
import { sliceCodePoints } from '../../../src/core/text/code-points.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';

const read = (text: string, language: string | null) => {
  const tokens = tokenise(text);
  return readIntent(text, tokens, language, scoreSentiment(text, tokens, language));
};
const label = (text: string, language: string) => read(text, language).label;

describe('questions', () => {
  test.each([
    ['en', 'anyone know if the pool is open today'],
    ['es', 'alguien sabe si hay que reservar'],
    ['it', 'qualcuno sa a che ora aprite'],
    ['nl', 'weet iemand of de winkel open is'],
    ['pt', 'alguém sabe quando volta o show'],
    ['fr', 'quelqu’un sait si le magasin est ouvert'],
    ['de', 'weiß jemand ob der Laden offen hat'],
  ])('%s: asked without a mark', (language, text) => expect(label(text, language)).toBe('question'));
  test('a request with a question mark is a request, one to be told something is a question', () => {
    expect(label('Can you send me the invoice?', 'en')).toBe('request');
    expect(label('Can you tell me when you open?', 'en')).toBe('question');
    expect(label('¿Podéis enviarme la factura?', 'es')).toBe('request');
    expect(label('Potreste dirmi quando arriva?', 'it')).toBe('question');
  });
  test('a tag asks nothing', () => {
    expect(label('Nice weather for the match, right?', 'en')).not.toBe('question');
    expect(label('Rhetorical it may be, how hard can it be to answer the phone?', 'en')).toBe('complaint');
  });
  test('why not do this is a suggestion', () => {
    expect(label('Why don’t you open a shop in Leeds?', 'en')).toBe('suggestion');
    expect(label('Pourquoi ne pas ouvrir le dimanche ?', 'fr')).toBe('suggestion');
  });
});

describe('what leads', () => {
  test('a complaint before its question, its request and its thanks', () => {
    const reading = read('Still waiting for my parcel after two weeks. Where is it? Please call me. Thanks', 'en');
    expect(reading.label).toBe('complaint');
    expect(reading.also.map((each) => each.label)).toEqual(['request', 'question', 'thanks']);
  });
  test('ironic thanks complain', () => {
    for (const [language, text] of [
      ['en', 'thanks for nothing'],
      ['es', 'gracias por nada'],
      ['it', 'grazie per nulla'],
      ['nl', 'bedankt voor niks'],
      ['pt', 'obrigado por nada'],
      ['fr', 'merci pour rien'],
      ['de', 'danke für nichts'],
    ] as const)
      expect(label(text, language), text).toBe('complaint');
  });
  test('praise without thanks is thanks; thanks as a closing word are not', () => {
    expect(label('Best pizza I have ever had', 'en')).toBe('thanks');
    expect(label('Please delete my account. Thanks', 'en')).toBe('request');
  });
  test('no complaint is no complaint', () => {
    expect(label('No complaints, everything works', 'en')).not.toBe('complaint');
    expect(label('sin problemas con el pedido, gracias', 'es')).toBe('thanks');
  });
});

describe('wishes', () => {
  test.each(languages.map((language) => [language.code, language.stopWords] as const))(
    '%s: no wish is told from one word everybody uses',
    (code, words) => {
      const wishes = (word: string) => {
        const { purchase, churn } = read(`zorg ${word} blim`, code);
        return purchase.length + churn.length > 0;
      };
      expect([...words].filter(wishes)).toEqual([]);
    },
  );
  test('an Italian wish is still heard', () => {
    for (const text of ['Deve essere mia', 'ne voglio una', 'La voglio assolutamente'])
      expect(read(text, 'it').purchase, text).not.toEqual([]);
    expect(read('Una riga della mia lettera', 'it').purchase).toEqual([]);
  });
  test('to buy, and to leave, and neither where it is denied', () => {
    expect(read('Where can I buy this jacket?', 'en').purchase.map((r) => r.text)).toEqual(['Where can I buy']);
    expect(read('quiero comprar dos', 'es').purchase).not.toEqual([]);
    expect(read('I am not going to buy it', 'en').purchase).toEqual([]);
    expect(read('ich kündige meinen Vertrag', 'de').churn).not.toEqual([]);
    expect(read('My flight was cancelled', 'en').churn).toEqual([]);
  });
});

test('nothing to say of nothing', () => {
  for (const text of ['', '🙂', 'ok', '1234'])
    expect(read(text, 'en')).toEqual({ label: 'comment', because: [], also: [], purchase: [], churn: [] });
});

test('a long article is not a request because of one please', () => {
  const article = 'The council met on Tuesday and spoke about the new road in the north of the town. '.repeat(20);
  expect(label(`${article} Please help, said one of them. ${article}`, 'en')).toBe('comment');
});

test('reasons quote the text, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 12 }),
          fc.constantFrom('please', 'thanks', 'cancel my', '😀', '?', 'not'),
        ),
        {
          maxLength: 30,
        },
      ),
      fc.constantFrom('en', 'nl', 'fr', null),
      (parts, language) => {
        const text = parts.join(' ');
        const { because, also, purchase, churn } = read(text, language);
        for (const reason of [...because, ...also.flatMap((each) => each.because), ...purchase, ...churn])
          expect(sliceCodePoints(text, reason.start, reason.end)).toBe(reason.text);
      },
    ),
  );
});
