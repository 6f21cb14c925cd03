// De teksten van meldingen in het Nederlands.
import type { enAlerts } from '../en/alerts.ts';
import type { Part } from '../text.ts';

export const nlAlerts: Part<typeof enAlerts> = {
  'alert.says': '{topic}: {what}',
  'alert.volume': {
    one: '# vermelding in {hours} uur, {usual}',
    other: '# vermeldingen in {hours} uur, {usual}',
  },
  'alert.sentiment': {
    one: '{share} van # vermelding in {hours} uur is negatief, tegen {before} in de weken ervoor',
    other: '{share} van # vermeldingen in {hours} uur is negatief, tegen {before} in de weken ervoor',
  },
  'alert.question': { one: 'een nieuwe vraag: “{quote}”', other: 'een nieuwe vraag, # keer gesteld: “{quote}”' },
  'alert.risk': {
    one: 'een vermelding die kan escaleren: “{quote}”',
    other: '# vermeldingen die kunnen escaleren, bovenal “{quote}”',
  },
  'alert.usual': '{times} zoveel als gewoonlijk',
  'alert.usual-more': 'meer dan {times} zoveel als gewoonlijk',
  'alert.usual-nearly': 'bijna {times} zoveel als gewoonlijk',
  'alert.usual-few': 'terwijl er gewoonlijk bijna geen zijn',
  'alert.times-2': 'twee keer',
  'alert.times-3': 'drie keer',
  'alert.times-4': 'vier keer',
  'alert.times-5': 'vijf keer',
  'alert.times-6': 'zes keer',
  'alert.times-7': 'zeven keer',
  'alert.times-8': 'acht keer',
  'alert.times-9': 'negen keer',
  'alert.times-many': '{times} keer',

  'alerts.some': { one: '# melding', other: '# meldingen' },
  'alerts.name': 'Meldingen',
  'alerts.unseen': { one: '# nieuwe melding', other: '# nieuwe meldingen' },
  'alerts.new': 'nieuw',
  'alerts.quiet': 'kwam in de stille uren',
  'alerts.all-seen': 'Alles als gezien markeren',
  'alerts.choose': 'Meldingen kiezen',
  'alerts.nothing': 'Nog niets te melden.',
  'alerts.nothing.words':
    'Per onderwerp kies je waarvan je wilt weten: een golf van vermeldingen, een slechtere stemming, een nieuwe vraag, een vermelding die kan escaleren.',
  'alerts.when': '{topic}, als {what}',
  'alerts.nothing.on': 'Je hoort wat er vanaf nu opvalt. Van wat er al is, had je dit gehoord:',
  'alerts.more-came': { one: 'en nog #', other: 'en nog #' },
  'alerts.open': 'Openen',

  'alerts.of': 'Meldingen van {name}',
  'alerts.on': { one: 'Meldingen van {name}: # aan', other: 'Meldingen van {name}: # aan' },
  'alerts.none-on': 'Meldingen van {name}: geen aan',
  'alerts.tell-me': 'Laat het me weten als …',
  'alerts.tell-me.words':
    'Alleen wat in die uren is gepubliceerd telt, niet de oude vermeldingen die later binnenkomen. Je hoort het één keer, niet steeds opnieuw.',
  'alerts.volume': 'er veel meer over wordt gezegd dan gewoonlijk',
  'alerts.volume.help': 'Zes uur naast dezelfde uren van de zes weken ervoor',
  'alerts.sentiment': 'de stemming slechter wordt',
  'alerts.sentiment.help': 'Het negatieve deel van een dag naast dat van de vier weken ervoor',
  'alerts.question': 'er iets nieuws wordt gevraagd',
  'alerts.question.help': 'Een vraag die anders is dan die van de laatste 30 dagen',
  'alerts.risk': 'een vermelding kan escaleren',
  'alerts.risk.help': 'Met een risico dat volgens je instellingen hoog is',
  'alerts.threshold': 'Hoeveel ervoor nodig is: {what}',
  'alerts.at.volume': '{times} zoveel',
  'alerts.at.sentiment': '{points} punten slechter',
  'alerts.at.question': { one: 'één keer gevraagd', other: '# keer gevraagd' },
  'alerts.at.risk': { one: 'elke vermelding', other: '# tegelijk' },
  'alerts.trying': '{days} dagen terugkijken …',
  'alerts.lack.weeks': {
    one: 'Er is nog niets te melden: van de {needed} eerdere weken waarmee wordt vergeleken is er # bekend. Als er elke dag iets binnenkomt, kan het vanaf {day}.',
    other:
      'Er is nog niets te melden: van de {needed} eerdere weken waarmee wordt vergeleken zijn er # bekend. Als er elke dag iets binnenkomt, kan het vanaf {day}.',
  },
  'alerts.lack.mentions': {
    one: 'Er is nog niets te melden: er wordt vergeleken met {needed} vermeldingen van de vier weken ervoor en er is er #.',
    other:
      'Er is nog niets te melden: er wordt vergeleken met {needed} vermeldingen van de vier weken ervoor en er zijn er #.',
  },
  'alerts.tried-last.none': 'In de laatste {days} dagen had je niets gehoord.',
  'alerts.tried-last': {
    one: 'In de laatste {days} dagen had je het één keer gehoord',
    other: 'In de laatste {days} dagen had je het # keer gehoord',
  },
  'alerts.tried.none': 'In de {days} dagen tot {day} had je niets gehoord.',
  'alerts.tried': {
    one: 'In de {days} dagen tot {day} had je het één keer gehoord',
    other: 'In de {days} dagen tot {day} had je het # keer gehoord',
  },
  'alerts.noticed': 'Wat is opgemerkt',
  'alerts.noticed.none': 'Nog niets. Wat vanaf nu wordt opgemerkt, staat hier.',
  'alerts.voice': 'Share of voice: {share} ({range}) van de {n} vermeldingen die een merk of concurrent noemen',
  'alerts.next-topic': 'Volgend onderwerp',
  'alerts.previous-topic': 'Vorig onderwerp',
  'alerts.of-topic': 'Meldingen van het onderwerp',
  'alerts.edit-topic': 'Onderwerp bewerken',

  'quiet.title': 'Stille uren',
  'quiet.words': 'Meldingen uit deze uren worden bewaard en samen verteld als ze voorbij zijn.',
  'quiet.on': 'Stil zijn in deze uren',
  'quiet.from': 'Van',
  'quiet.to': 'Tot',
  'quiet.weekends': 'Ook op zaterdag en zondag, de hele dag',
  'quiet.zone': 'Volgens de klok van {zone}.',
};
