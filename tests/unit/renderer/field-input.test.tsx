// Every type of field an engine can describe is drawn with its label, and says what is wrong beneath it.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Field, Json } from '../../../src/contract/model.ts';
import { FieldInput, isEdition } from '../../../src/renderer/parts/field-input.tsx';

const draw = (field: Partial<Field> & Pick<Field, 'type'>, value?: Json, error?: string) =>
  renderToStaticMarkup(
    <MantineProvider>
      <FieldInput
        field={{ name: 'it', label: 'The label', ...field }}
        value={value}
        onChange={() => {}}
        error={error ?? null}
      />
    </MantineProvider>,
  );

test.each(['text', 'url', 'number', 'boolean', 'select', 'zone', 'folder'] as const)('%s', (type) => {
  const html = draw({ type, help: 'The help.' }, undefined, 'This is wrong.');
  const [, id] = /<label[^>]*for="([^"]+)"[\s\S]*?The label/.exec(html) ?? [];
  expect(html).toContain(`id="${id}"`);
  expect(html).toContain('name="it"');
  expect(html).toContain('The help.');
  expect(html).toContain('This is wrong.');
});

test('an address is not judged by the browser: the engine takes it without its https:// too', () => {
  expect(draw({ type: 'url' }, 'example.org')).not.toContain('type="url"');
});

test('a choice shows what is done without one, except where none stands for the others', () => {
  const options = ['es-ES', 'it-IT', 'nl-NL'].map((value) => ({ value, label: `Press of ${value}` }));
  expect(isEdition({ name: 'edition', label: '', type: 'select', options })).toBe(true);
  expect(draw({ type: 'select', options })).not.toContain('placeholder="Press');
  const plain = [
    { value: 'both', label: 'Both of them' },
    { value: 'one', label: 'One' },
  ];
  expect(draw({ type: 'select', options: plain })).toContain('placeholder="Both of them"');
});

test('columns are drawn where they are known', () => {
  expect(draw({ type: 'columns' })).not.toContain('The label');
});
