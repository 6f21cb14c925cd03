// The most frequent words of Polish, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const polish: FrequentWords = {
  code: 'pl',
  small: `i w nie na się z do to że jest o jak a po co ale tak za od by go mi ja już czy tylko ma być ten ta tego tej tym
    tą te ci jego jej ich mnie mu nas nam was wam pan pani kto dla przed przez pod nad bez przy między bo więc
    jeszcze też także kiedy gdzie dlaczego jeśli jeżeli jaki jaka jakie który która które którzy którego której
    sobie siebie swoje swój swoją mój moja moje twój twoja nasz nasza ty on ona my wy oni one wszystko wszyscy nic
    nikt coś ktoś każdy tu tam teraz potem jestem jesteś jesteśmy są był była było byli będzie będę będą oraz albo
    lub ani niż bardzo żeby aby we ze zawsze nigdy`,
  other: `mam masz mamy mają może mogę możesz można chcę chcesz chce wiem wiesz wie powiedział powiedzieć mówi zrobić robi
    robić iść idzie idę przyszedł widzieć widzę myślę trzeba musi muszę lubię kocham dobrze dobry dobra dobre lepiej
    lepszy nowy nowa nowe nową duży duża mały mała małe stary wielki piękny piękna dzień dni dzisiaj dziś wczoraj
    jutro rano wieczór wieczorem noc tydzień tygodnia miesiąc rok roku lat lata czas czasu godziny godzin ludzie
    ludzi człowiek kobieta dziecko dzieci życie życia świat świecie dom domu praca pracy szkoła kraj miasto woda
    pieniądze raz razy dwa dwie trzy cztery pięć pierwszy ostatni dziękuję dzięki proszę cześć hej no właśnie chyba
    naprawdę trochę znowu razem rząd policja firma procent milionów mama tata brat siostra przyjaciel kurwa spoko
    zupa zimna byłem byłam byliśmy byście byłoby byłby mogła mógł mogli podczas oprócz zamiast wokół wewnątrz poza
    przeciw ciągle zaraz wkrótce później wcześniej często czasem czasami nigdzie gdzieś wszędzie skąd dokąd dlatego
    jednak ponieważ chociaż dopóki każda każde każdego sam sama sami inny inna inne drugi druga trzeci kilka wiele
    mało więcej mniej najbardziej dużo dość zbyt powiedziała powiedzieli mówił mówiła widział widziała słyszał
    wiedział szedł poszedł poszła przyszła wziął dał dała dostał dostała kupił kupiła sprzedał czekał szukał znalazł
    zgubił zapomniał otworzył zamknął zaczął zaczęła skończył pomóc pracuje pracować grać gra czytać czyta pisać
    pisze jeść pić spać śpi mówić uczyć uczy ojciec matka syn córka rodzice chłopak dziewczyna mężczyzna kobiety
    dziecka rzecz rzeczy słowo słowa imię pytanie odpowiedź problem przykład historia książka książkę gazeta stół
    krzesło okno drzwi ulica droga samochód pociąg samolot rower pies kot kawa piwo chleb mleko jedzenie ogień
    ziemia niebo słońce deszcz śnieg lato zima wiosna jesień biały czarny czerwony niebieski zielony poniedziałek
    wtorek środa czwartek piątek sobota niedziela polska polski polskie warszawa złotych prawo sąd wybory partia
    minister prezydent`,
};
