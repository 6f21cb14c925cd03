// German: stop words, sentiment lexicon for consumer talk, negation and emphasis.

import type { Language } from '../language.ts';
import { factors, words } from '../lexicon.ts';
import { germanFeelings } from '../lexicons/de.ts';

export const german: Language = {
  code: 'de',
  abbreviations: words(`
    st dr prof z.b u.a d.h e.v etc ca co inc ltd mr mrs jr engl ital lat jap franz griech russ poln span arab hebr
    chin türk niederl`),
  stopWords: words(`
    zwei drei vier fünf sechs sieben acht neun zehn
    ab aber ach alle allem allen aller alles als also am an andere anderem anderen anderer anderes anders auch auf aus außer
    bald bei beim bereits bin bis bisher bist bitte bzw da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran
    darauf daraus darf darin darüber darum darunter das dass davon davor dazu dein deine deinem deinen deiner dem demnach den denen denn
    dennoch der deren des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch dürfen eben egal eher
    eigentlich ein eine einem einen einer eines einfach einige einigen einiger einmal er erst erste ersten es etwa etwas euch euer eure fast
    für gab ganz gar geben gegen gegenüber gehabt gehen geht gemacht genau gerade gerne gern gestern gewesen gibt ging
    haben habe hab habt hallo halt hast hat hatte hatten hattest hätte hätten her heute hi hier hin hinter hoch ich ihm ihn ihnen ihr ihre
    ihrem ihren ihrer ihres im immer in indem ins inzwischen irgendwie ist ja jahr jahre jede jedem jeden jeder jedes jedoch jemand jetzt
    kam kann kannst kaum kein keine keinem keinen keiner komm kommen kommt könnte könnten können lang lange lass lassen leute ließ los
    mach machen macht mal man manche manchmal mehr mein meine meinem meinen meiner meist mich mir mit möchte mögen morgen muss müssen musste
    na nach nachdem nächste nämlich ne neben nee nein nen ner nicht nich nichts nie niemand nix noch nochmal nun nur ob obwohl oder oft oh ohne ok okay per r rt
    sa sagen sagt sah schon sehr sei seid sein seine seinem seinen seiner seit seitdem selbst sich sie sind so sobald sogar solche sollen sollte
    sollten soll sondern sonst soviel sowie statt tag tage trotz trotzdem über überhaupt uhr um und uns unser unsere unserem unseren
    unter usw v vd viel viele vielen vielleicht vom von vor vorher wann war waren warst warum was weder weg wegen weil weiß weit weiter
    welche welchem welchen welcher welches wen wenig weniger wenn wer werde werden wessen wie wieder wieso will wir wird wirklich
    wo wobei wohl wollen wollte worden wurde wurden würde würden x z zeit zu zum zur zwar zwei zwischen vs nem nich's isses gehts
    hab's ist's gibt's geht's hat's i is ned net nimmer bissl bissle ma mer d'r auf'm aufm inner inne son sone sowas bzgl evtl ggf
    inkl zb z.b ca vllt iwie iwas eig mfg lg ka kp btw imho sei's sagte gesagt sehen sieht gesehen finde find ding dinge seh
    haha hehe hihi xd lol omg wäre wären wärst brauch brauche grad mag eins werd könnt gleich hey wow liegt steht geht gings ging kommst tut tu nochmals
    sogar jedenfalls jeweils bisschen zudem`),
  sentiment: germanFeelings,
  negations: words(
    'nicht nich nit net ned kein keine keinen keinem keiner keines keinerlei nie niemals nichts nix niemand ohne weder kaum null nimmer keineswegs',
  ),
  negationsAfter: words('nicht nich net ned nie nichts'),
  intensifiers: factors({
    1.5: 'sehr extrem absolut total völlig komplett unglaublich wahnsinnig mega super hammer voll so richtig zutiefst überaus äußerst ungemein besonders zu scheiß',
    1.3: 'echt wirklich ganz ziemlich recht mehr viel wie was wahrlich einfach verdammt schön sau ur urst',
    0.6: 'etwas bisschen bissl wenig kaum fast relativ halbwegs einigermaßen weniger leicht eher',
  }),
  breaks: words('aber jedoch sondern allerdings obwohl außer trotzdem dennoch weil denn doch nur'),
};
