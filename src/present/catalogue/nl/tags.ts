// De Nederlandse teksten van patronen, het samenvoegen van tags en wat een regel zou taggen.
import type { enTags } from '../en/tags.ts';
import type { Part } from '../text.ts';

export const nlTags: Part<typeof enTags> = {
  'widget.tags': 'Tags',
  'field.pattern': 'Patroon',
  'pattern.plain': 'effen',
  'pattern.stripes': 'strepen',
  'pattern.lines': 'lijnen',
  'pattern.dots': 'stippen',
  'pattern.grid': 'raster',
  'pattern.checks': 'ruiten',
  'tags.write-one': 'Schrijf een naam om een tag te maken',
  'tags.drag-all': 'Alles wat gevonden is',
  'tags.drop': 'Laat los op een tag',
  'tags.drop-none': 'Er is nog geen tag: maak er een bij Tags',
  'tags.merge': 'Samenvoegen met een andere tag',
  'tags.merge.title': '“{name}” samenvoegen met een andere tag',
  'tags.merge.into': 'Met',
  'tags.merge.pick': 'Kies een tag',
  'tags.merge.words': {
    one: '# vermelding met “{name}” krijgt de andere tag. Regels en bewaarde zoekopdrachten gaan mee. Je kunt het ongedaan maken.',
    other:
      '# vermeldingen met “{name}” krijgen de andere tag. Regels en bewaarde zoekopdrachten gaan mee. Je kunt het ongedaan maken.',
  },
  'tags.merge.do': 'Samenvoegen',
  'rules.tag.make': 'De tag “{name}” maken',
  'rules.tag.made': 'Een nieuwe tag: die wordt met de regel gemaakt.',
  'rules.tag.hint': 'Kies er een, of typ een nieuwe',
  'rules.when': 'Vanaf wanneer',
  'rules.now': 'Alleen wat er vanaf nu binnenkomt',
  'rules.would': {
    one: 'Zou # vermelding taggen die er al is',
    other: 'Zou # vermeldingen taggen die er al zijn',
  },
  'rules.tagged': { one: '# van wat hij vindt heeft de tag al.', other: '# van wat hij vindt hebben de tag al.' },
  'rules.newest': 'De nieuwste:',
  'rules.would-none': 'Niets van wat er al is zou worden getagd',
  'rules.write': 'Schrijf een zoekopdracht om te zien wat die zou taggen.',
};
