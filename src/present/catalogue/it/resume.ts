// Ciò che si è fermato a metà e continua: importazioni e quello che una finestra ha lasciato.
import type { enResume } from '../en/resume.ts';
import type { Part } from '../text.ts';

export const itResume: Part<typeof enResume> = {
  'resume.go-on': 'Continua',
  'resume.go-on-of': 'Continua l’importazione di {file}',
  'resume.find': 'Dov’è adesso {file}?',
  'resume.stopped': { one: 'Fermata dopo # nuova menzione', other: 'Fermata dopo # nuove menzioni' },
  'resume.stopped.words': {
    one: 'È nel tuo progetto. Continua adesso, o più tardi in Fonti, sotto Importazioni; oppure annulla l’importazione.',
    other:
      'Sono nel tuo progetto. Continua adesso, o più tardi in Fonti, sotto Importazioni; oppure annulla l’importazione.',
  },
  'resume.still': 'Ancora in corso: {job}',
  'imports.state-interrupted': 'interrotta',
  'imports.state-resuming': 'continua',
};
