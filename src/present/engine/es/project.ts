// Spanish: what cannot be done in a project, and why.
import type { EngineWords } from '../words.ts';

export const esProject: EngineWords = {
  'The engine has stopped; nothing that was saved is lost.':
    'El motor se ha parado; nada de lo guardado se ha perdido.',
  'The engine has stopped.': 'El motor se ha parado.',
  'The disk is full: this was not saved. What was saved before is safe.':
    'El disco está lleno: esto no se ha guardado. Lo guardado antes está a salvo.',
  'The engine stopped while it worked on this; try again.':
    'El motor se paró mientras trabajaba en esto; inténtalo de nuevo.',
  'The engine is being started again; try once more.': 'El motor se está reiniciando; inténtalo otra vez.',
  'There is no call named “{1}”.': 'No existe la llamada «{1}».',
  'Cancelled.': 'Cancelado.',
  'Cancelled: nothing was changed.': 'Cancelado: no se ha cambiado nada.',
  'The project is open for reading only.': 'El proyecto está abierto solo para lectura.',
  'No project is open.': 'No hay ningún proyecto abierto.',
  'There is no alert with the number {1}.': 'No hay ninguna alerta con el número {1}.',
  'There is no topic with the number {1}.': 'No hay ningún tema con el número {1}.',
  'There is no mention with the number {1}.': 'No hay ninguna mención con el número {1}.',
  'There is no board with the number {1}.': 'No hay ningún tablero con el número {1}.',
  'There is no mapping with the number {1}.': 'No hay ninguna asignación con el número {1}.',
  'There is no person with the number {1}.': 'No hay ninguna persona con el número {1}.',
  'There is no author with the number {1}.': 'No hay ningún autor con el número {1}.',
  'There is no rule with the number {1}.': 'No hay ninguna regla con el número {1}.',
  'There is no sample with the number {1}.': 'No hay ninguna muestra con el número {1}.',
  'There is no schedule with the number {1}.': 'No hay ningún plan con el número {1}.',
  'There is no series with the number {1}.': 'No hay ninguna serie con el número {1}.',
  'There is no source with the number {1}.': 'No hay ninguna fuente con el número {1}.',
  'There is no tag with the number {1}.': 'No hay ninguna etiqueta con el número {1}.',
  'There is no {1} with the number {2}.': 'No existe con el número {2}: {1}.',
  'An alert is one of {1}.': 'Una alerta es de uno de estos tipos: {1}.',
  'The threshold of a {1} alert is a number from {2} to {3}.':
    'El umbral de una alerta de {1} es un número de {2} a {3}.',
  'An alert is tried on 1 to {1} days.': 'Una alerta se prueba con entre 1 y {1} días.',
  'From 1 to 365 daily copies are kept.': 'Se conservan de 1 a 365 copias diarias.',
  '“{1}” is not among the backups of this project.': '«{1}» no está entre las copias de seguridad de este proyecto.',
  '“{1}” is there already: choose another name.': '«{1}» ya existe: elige otro nombre.',
  '“{1}” is there already: open it, or choose another name.': '«{1}» ya existe: ábrelo o elige otro nombre.',
  'The disk is full: no copy was made. The project is safe.':
    'El disco está lleno: no se ha hecho ninguna copia. El proyecto está a salvo.',
  'No copy could be written: is the folder there, and may you write to it?':
    'No se ha podido escribir la copia: ¿existe la carpeta y puedes escribir en ella?',
  'The copy could not be used. {1}': 'La copia no se ha podido usar. {1}',
  'There is no backup at “{1}”.': 'No hay ninguna copia de seguridad en «{1}».',
  'The disk is full: nothing was put back.': 'El disco está lleno: no se ha restaurado nada.',
  'The backup could not be put back: may you write to the folder of the project? Nothing was changed.':
    'No se ha podido restaurar la copia: ¿puedes escribir en la carpeta del proyecto? No ha cambiado nada.',
  'This backup cannot be put back. {1} Nothing was changed.':
    'Esta copia no se puede restaurar. {1} No ha cambiado nada.',
  '“{1}” is being read by another program. Close it there first; nothing was changed.':
    'Otro programa está leyendo «{1}». Ciérralo allí primero; no ha cambiado nada.',
  'It is damaged ({1}).': 'Está dañada ({1}).',
  'It is not an Earshot project.': 'No es un proyecto de Earshot.',
  'It was made by a newer Earshot: update Earshot first.':
    'Se hizo con un Earshot más nuevo: actualiza Earshot primero.',
  'It is no database at all.': 'No es una base de datos.',
  'It cannot be opened: is it still there, and may you read it?': 'No se puede abrir: ¿sigue ahí y puedes leerla?',
  'A board needs a name.': 'Un tablero necesita un nombre.',
  'A board holds at most {1} widgets: make a second one.': 'Un tablero admite como mucho {1} widgets: crea otro.',
  'A widget holds at most {1} quotes: put the others in another.':
    'Un widget admite como mucho {1} citas: pon las demás en otro.',
  'The logo must be a PNG, JPEG, WebP or SVG picture of at most 300 kB.':
    'El logotipo tiene que ser una imagen PNG, JPEG, WebP o SVG de 300 kB como mucho.',
  '“{1}” is no colour such as #0f6b6b.': '«{1}» no es un color como #0f6b6b.',
  'The line at the foot holds at most {1} characters.': 'La línea del pie admite como mucho {1} caracteres.',
  'Mentions that a person put on this board, in the order they were put there.':
    'Menciones que alguien puso en este tablero, en el orden en que las puso.',
  'There is nothing to undo.': 'No hay nada que deshacer.',
  '“{1}” was undone already.': '«{1}» ya está deshecho.',
  'There is nothing to do again.': 'No hay nada que rehacer.',
  '“{1}” was not undone.': '«{1}» no se ha deshecho.',
  '“{1}” cannot be turned any more: another Earshot wrote it down.':
    '«{1}» ya no se puede deshacer ni rehacer: lo anotó otra versión de Earshot.',
  '“{1}” cannot be done again by itself: do it anew.': '«{1}» no se puede rehacer por sí solo: hazlo otra vez.',
  'Another {1} has taken this name meanwhile: rename it first, then undo.':
    'Este nombre ya lo tiene otro elemento ({1}): cámbiaselo y luego deshaz.',
  tag: 'etiqueta',
  topic: 'tema',
  source: 'fuente',
  board: 'tablero',
  rule: 'regla',
  sample: 'muestra',
  person: 'persona',
  schedule: 'plan',
  mapping: 'asignación',
  'Give the mapping a name.': 'Ponle un nombre a la asignación.',
  '“{1}” has an older format: open it once in Earshot to bring it up to date.':
    '«{1}» tiene un formato anterior: ábrelo una vez en Earshot para ponerlo al día.',
  '“{1}” is a database, but not an Earshot project.': '«{1}» es una base de datos, pero no un proyecto de Earshot.',
  '“{1}” was made by a newer Earshot (format {2}; this one reads up to {3}). Update Earshot to open it; the file was not changed.':
    '«{1}» se hizo con un Earshot más nuevo (formato {2}; este lee hasta el {3}). Actualiza Earshot para abrirlo; el archivo no ha cambiado.',
  'There is no project at “{1}”.': 'No hay ningún proyecto en «{1}».',
  '“{1}” is open in another Earshot. Close it there first.':
    '«{1}» está abierto en otro Earshot. Ciérralo allí primero.',
  '“{1}” is a folder, not a project file.': '«{1}» es una carpeta, no un archivo de proyecto.',
  '“{1}” is not an Earshot project (it is no database at all).':
    '«{1}» no es un proyecto de Earshot (ni siquiera una base de datos).',
  '“{1}” is damaged. Copies of it are beside it, in “{2}” and named “.backup-format-…”: open one of those.':
    '«{1}» está dañado. Tiene copias al lado, en «{2}» y con «.backup-format-…» en el nombre: abre una de ellas.',
  '“{1}” cannot be opened: does its folder exist and may you write there?':
    '«{1}» no se puede abrir: ¿existe su carpeta y puedes escribir en ella?',
  '“{1}” may not be written to.': 'No tienes permiso para escribir en «{1}».',
  'The disk is full: “{1}” was not changed.': 'El disco está lleno: «{1}» no ha cambiado.',
  '“{1}” is neither yes nor no.': '«{1}» no es ni sí ni no.',
  '“{1}” is no {2}: use {3}.': '«{1}» no es un valor de {2}: usa {3}.',
  '“{1}” is no {2}.': '«{1}» no es un valor de {2}.',
  'negative, neutral or positive': 'negative, neutral o positive',
  'a name such as complaint or question': 'un nombre como complaint o question',
  'a code such as es or nl': 'un código como es o nl',
  'a number from 0 to 100': 'un número de 0 a 100',
  'sentiment, intent, language, risk, irony, purchase, churn or public':
    'sentiment, intent, language, risk, irony, purchase, churn o public',
  'There is no role “{1}”: it is one of {2}.': 'No existe el rol «{1}»: es uno de {2}.',
  'This account is not linked to this person.': 'Esta cuenta no está unida a esta persona.',
  'Say which accounts to link.': 'Di qué cuentas quieres unir.',
  'A rule needs a name.': 'Una regla necesita un nombre.',
  'The mention {1} is not in this sample.': 'La mención {1} no está en esta muestra.',
  'A series needs a name.': 'Una serie necesita un nombre.',
  'There is {1} named “{2}” already: choose another name.': 'Ya hay {1} con el nombre «{2}»: elige otro.',
  'an activity': 'una actividad',
  'a series of numbers': 'una serie de números',
  'A tag needs a name.': 'Una etiqueta necesita un nombre.',
  'There is a tag named “{1}” already.': 'Ya hay una etiqueta llamada «{1}».',
  'There is no pattern “{1}”: it is one of {2}.': 'No existe el motivo «{1}»: es uno de {2}.',
  'A topic needs a name.': 'Un tema necesita un nombre.',
  'There is a topic named “{1}” already.': 'Ya hay un tema llamado «{1}».',
  'The format “{1}” is no text.': 'El formato «{1}» no es texto.',
  'There is no export format named “{1}”. There are: {2}.': 'No existe el formato «{1}». Hay estos: {2}.',
  '“{1}” is already there. Choose another name, or allow overwriting.':
    '«{1}» ya existe. Elige otro nombre o permite sobrescribir.',
  'The folder “{1}” is not there. Make it, or choose another.': 'La carpeta «{1}» no existe. Créala o elige otra.',
  '“{1}” may not be written. Choose another folder.': 'No tienes permiso para escribir «{1}». Elige otra carpeta.',
  '“{1}” is a folder. Give the name of a file.': '«{1}» es una carpeta. Da el nombre de un archivo.',
  'The disk is full: “{1}” was not written. Make room and try again.':
    'El disco está lleno: no se ha escrito «{1}». Haz sitio e inténtalo de nuevo.',
  '“{1}” holds {2} files of this board and day. Choose another.':
    '«{1}» ya tiene {2} archivos de este tablero y día. Elige otra.',
  'Mentions are written as csv, xlsx or json.': 'Las menciones se escriben como csv, xlsx o json.',
  'A topic needs fixed dates: “the last days” would mean something else every day.':
    'Un tema necesita fechas fijas: «los últimos días» significaría algo distinto cada día.',
  'A topic cannot be part of its own search.': 'Un tema no puede formar parte de su propia búsqueda.',
  'A topic needs something to find: a name, a handle, a domain, or a search.':
    'Un tema necesita algo que encontrar: un nombre, una cuenta, un dominio o una búsqueda.',
  'The names and the search of a topic can have {1} {2} together and these have {3}: shorten the {4}, or make two topics of it.':
    'Los nombres y la búsqueda de un tema pueden tener juntos {1} {2} y estos tienen {3}: acorta ({4}) o haz dos temas.',
  characters: 'caracteres',
  terms: 'términos',
  names: 'los nombres',
  'Only what is put off has a time at which it comes back.':
    'Solo lo que se deja para luego tiene una hora a la que vuelve.',
  'What is put off needs a time to come at which it is back: choose a later one.':
    'Lo que se deja para luego necesita una hora futura a la que volver: elige una más tarde.',
  'There are {1} corrections of sentiment; from {2} on something can be learned from them.':
    'Hay {1} correcciones de sentimiento; a partir de {2} se puede aprender algo de ellas.',
  'Nothing was learned yet that could be switched on.': 'Aún no se ha aprendido nada que se pueda activar.',
  'Everything cannot be compared with all else: name the other search.':
    'No se puede comparar todo con todo lo demás: di cuál es la otra búsqueda.',
  'Write down what was said.': 'Escribe lo que se dijo.',
  'The time lies before 1970 or in the future.': 'La hora es anterior a 1970 o está en el futuro.',
  '“{1}” is no address of a page.': '«{1}» no es la dirección de una página.',
  'A sample has 1 to {1} mentions.': 'Una muestra tiene de 1 a {1} menciones.',
  'Nothing the model has labelled was found: choose another search.':
    'No se ha encontrado nada que el modelo haya clasificado: elige otra búsqueda.',
  '“{1}” has {2} examples, copies left out; from {3} on suggestions can be learned.':
    '«{1}» tiene {2} ejemplos, sin contar las copias; a partir de {3} se pueden aprender sugerencias.',
  'A board is written every day, week or month.': 'Un tablero se exporta cada día, semana o mes.',
  'The day is a whole number from 1 to {1}.': 'El día es un número entero de 1 a {1}.',
  'The hour is a whole number from 0 to 23.': 'La hora es un número entero de 0 a 23.',
  'The language is a tag such as es-ES.': 'El idioma es un código como es-ES.',
  'Give the folder with its whole path.': 'Da la carpeta con su ruta completa.',
  'This plan has no day.': 'Este plan no tiene día.',
  'The limit must be a number from 0 up.': 'El límite tiene que ser un número de 0 en adelante.',
  'Coverage is told for 1 to 3700 days.': 'La cobertura se da para entre 1 y 3700 días.',
  'That import brought nothing that could be taken back.': 'Esa importación no trajo nada que se pueda deshacer.',
  'This mention is not called a copy of any other.': 'Esta mención no figura como copia de otra.',
  'This mention is no longer in the project.': 'Esta mención ya no está en el proyecto.',
  'The risk threshold is a number from 0 to 100.': 'El umbral de riesgo es un número de 0 a 100.',
  'Quiet hours go from and to a whole hour, 0 to 23.':
    'Las horas de silencio van de una hora en punto a otra, de 0 a 23.',
  '“{1}” is no time zone; use a name such as Europe/Madrid.':
    '«{1}» no es una zona horaria; usa un nombre como Europe/Madrid.',
  'There is no measure named “{1}”. There are: {2}.': 'No existe la medida «{1}». Hay estas: {2}.',
  'The target must be a number of hours above 0, at most {1}; 24 without one.':
    'El objetivo tiene que ser un número de horas mayor que 0 y de {1} como mucho; si no lo das, 24.',
  'Say which series to lay beside what is said: a series of numbers or an activity.':
    'Di qué serie poner junto a lo que se dice: una serie de números o una actividad.',
  search: 'la búsqueda',
  handles: 'las cuentas',
  domains: 'los dominios',
  misspellings: 'las erratas',
  exclusions: 'las exclusiones',
  'No day with a number was found: nothing was imported.':
    'No se ha encontrado ningún día con un número: no se ha importado nada.',
  '“{1}” is an activity: give the numbers another name.': '«{1}» es una actividad: dales otro nombre a los números.',
  '“{1}” is a series of numbers: give the activity another name.':
    '«{1}» es una serie de números: dale otro nombre a la actividad.',
  'An activity needs at least one period.': 'Una actividad necesita al menos un periodo.',
  'Only an activity has periods.': 'Solo una actividad tiene periodos.',
  'An activity has at most {1} periods.': 'Una actividad tiene como mucho {1} periodos.',
  'The activity ends ({1}) before it begins ({2}).': 'La actividad termina ({1}) antes de empezar ({2}).',
  'An activity lasts at most 20 years: look at its dates.': 'Una actividad dura como mucho 20 años: mira sus fechas.',
  '“{1}” is no day between 1970 and 2199. Write it as year-month-day: 2026-05-03.':
    '«{1}» no es un día entre 1970 y 2199. Escríbelo como año-mes-día: 2026-05-03.',
  'A topic can have {1} {2} and these are {3}.': 'Un tema puede tener {1} ({2}) y aquí son {3}.',
  '“{1}…” has {2} characters: a name can have {3}.': '«{1}…» tiene {2} caracteres: un nombre puede tener {3}.',
  '“{1}” has no letter, digit or emoji: write it out, or leave it.':
    '«{1}» no tiene letras, cifras ni emojis: escríbelo entero, o déjalo.',
  '“{1}” is no handle: write it as in @marazul, without spaces or a link.':
    '«{1}» no es una cuenta: escríbela como @marazul, sin espacios ni enlace.',
  '“{1}” is no domain: write only the site’s name, as in marazul.example.':
    '«{1}» no es un dominio: escribe solo el nombre del sitio, como marazul.example.',
  '“{1}” is both a name and an exclusion: take it off one of them.':
    '«{1}» es a la vez un nombre y una exclusión: quítalo de uno de los dos.',
  'The exclusion “{1}” is part of “{2}” and would leave it out: make the exclusion longer.':
    'La exclusión «{1}» es parte de «{2}» y lo dejaría fuera: hazla más larga.',
  'This is no sentiment model of Earshot.': 'No es un modelo de sentimiento de Earshot.',
  'Put back the sentiment.bin that came with the program.':
    'Vuelve a poner el sentiment.bin que venía con el programa.',
  'This sentiment model has format {1}, this Earshot reads {2}. Use the one that came with it.':
    'Este modelo de sentimiento tiene el formato {1} y este Earshot lee el {2}. Usa el que venía con él.',
  'This sentiment model (version {1}) was made for another version of Earshot. Use the one that came with this one.':
    'Este modelo de sentimiento (versión {1}) se hizo para otra versión de Earshot. Usa el que venía con esta.',
  'The sentiment model is cut off.': 'El modelo de sentimiento está cortado.',
  'The sentiment model is damaged.': 'El modelo de sentimiento está dañado.',
  'No Chrome or Chromium was found; install one, or name it in EARSHOT_BROWSER.':
    'No se ha encontrado Chrome ni Chromium; instala uno, o indícalo en EARSHOT_BROWSER.',
  'No browser could be opened: {1} is missing.': 'No se ha podido abrir ningún navegador: falta {1}.',
  'The page could not be printed: {1}': 'La página no se ha podido imprimir: {1}',
  'The folder could not be shown: {1} is missing. The file is {2}.':
    'La carpeta no se ha podido mostrar: falta {1}. El archivo es {2}.',
  '{1} could not be started: {2}': '{1} no se ha podido iniciar: {2}',
  'Give the whole path of the folder, from the root.': 'Da la ruta completa de la carpeta, desde la raíz.',
  'There is no folder {1}; make it first or choose another.': 'No existe la carpeta {1}; créala antes o elige otra.',
  'Nothing may be written into {1}; choose another folder.': 'No se puede escribir en {1}; elige otra carpeta.',
  'Only links that start with http:// or https:// can be opened.':
    'Solo se pueden abrir enlaces que empiecen por http:// o https://.',
  'Give the whole path of the file, or its name alone.': 'Da la ruta completa del archivo, o solo su nombre.',
  'Let the name of the file end in {1}.': 'El nombre del archivo tiene que acabar en {1}.',
  'The {1} is no text, or larger than 128 MB; save less at once.':
    'No es texto o pasa de 128 MB ({1}); guarda menos de una vez.',
  'Give a size from 0.5 to 3.': 'Da un tamaño de 0,5 a 3.',
  '“{1}” is not there any more.': '«{1}» ya no está ahí.',
  'The {1} is not a text of reasonable length.': 'No es un texto de longitud razonable ({1}).',
  'A file extension is one to twelve letters or digits.': 'Una extensión de archivo son de una a doce letras o cifras.',
  'The content must be text, or bytes as base64.': 'El contenido tiene que ser texto, o bytes en base64.',
  '.{1} or .{2}': '.{1} o .{2}',
  'There can be {1} columns: remove one first.': 'Puede haber {1} columnas: quita una antes.',
  'A column needs a name.': 'Una columna necesita un nombre.',
  'The name of a column can have {1} characters: shorten it.':
    'El nombre de una columna puede tener {1} caracteres: acórtalo.',
  'The column was removed while it was saved.': 'La columna se quitó mientras se guardaba.',
  'A column is quiet or notify.': 'Una columna está en silencio o avisa.',
  'The width of a column is a whole number from {1} to {2}.':
    'El ancho de una columna es un número entero de {1} a {2}.',
  'PDF is printed by the window of Earshot, and there was none.':
    'El PDF lo imprime la ventana de Earshot, y no había ninguna.',
  'The PDF was not printed in time.': 'El PDF no se ha impreso a tiempo.',
  '{1} The board was written as a web page (HTML) instead.':
    '{1} En su lugar, el tablero se ha exportado como página web (HTML).',
};
