// De Nederlandse teksten van de kalender over alle bronnen en van het opnieuw lezen van alles wat bewaard is.
import type { enCoverage } from '../en/coverage.ts';
import type { Part } from '../text.ts';

export const nlCoverage: Part<typeof enCoverage> = {
  'sources.tab-coverage': 'Dekking',
  'coverage.all-failed': {
    one: 'Op # dag mislukte minstens één bron. Grafieken arceren die dag.',
    other: 'Op # dagen mislukte minstens één bron. Grafieken arceren die dagen.',
  },
  'coverage.all-added': {
    one: 'In het afgelopen jaar kwam er # vermelding binnen.',
    other: 'In het afgelopen jaar kwamen er # vermeldingen binnen.',
  },
  'coverage.open-day': 'Druk op een dag om te lezen wat er die dag gezegd is.',
  'coverage.open-of': 'Openen wat er op {day} gezegd is',
  'coverage.empty': 'Er wordt nog niets verzameld',
  'coverage.files': 'Wat hier staat, kwam uit bestanden: er is niets opgevraagd',
  'coverage.empty.words':
    'Zodra bronnen worden gecontroleerd, laat deze kalender zien op welke dagen het verzamelen werkte. Zo onderscheid je stilte van een bron die mislukte.',
  'reread.all': 'Alles opnieuw lezen',
  'reread.all.words':
    'Earshot bewaart wat elke bron heeft gestuurd. Als het er meer van heeft leren lezen, kun je alles opnieuw laten lezen. Je correcties en tags blijven.',
};
