// The system's menu bar, and looking for updates. Dutch.
import type { enMenu } from '../en/menu.ts';
import type { Part } from '../text.ts';

export const nlMenu: Part<typeof enMenu> = {
  'menu.file': 'Bestand',
  'menu.edit': 'Bewerken',
  'menu.view': 'Beeld',
  'menu.go': 'Ga',
  'menu.window': 'Venster',
  'menu.help': 'Help',
  'menu.undo': 'Typen ongedaan maken',
  'menu.redo': 'Typen opnieuw doen',
  'menu.cut': 'Knippen',
  'menu.copy': 'Kopiëren',
  'menu.paste': 'Plakken',
  'menu.selectAll': 'Alles selecteren',
  'menu.resetZoom': 'Gewone grootte',
  'menu.zoomIn': 'Groter',
  'menu.zoomOut': 'Kleiner',
  'menu.togglefullscreen': 'Volledig scherm',
  'menu.toggleDevTools': 'Ontwikkelhulpmiddelen',
  'menu.minimize': 'Minimaliseren',
  'menu.close': 'Venster sluiten',
  'menu.quit': 'Earshot afsluiten',
  'menu.about': 'Over Earshot',
  'menu.hanging': 'Het venster reageert niet.',
  'menu.died': 'Het venster is een paar keer gestopt.',
  'menu.safe': 'Wat je hebt bewaard, staat veilig in je project.',
  'menu.wait': 'Wachten',
  'menu.reload': 'Opnieuw laden',
  'menu.open-first': 'Open eerst een project en volg de link dan nog eens.',
  'updates.command': 'Zoeken naar updates…',
  'updates.title': 'Updates',
  'updates.none':
    'Dit exemplaar van Earshot, versie {version}, zoekt zelf niet naar updates. Nieuwe versies vind je waar je deze vandaan hebt.',
  'updates.ask':
    'Aan {host} vragen of er een nieuwere versie is dan {version}? Die ziet je netwerkadres en deze versie, verder niets. De vraag komt in het verzoekenlogboek.',
  'updates.open-first': 'Open eerst een project: de vraag komt in het verzoekenlogboek daarvan.',
  'updates.do': 'Nu vragen',
  'updates.page': 'Projectpagina openen',
  'updates.newest': 'Je hebt de nieuwste versie, {version}.',
  'updates.newer': 'Versie {newest} is uit. Je hebt {version}.',
};
