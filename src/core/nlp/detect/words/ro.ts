// The most frequent words of Romanian, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const romanian: FrequentWords = {
  code: 'ro',
  small: `de și în a la că nu cu pe un o este mai să din care ce se au am sunt pentru fi ai era ca dar al ale ei el ea noi
    voi ele îi îl le lui lor meu mea mei mele tău ta tăi tale său sa săi sale nostru noastră vostru acest această
    acesta aceasta aceste acești acel acea asta ăsta ăla cine când unde cum cât dacă ori sau iar deci fiindcă până
    după înainte între sub peste fără prin spre către despre doar numai foarte atât așa tot toate toți toată nimic
    nimeni ceva cineva fiecare alt altă alții mă te ne vă mi ți i s-a s-au n-am a-l v-am într-o într-un dintr-o mi-a
    ne-a aici acolo acum atunci încă deja niciodată mereu avea fost fie vor va vom nici decât`,
  other: `fac face făcut facem zice spune spus merge merg vine vin văd văzut vede pot poate poți putem puteți vreau vrea
    vrei știu știe știi cred crede trebuie trebuia iubesc place bine bun bună buni bune rău mare mari mic mică nou
    nouă vechi frumos frumoasă zi zile ziua azi astăzi ieri mâine dimineață seara seară noapte noaptea săptămână
    săptămânii lună luna an ani ora oră ore timp timpul oameni oamenii om femeie copil copii viață viața lume lumea
    casă acasă muncă lucru școală țară țara oraș apă bani dată două doi trei patru cinci prima primul ultimele
    ultima ultimul mulțumesc mersi te-rog rog salut da chiar sigur puțin mult multe mulți împreună guvernul poliția
    primarul compania procente milioane mama tata frate sora prieten prieteni trenul prețurile filmul magazinul
    podul muzeul pisica pâine supa zborul telefonul tribunalul bunica bateria începe doarme spală abia începutul
    orașul meciul gata eram erai erau eraţi vei veți aș ar ați aveam aveai aveau aibă fiu fii fim fiți sunteți
    suntem ești unor unui unei unele unii căror căruia cărei ambele oricine orice oricând undeva nicăieri totuși
    însă totodată deși întrucât datorită conform asupra împotriva dincolo înăuntru afară jos sus aproape departe
    mașina mașină strada masă scaun fereastră ușă cap ochi mâini inimă corp foc pământ cer soare ploaie zăpadă frig
    cald vară iarnă alb negru roșu galben verde albastru lung scurt înalt tânăr tineri trist obosit bolnav tren
    avion barcă cartier sat lege legi judecător alegeri primăria românia român română românesc bucurești vorbi
    vorbesc vorbește înțelege înțeleg gândesc pare începu termina continuă ajuta ajută deschide închide cumpăra
    vinde plăti costă cunosc cunoaște trăi trăiește născut murit moarte scrie scris citi citit citește uita asculta
    simt primit pierdut câștigat jucător jucători putere număr fișier fișierul cuvânt cuvinte pagină pagina
    întrebare răspuns problemă problema exemplu poveste lucrează lucra aștepta așteaptă căuta caută găsi găsit
    cheamă întors urca coborî schimba dreapta stânga luni marți miercuri joi vineri sâmbătă duminică ianuarie
    februarie martie aprilie iunie iulie august septembrie octombrie noiembrie decembrie si in fara dupa pana`,
};
