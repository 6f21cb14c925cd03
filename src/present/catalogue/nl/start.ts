// Het begin voorbij de eerste woorden: beginnen met een bestand, en links naar wat te zien is.
import type { enStart } from '../en/start.ts';
import type { Part } from '../text.ts';

export const nlStart: Part<typeof enStart> = {
  'start.begin-file': 'Begin met een bestand',
  'start.begin-file.words': 'Een export, een tabel of een chat: laat het ergens op deze pagina vallen, of kies het.',
  'start.drop': 'Laat een project vallen om het te openen, of bestanden om een nieuw te beginnen',
  'start.waits': 'Daarna komt “{file}”: je ziet hoe het gelezen wordt voor er iets geïmporteerd wordt.',
  'start.waits-many': 'Daarna komen {count} bestanden: je ziet hoe elk gelezen wordt voor er iets geïmporteerd wordt.',
  'link.copy': 'Kopieer een link naar wat te zien is',
  'link.copied': 'Gekopieerd: {link}',
  'sources.offline': 'Je bent offline. Er wordt niets opgevraagd, en wat verzameld is blijft zoals het is.',
};
