// What a widget without a title is called: by its kind and its search, in the language of who reads.
import { expect, test } from 'vitest';
import type { Widget } from '../../../src/contract/boards.ts';
import { loadLanguage } from '../../../src/present/catalogue/languages.ts';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { nameWidget } from '../../../src/present/name-widget.ts';

const english = createTranslator('en-GB', 'UTC');
const spanish = createTranslator('es-ES', 'UTC', await loadLanguage('es-ES'));

test.each<[Pick<Widget, 'type' | 'query' | 'against' | 'whole'>, string, string]>([
  [{ type: 'number' }, 'Mentions', 'Menciones'],
  [{ type: 'number', query: 'sentiment:negative', against: '' }, 'Of these, negative', 'De ellas, negativas'],
  [{ type: 'number', query: 'intent:question', against: '' }, 'Of these, questions', 'De ellas, preguntas'],
  [{ type: 'number', query: 'sentiment:negative' }, 'Mentions', 'Menciones'],
  [{ type: 'number', query: 'is:ours', against: '' }, 'Mentions', 'Menciones'],
  [{ type: 'share' }, 'Share of voice', 'Cuota de voz'],
  [{ type: 'share', whole: true }, 'Share of voice across all mentions', 'Cuota de voz entre todas las menciones'],
])('%j', (widget, inEnglish, inSpanish) => {
  expect(nameWidget(widget, english)).toBe(inEnglish);
  expect(nameWidget(widget, spanish)).toBe(inSpanish);
  expect(nameWidget({ ...widget, title: ' Ours ' }, spanish)).toBe('Ours');
  expect(nameWidget({ ...widget, title: ' ' }, spanish)).toBe(inSpanish);
});
