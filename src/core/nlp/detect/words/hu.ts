// The most frequent words of Hungarian, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const hungarian: FrequentWords = {
  code: 'hu',
  small: `a az és hogy nem is egy van ez azt csak meg de ha már még mint el volt ki kell lesz vagy fel le be itt ott most
    mi én te ő ti ők engem téged őt minket nekem neked neki nekünk nektek nekik velem veled vele ezt ezek azok aki
    ami amely akik amit amikor mert hanem pedig akkor így úgy igen sem se sincs nincs vagyok vagyunk vannak voltam
    volna lenne lett majd miért hol mikor hogyan milyen mit kit minden mindenki semmi senki valami valaki más másik
    saját után előtt között alatt fölött nélkül szerint miatt felé több kevés sok nagyon túl éppen újra mindig soha
    ilyen olyan sokkal óta keresztül által`,
  other: `tudom tudod tudja tudni lehet lehetne akarom akar akarsz akarja szeretnék szeretném szeretem szeret mondta mond
    mondja mondom csinál csinálni tenni megy menni jön jött jönni látni látom nézd gondolom hiszem jó jól jobb
    legjobb új nagy kis kicsi régi szép rossz nap napon ma tegnap holnap reggel este délután éjszaka hét héten hónap
    hónapban év évek éve idő időt óra órát óráig perc ember emberek nő férfi gyerek gyerekek élet élete világ ház
    haza otthon munka iskola ország város víz pénz két kettő három négy öt első utolsó következő köszönöm köszi
    kérem kérlek szia sziasztok hello talán persze tényleg kicsit együtt kormány rendőrség cég százalék millió anya
    apa testvér barát ugye kutya macska vonat egész majdnem alig vagytok lettem lettek leszek leszel lesznek voltunk
    voltak lennék lennének kellene kellett lehetett tudott akart szeretne tett vett hozott vitt látott hallott
    mondott kérdezte válaszolt gondolta ismer ismerem él élt meghalt született írt olvasott olvas dolgozik dolgozott
    játszik vár várt keres keresett talált elvesztette elfelejtette nyitott zárt kezdett kezdődik segít segíteni
    beszél beszélni eszik iszik alszik tanul apja anyja fia lánya szülők fiú lány nők férfiak dolog szó szavak név
    kérdés válasz probléma példa történet könyv könyvet újság asztal szék ablak ajtó utca út autó autót repülő
    kerékpár kávé sör kenyér tej étel tűz föld ég eső hó nyár tél tavasz ősz fehér fekete piros kék zöld hétfő kedd
    szerda csütörtök péntek szombat vasárnap január február március április május június július augusztus szeptember
    október november december magyar magyarország budapest forint törvény bíróság választás párt miniszter elnök
    nagyobb sokan néhány egyik összes teljesen biztosan mindenhol sehol valahol honnan hova ide oda ezért azért ahol`,
};
