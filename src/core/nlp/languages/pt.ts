// Portuguese (Brazil and Portugal): stop words, sentiment lexicon for consumer talk, negation and emphasis.

import type { Language } from '../language.ts';
import { factors, words } from '../lexicon.ts';
import { portugueseFeelings } from '../lexicons/pt.ts';

export const portuguese: Language = {
  code: 'pt',
  abbreviations: words(`
    sr sra srs sras dr dra drs prof profa eng arq av pç tel fax etc p.ex pág págs pag art arts fig vol ed cap núm d
    dom st sto sta jr lda ltda cia séc máx mín aprox dep gov exmo ilmo gen cel sgt p pp fev nov dez sáb`),
  stopWords: words(`
    dois duas três quatro cinco seis sete oito nove dez
    a à agora aí ainda além algo alguém algum alguma algumas alguns ali ambos antes ao aos apenas após aquela aquelas aquele
    aqueles aquilo aqui as às assim até atrás através bem cada cá com como comigo contra contudo coisa coisas cujo da daí dá
    dão daquela daquele daqui das de dela delas dele deles demais dentro depois desde dessa desse desta deste deve devem
    dia dias disse disso disto diz dizem dizer do dois dos duas durante e é ela elas ele eles em embora enquanto então entre
    era eram éramos és essa essas esse esses esta está estamos estão estar estas estava estavam este esteja estes esteve
    estive estou eu faz fazem fazendo fazer feito fez fica ficar ficou fiz foi fomos for fora foram fosse fui gente há haja
    havia hoje hora horas houve ia ir isso isto já la lá lhe lhes lo logo maior mais mas me meio melhor mesma mesmas mesmo
    mesmos meu meus mim minha minhas muita muitas muito muitos n na nada não nao naquela naquele nas nem nenhum nenhuma
    nessa nesse nesta neste ninguém no nos nós nossa nossas nosso nossos num numa nunca o oi ok olha olá onde ontem os ou
    outra outras outro outros para pela pelas pelo pelos per perante pode podem poder pois por porém porque porquê pôr posso
    pouca pouco poucos pq pra pras pro pros própria próprio q qd qdo qual quais qualquer quando quanto quantos quase que quê quem
    quer quero rt sabe são se sei seja sejam sem sempre sendo ser será serão seu seus si sido sim só sob sobre sois somos sou
    sua suas tá tal também tampouco tanta tanto tão tb tbm te tem têm temos tempo tendo tenha tenho ter teu teus teve ti tinha
    tinham tive to tô toda todas todavia todo todos tu tua tuas tudo última último um uma umas uns vai vais vamos vão vc vcs
    vê veio vem ver vez vezes você vocês vos vou x xd k kk kkk kkkk kkkkk rs rsrs né ne aff ah ai eh hj ta tava tô pro ano anos
    amanhã nisso nisto mto mta mt mts dps oq oque eh blz vlw aquí lado fala falar acho acha achei ja so ate
    haha hehe hihi lol xd rsrs kkk kk sei sai seria seriam queria queriam teria deveria poderia podia vi viu deu dei dar dou fico fica fez fazia farei sou seja
    esteja menos ii pq vc vcs tb tbm né aham eita aff`),
  sentiment: portugueseFeelings,
  negations: words('não nao nunca jamais nem ninguém nada nenhum nenhuma sem tampouco n ñ zero naum nn nunk ngm'),
  negationsAfter: words(''),
  intensifiers: factors({
    1.5: 'muito muita muitos muitas mto mta mt tão totalmente completamente absolutamente extremamente super mega hiper demasiado incrivelmente puta mtoo ultra hyper tremendamente profundamente verdadeiro verdadeira baita',
    1.3: 'bem bastante realmente mais tanto tanta que demais sinceramente muitíssimo maior grande mó especialmente particularmente extremo bué tantos tantas',
    0.6: 'pouco meio quase apenas ligeiramente menos pouca levemente relativamente',
  }),
  breaks: words('mas porém contudo todavia entretanto exceto senão enquanto porque pq pois'),
};
