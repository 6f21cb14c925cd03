// The list of export formats. A new one is a file and a line here.
import { csv } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { xlsx } from './xlsx.ts';

export const exportFormats: readonly ExportFormat[] = [html, xlsx, csv, markdown];
