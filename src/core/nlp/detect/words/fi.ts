// The most frequent words of Finnish, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const finnish: FrequentWords = {
  code: 'fi',
  small: `ja on ei se että oli en hän mutta ovat niin kuin joka mitä minä sinä me te he tämä tuo nämä olla ole olen olet
    olemme olette olisi ollut myös vain jos kun nyt sitten siellä täällä tässä siinä sen sitä tätä tämän siitä tästä
    minun sinun hänen meidän teidän heidän minua sinua mua sua mä sä mun sun minulla sinulla minulle sinulle hänelle
    meille meiltä teille kaikki mikä kuka missä mihin mistä milloin miten miksi eikä eivät emme ette et tai vai
    koska vaikka kuten sekä joten jotka jonka jota jossa jotain jotakin joku mitään kukaan ennen jälkeen kanssa
    ilman varten aikana mukaan kautta yli alle noin vielä jo aina koskaan usein`,
  other: `hyvä hyvää hyvin parempi paras uusi uuden uutta suuri pieni pienen vanha kaunis kiva ihana huono vuosi vuotta
    vuoden vuosia päivä päivää päivän tänään eilen huomenna aamu aamulla ilta illalla yö viikko viikon viikonloppu
    kuukausi aika aikaa tunti tuntia minuuttia ihminen ihmiset ihmisiä mies nainen lapsi lapset elämä maailma koti
    kotiin kotona talo työ töissä koulu maa kaupunki vesi rahaa kertaa kaksi kolme neljä viisi kuusi ensimmäinen
    viimeinen ensi viime kiitos moi hei terve joo juu kyllä ehkä todella oikein liian aivan kuitenkin myöhässä
    takaisin pois ulos sisään ylös tulla tulee tuli mennä menee meni tehdä tekee teki saada saa sai voi voin voit
    voisi pitää pitäisi piti haluan haluaa tietää tiedä tiedän nähdä näin nähnyt sanoa sanoi sanoo luulen antaa
    ottaa tuntuu alkaa hallitus poliisi yritys prosenttia miljoonaa kissa koira auto kauppa äiti isä sisko veli
    ystävä vittu ihan olin olit olimme olivat ollaan oltiin olisin olisivat voivat voimme haluaisin täytyy saisi
    tulisi menisi sanoivat sanoin kysyi vastasi ajatteli tuntee tunnen asuu asui kuoli syntyi kirjoitti kirjoittaa
    lukea lukee luki työskentelee pelaa pelasi odottaa odotti etsii löysi löytää kadotti unohti avasi aukeaa sulki
    alkoi loppui auttaa auttoi puhuu puhua syö syödä juo juoda nukkuu nukkua oppia poika tyttö vanhemmat naiset
    miehet asia asiaa asiat sana sanat nimi kysymys vastaus ongelma esimerkki tarina kirja kirjan kirjaa lehti pöytä
    tuoli ikkuna ovi oven katu tie juna bussi lentokone pyörä kahvi olut leipä maito ruoka ruokaa taivas aurinko
    sade lumi kesä kesällä talvi kevät syksy valkoinen musta punainen sininen vihreä maanantai tiistai keskiviikko
    torstai perjantai lauantai sunnuntai suomi suomen suomessa suomalainen helsinki helsingissä euroa laki oikeus
    vaalit puolue ministeri presidentti monta moni monet muut muu toinen toisen kolmas kanssani luona lähellä
    kaukana täynnä täysin melkein tosi niitä niiden heitä jokainen yksi yhden`,
};
