// Wat er van veel bestanden tegelijk wordt geïmporteerd, en wat er nog van wordt gelezen.
import type { enImporting } from '../en/importing.ts';
import type { Part } from '../text.ts';

export const nlImporting: Part<typeof enImporting> = {
  'many.all': { one: '# importeren zoals herkend', other: 'Alle # importeren zoals herkend' },
  'many.others': { one: 'Het andere importeren zoals herkend', other: 'De andere # importeren zoals herkend' },
  'many.title': { one: '# bestand importeren', other: '# bestanden importeren' },
  'many.progress': { one: '{done} van # bestand', other: '{done} van # bestanden' },
  'many.imported': { one: '# van {of} bestanden is geïmporteerd.', other: '# van {of} bestanden zijn geïmporteerd.' },
  'many.running': 'wordt gelezen',
  'many.waiting': 'wacht',
  'many.go-on': { one: 'Verder met het bestand dat over is', other: 'Verder met de # die over zijn' },
  'many.asks': 'Heeft een vraag voor je: dit komt hierna.',
  'imports.no-rows': 'Er is een kopregel maar geen rij: er valt niets te importeren.',
  'imports.no-mentions': 'Zoals het nu wordt gelezen, staat er geen vermelding in.',
  'imports.not-read': 'Zo kon er niets van worden gelezen: de redenen staan hierboven.',
  'many.stopped': 'Niet helemaal geïmporteerd: je bent eerder gestopt.',
  'many.undo': 'Elk bestand kan apart ongedaan worden gemaakt: bij Bronnen, onder Imports.',
  'says.still-reading': 'Nog niets: de teksten worden nog gelezen',
  'language.not-yet': 'Taal nog niet gelezen',
  'explore.none.reading':
    'De teksten worden nog gelezen. Wat je op taal, sentiment of bedoeling zoekt, verschijnt naarmate ze gelezen zijn.',
  'reading.texts': { one: '{done} van # tekst gelezen', other: '{done} van # teksten gelezen' },
  'reading.words':
    'Toon, bedoeling en namen van de teksten die nog niet gelezen zijn, ontbreken in deze cijfers. Ze vullen zich vanzelf aan.',
};
