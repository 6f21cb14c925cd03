// Wat halverwege stopte en verdergaat: imports, en wat een venster achterliet.
import type { enResume } from '../en/resume.ts';
import type { Part } from '../text.ts';

export const nlResume: Part<typeof enResume> = {
  'resume.go-on': 'Ga verder',
  'resume.go-on-of': 'Ga verder met de import van {file}',
  'resume.find': 'Waar staat {file} nu?',
  'resume.stopped': { one: 'Gestopt na # nieuwe vermelding', other: 'Gestopt na # nieuwe vermeldingen' },
  'resume.stopped.words': {
    one: 'Die staat in je project. Ga nu verder, of later bij Bronnen, onder Imports; of maak de import ongedaan.',
    other: 'Ze staan in je project. Ga nu verder, of later bij Bronnen, onder Imports; of maak de import ongedaan.',
  },
  'resume.still': 'Nog bezig: {job}',
  'imports.state-interrupted': 'onderbroken',
  'imports.state-resuming': 'gaat verder',
};
