// The most frequent words of Croatian (and Bosnian, and Serbian in Latin letters), to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const croatian: FrequentWords = {
  code: 'hr',
  small: `i je u se na da to za su ne od a s o kao što koji koja koje ali iz sa bi će ili samo već kako po do sam si smo
    ste bio bila bilo bili nije nisu nisam nema ima imam imaš on ona ono mi vi oni ja ti me te ga joj mu nas nam vas
    vam ih im njega nju njih moj moja moje tvoj tvoja njegov njezin naš naša vaš svoj ovo ovaj ova taj ta tako kad
    kada gdje zašto tko šta nego još sve svi svaki neki netko nitko ništa nešto ako jer dok prema nakon prije između
    pred pod nad bez kod oko jako vrlo više manje bude biti budu ću ćeš ćemo ćete li pa ni niti zar sada sad tu tamo
    ovdje opet uvijek nikad također zbog preko`,
  other: `mogu možeš može možemo možete želim želi želiš hoću hoće neće znam znaš zna rekao reći kaže kažem radi raditi
    napraviti ići ide idem došao došla vidjeti vidim mislim treba trebao moram mora volim dobro dobar dobra bolje
    bolji nov novi nova novu velik veliki velika mali mala malo star lijep lijepa dan dana danas jučer sutra jutro
    večer noć tjedan tjedna mjesec godina godine godinu vrijeme sat sati ljudi čovjek žena dijete djeca život svijet
    kuća kući doma posao posla škola zemlja grad voda novac put puta dva dvije tri četiri pet prvi posljednji zadnji
    hvala molim bok baš možda stvarno zajedno vlada policija tvrtka posto milijuna mama tata brat sestra prijatelj
    juha kruh kiša cijeli baka mačka vlak cijene budem budeš budemo budete bismo biste jesam jesi jest jesu nismo
    niste nisi neću nećemo tijekom unatoč osim umjesto unutar izvan kroz stalno odmah uskoro kasnije ranije često
    ponekad nigdje negdje svugdje odakle kamo ovamo zato ipak međutim čim budući svaka svako svakog sama drugi druga
    drugo treći nekoliko mnogo puno najviše dosta previše rekla rekli govori govorio vidio vidjela čuo znao išao
    išla otišao došli uzeo dao dala dobio dobila kupio kupila prodao čekao tražio našao izgubio zaboravio zaboravila
    otvorio zatvorio počeo počela završio pomoći radio igrati igra čitati čita pisati piše jesti piti spavati spava
    govoriti učiti otac majka sin kći roditelji dečko djevojka muškarac žene djeteta stvar stvari riječ riječi ime
    pitanje odgovor problem primjer priča knjiga knjigu novine stol stolica prozor vrata ulica cesta auto avion
    bicikl pas kava pivo mlijeko hrana vatra nebo sunce snijeg ljeto zima proljeće jesen bijeli crni crveni plavi
    zeleni ponedjeljak utorak srijeda četvrtak petak subota nedjelja siječanj hrvatska hrvatski hrvatske zagreb kuna
    eura zakon sud izbori stranka ministar predsjednik datoteka vrijednost naziv niz neispravan pomoću`,
};
