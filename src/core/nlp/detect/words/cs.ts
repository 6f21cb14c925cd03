// The most frequent words of Czech, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const czech: FrequentWords = {
  code: 'cs',
  small: `a je v se na to že s z do o i jsem si jako ale za by ve jsou byl byla bylo byli má tak po co k od ze pro jak už
    jen když který která které kteří ten ta tento tato toto tím tom toho té ty tu já on ona my vy oni mě mi mne tě
    ti ho mu ji jí nás nám vás vám jim jich jeho její jejich můj moje tvůj náš naše váš svůj své kde kdy proč kdo
    než nebo ani ještě také taky protože aby kdyby pokud však tedy před mezi pod nad bez při podle až asi není
    nejsou nejsem budu bude budou být jsi jsme jste bych bys bychom nic nikdo něco někdo vše všechno všichni každý
    zde tady tam teď potom jestli zase vždy nikdy skoro radši`,
  other: `mám máš máme mají může můžu můžeš můžete mohu chci chceš chce vím víš ví řekl říct říká dělat dělá udělat jít
    jde přišel přišla vidět vidím myslím musí musím mít rád ráda dobrý dobrá dobré dobře lepší nový nová nové novou
    velký velká malý malá malé starý krásný krásná den dny dnes včera zítra ráno večer noc týden týdne měsíc rok
    roku let čas hodin hodiny lidé lidi lidí člověk žena dítě děti život života svět světa dům domů doma práce práci
    škola země město voda peníze krát dva dvě tři čtyři pět první poslední příští děkuji děkuju díky prosím ahoj ano
    ne právě určitě opravdu trochu spolu vláda policie firma procent milionů máma táta bratr sestra přítel chleba
    vlak kočka zpráva otázku budeme budete byly abych abys abychom kdybych kvůli během vůči kromě místo okolo uvnitř
    mimo skrz stále pořád hned brzy později dříve často někdy občas nikde někde všude odkud kam sem odtud proto
    přesto avšak ovšem zatímco jakmile dokud jelikož neboť každá každé každého sám sama sami samotný jiný jiná jiné
    druhý druhá třetí několik mnoho málo více méně nejvíce hodně dost příliš řekla řekli říkal viděl viděla slyšel
    věděl šel šla šli jel jela přijel vzal dal dala dostal dostala koupil koupila prodal čekal čekala hledal našel
    ztratil zapomněl otevřel zavřel začal začala skončil pomoci pomohl pracuje pracovat hrát hraje hrál číst čte
    psát píše jíst pít spát spí mluvit mluví učí učit otec matka syn dcera rodiče babička dědeček kluk holka muž
    ženy muži lidem dítěte dětí věc věci slovo slova jméno otázka odpověď problém příklad příběh kniha knihu noviny
    stůl židle okno dveře ulice cesta auto letadlo kolo pes káva pivo chléb mléko jídlo oheň nebe slunce déšť sníh
    léto zima jaro podzim bílý černý červený modrý zelený pondělí úterý středa čtvrtek pátek sobota neděle leden
    únor březen duben květen červen červenec srpen září říjen listopad prosinec česko český česká české praha korun
    vlády zákon soud volby strana předseda ministr prezident soubor hodnota názvu řetězec neplatný nelze pomocí`,
};
