// Portuguese (Brazil and Portugal): stop words, sentiment lexicon for consumer talk, negation and emphasis.

import type { Language } from '../language.ts';
import { factors, lexicon, words } from '../lexicon.ts';

export const portuguese: Language = {
  code: 'pt',
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
    amanhã nisso nisto mto mta mt mts dps oq oque eh blz vlw aquí lado fala falar acho acha achei ja so ate`),
  sentiment: lexicon([
    [
      4,
      `excelente[|s], espetacular[|es], espectacular[|es], excepcional[|is], sensacional[|is], extraordinári[o|a|os|as], impecável, impecáveis, maravilhos[o|a|os|as] demais, superou [minhas|as minhas|as|todas as] expectativas, nota 10, nota dez, nota mil, super recomendo, recomendo muito, recomendo demais, o melhor, a melhor, os melhores, as melhores, cinco estrelas, 5 estrelas`,
    ],
    [
      3,
      `ótim[o|a|os|as], óptim[o|a|os|as], maravilhos[o|a|os|as], maravilha, perfeit[o|a|os|as|amente], perfeição, fantástic[o|a|os|as], incrível, incríveis, fabulos[o|a], magnífic[o|a], genial, geniais, brilhante[|s], arras[ou|a|ando|aram], lacrou, lacra, divo, diva, mito, mitou, rainha, rei, amo, ama, amamos, amei, amou, amando, amar, amor[|es], amores, adoro, adorei, adoramos, adora, adorando, apaixonad[o|a|os|as], apaixonante, apaixonei, linda, lind[o|os|as|íssima|íssimo|eza|ona|ão], maravilhada, lindíssim[o|a], encantad[o|a|or|ora], encanta, emocionante[|s], emocion[ou|ada|ado|ei], melhor, melhores, parabéns, felicidade[|s], feliz, felizes, muito obrigad[o|a], obrigad[ão|íssimo|íssima], muito bom, muito boa, muito feliz, muito satisfeit[o|a], vale a pena, vale muito a pena, valeu a pena, vale cada [centavo|real|euro], recomendo, super indico, indico a todos, indico muito, bom demais, boa demais, top demais, bom atendimento, ótimo atendimento, excelente atendimento, ótimo serviço, bom serviço, mal posso esperar, não vejo a hora, ansiosa, comprarei novamente, compraria novamente, voltarei, volto sempre, voltaremos, foda, fodástic[o|a], fofa, fof[o|os|as|íssimo|ura], orgulho, te amo, show de bola, um show, shoow, que show, delícia, delicios[o|a|os|as], chorei de rir, morri de rir, rindo muito, melhor pessoa, coisa mais linda, espetáculo, salvou, campe[ão|ã|ões]`,
    ],
    [
      2,
      `bo[m|ns], boa[|s], bonit[o|a|os|as], bel[o|a|os|as|eza], gat[o|a|os|as|inho|inha|ona], obrigad[o|a], obg, obgd, valeu, vlw, grat[o|a|idão], agradeç[o|emos], agradec[er|ido|ida|imento], agradável, agradáveis, simpátic[o|a|os|as], simpatia, atencios[o|a|os|as], educad[o|a|os|as], gentil, gentileza, gentis, cordial, prestativ[o|a|os|as], prestável, profissional, profissionais, profissionalismo, competente[|s], eficiente[|s], eficiência, eficaz, ágil, agilidade, pontual, pontualidade, confiável, confiança, confiáveis, honest[o|a|os], sincer[o|a], de qualidade, boa qualidade, barat[o|a|os|as], em conta, preço justo, bom preço, satisfeit[o|a|os|as], satisfação, content[e|es], alegr[e|es|ia], animad[o|a], empolgad[o|a], divertid[o|a|os|as], diverti, engraçad[o|a|os|as], graça, legal, legais, bacana, fixe, giro, gira, massa, show, top, topp, super, demais, dahora, da hora, irado, irada, sucesso, venceu, vencedor[|a|es], vitória, ganh[ou|amos|ei], torcendo, torço, gost[o|ei|ou|amos|ando|oso|osa], gosto muito, curti, curtindo, curto, aproveit[ar|ei|ando], prazer, sorriso, sorri[r|ndo], abraço[|s], beijo[|s], bjs, bjos, bj, saudades boas, carinho, querid[o|a|os|as], talento, talentos[o|a|os], inteligente[|s], interessante[|s], inspirador[|a], inspiração, admiro, admiração, respeita, mara, rápid[o|a|os|as], rapidez, rapidíssim[o|a], chegou rápido, chegou antes, chegou antes do prazo, antes do prazo, no prazo, dentro do prazo, entrega rápida, bem embalad[o|a], bem feit[o|a], conforme descrito, conforme anunciado, resolv[ido|ida|eram|eu], problema resolvido, solucionad[o|a], me ajudou, me ajudaram, ajud[aram|ou], sem problema[|s], nenhum problema, sem defeito, sem reclamações, nada a reclamar, funciona bem, funciona perfeitamente, funcionando perfeitamente, muito bem, tudo certo, tudo perfeito, tudo ótimo, fácil, fáceis, prátic[o|a|os|as], útil, úteis, confortável, confortáveis, resistente[|s], limp[o|a|os|as|eza], cheiros[o|a], chique, elegante, moderno, boa noite, boa tarde, boa sorte, bem vind[o|a|os|as], uau, eba, viva, bravo, bênção, abençoad[o|a], deus abençoe, ídolo, sonho, que bom, que linda, que lindo, que fofo, que fofa, homenagem, voz linda, gênio, diva, musa, sexy, romântic[o|a]`,
    ],
    [
      1,
      `ok, blz, rs, rsrs, rsrsrs, haha, hahaha, hahahaha, hehe, hehehe, huehue, adequad[o|a], razoável, aceitável, espero que, tomara, esperança, grátis, promoção, desconto, vantagem, vantagens, melhor[ou|ia|ando|aram], funciona, funcionou, funcionando, ajuda, calm[a|o], tranquil[o|a], segur[o|a|ança], correto, cert[inho], finalmente, enfim, amig[o|a|os|as|ão], amizade, família, presente[|s], festa, férias, casar, fã, vontade, querendo muito, quero muito, nada mal, não é mau, não é ruim, não é mal, não está mal, nada de errado, importante, certeza, com certeza, sempre, estreia, nova temporada, volta logo, voltou, ao vivo, gratidão`,
    ],
    [
      -1,
      `lent[o|a|os|as|idão], devagar, demora[|ndo|do], demorad[a|os|as], demorou, atras[o|os|ado|ada|ou], espera[ndo], esperando há, aguardando, ainda não, até agora, até hoje, nada ainda, falta[|ndo|ram], faltou, difícil, difíceis, dificuldade[|s], complicad[o|a|os|as], confus[o|a|os|ão], estranh[o|a|os|as], esquisit[o|a], dúvida[|s], cansad[o|a|os], cansativ[o|a], chat[o|a|os|as|ice], enjoad[o|a], medo, preocupad[o|a], preocupante, chor[ar|o|a|ando|ei|ando], perd[er|i|eu|ido|ida|emos], perdendo, car[o|os|as|íssimo], muito cara, muito caro, suj[o|a|os|as|eira], barulh[o|ento], fri[o|a], velh[o|a], saudade[|s], falsa, fals[o|os|as|idade|iane], infelizmente, pena, que pena, uma pena, coitad[o|a], tadinh[o|a], aff, affs, afff, putz, poxa, puxa, nossa senhora, vish, ué, affe, culpa, doente, dor, gripe, sono, fome, morr[er|eu|e|endo|i], mort[o|e|a], sem sentido, forçad[o|a], forçação, injusto, sai, saia, saiu, eliminad[o|a], eliminação, fora, tchau, não consigo, não pode, não sei, não entendo, nem, por causa, povo, pra que, como assim, meu deus, sono, ninguém merece, enche, irrita`,
    ],
    [
      -2,
      `ruim, ruins, mau, =má, maus, =más, mal, problema[|s], problemátic[o|a], reclam[ação|ações|ar|o|ei|ando|am], reclame aqui, queixa[|s], defeit[o|os|uoso|uosa], com defeito, quebrad[o|a|os|as], quebrou, quebra, danificad[o|a|os|as], avariad[o|a], avaria, estragad[o|a|os|as], estragou, erro[|s], errad[o|a|os|as], falha[|s|ndo|m], falhou, decep[ção|ções|cionante|cionado|cionada|cionou], decepcionad[os], desapontad[o|a], desilusão, frustr[ante|ado|ada|ação], insatisfeit[o|a|os], insatisfação, irritad[o|a|os], irritante[|s], irritou, raiva, ódio leve, revolt[ado|ada|ante|a], indignad[o|a], indignação, chatead[o|a|os], triste[|s|za], depress[ão|ivo], deprimente, sofr[er|o|endo|imento], sofrendo, dói, péssima escolha, pior, piores, piorou, inútil, inúteis, incompetente[|s], incompetência, ineficiente, desorganizad[o|a], desorganização, despreparad[o|a|os], mal educad[o|a|os], mal educado, grosseir[o|a|os], grosser[ia], gross[o|a|os], arrogante[|s], antipátic[o|a], metid[o|a], nojent[o|a|os|as], ignorante[|s], desrespeit[o|oso|osa], falta de respeito, falta de educação, descaso, desonest[o|a], enganos[a|o], engan[ado|ada|aram|ação|ar], mentir[a|as|oso|osa|osos], mente, mentiu, vergonha, vergonhos[o|a], vergonha alheia, absurd[o|a|os], ridícul[o|a|os|as], patétic[o|a], inaceitável, lamentável, lamentáveis, idiota[|s], imbecil, babaca[|s], otári[o|a|os], burr[o|a|os|as|ice], trouxa, palhaç[o|a|ada], estúpid[o|a], injust[a|os|iça], preconceit[o|uoso], racis[mo|ta|tas], machis[mo|ta|tas], homofóbic[o|a], violência, agressiv[o|a], cancel[aram|ado|ada|ei|ar|amento], cobrança indevida, cobraram, cobrado indevidamente, não funciona[|m|va], não funcionou, parou de funcionar, não liga, não presta, não serve, não carrega, não chegou, não chega, não recebi, nunca chegou, nunca recebi, não entregaram, não foi entregue, não veio, não respond[em|e|eram|eu], ninguém responde, ninguém atende, ninguém resolve, não resolv[em|e|eram|eu], sem resposta, sem retorno, sem solução, não gost[o|ei|amos], não recomendo, não indico, não vale a pena, não vale nada, não vale, mau atendimento, péssimo atendimento, atendimento ruim, má qualidade, baixa qualidade, qualidade ruim, deixa a desejar, deixou a desejar, deixa muito a desejar, muito demorad[o|a], chegou quebrado, chegou quebrada, chegou danificado, chegou atrasado, chegou errado, produto errado, meu dinheiro de volta, quero meu dinheiro, devolvam meu dinheiro, quero reembolso, prejuízo, enrolação, enrolando, dinheiro jogado fora, jogar dinheiro fora, perda de tempo, perda de dinheiro, feio, fei[a|os|as], horroros[inha], nervos[o|a], nojinho, insuportável, não suporto, não aguento, ninguém aguenta, cala a boca, cale a boca, forçada demais, sem graça, sem noção, sem vergonha, droga, inferno, bosta, cacete, caralho, porra, crl, treta, barraco, vaza, crime, matar, matou`,
    ],
    [
      -3,
      `péssim[o|a|os|as], horrível, horríveis, horror, horroros[o|a|os|as], terrível, terríveis, odeio, odiei, odi[ar|amos|oso|ou], ódio, detest[o|ei|ável], nojo, merda[|s], uma merda, bosta, lixo, um lixo, porcaria[|s], desgraça[|do|da], fdp, filho da puta, filha da puta, puta, puto, cu, foder, foda-se, fodase, fudido, vsf, vtnc, vai se foder, vai tomar no cu, golp[e|es|ista], golpistas, fraude[|s], roub[o|ada|aram|ado], ladr[ão|ões|a], estelionat[o|ário], desastre, pesadelo, caos, nunca mais, jamais compr[o|arei], não comprem, não compre, fujam, fuja, corram, não caiam, zero estrelas, uma estrela, nota zero, nota 0, o pior, a pior, os piores, as piores, pior coisa, decepção total, muito decepcionad[o|a], vergonhosa, nojento demais, asco, repugnante, intragável, fiasco, fracass[o|ado|ou]`,
    ],
    [-4, 'pior atendimento, pior serviço, pior empresa, pior experiência, pior compra, pior loja'],
    [
      0,
      'não só, não apenas, bom de ver, mais ou menos, mal posso, rei do, boa parte, bem como, ou melhor, menos mal, seria melhor, melhor que não, no mau, nem sei, sem dúvida, sempre que, nada contra, bom senso, dia dos namorados, tomar banho, grande irmão, mal comeu, foda se, foda-se',
    ],
    [
      2,
      'sem dúvida, não decepciona, não decepcionou, nunca decepciona, nunca decepcionou, não deixa a desejar, não deixou a desejar, nada a reclamar, sem palavras, ainda bem, menos mal, muito amor, melhor impossível, não podia ser melhor, não poderia ser melhor, chorando de rir, rachei, rindo, mal posso esperar, foda demais, é foda, muito foda',
    ],
    [0.5, 'kk, kkk, kkkk, kkkkk, kkkkkk, kkkkkkk'],
    [-3, 'foda-se, fodase'],
    [
      -1.5,
      'podia ser melhor, poderia ser melhor, pode melhorar, precisa melhorar, precisam melhorar, deixa muito a desejar, esperava mais, esperava muito mais, esperava melhor, obrigado por nada, obrigada por nada, parabéns aos envolvidos, seria bom se, bem que podia, bem que podiam, ao menos',
    ],
    [-1.5, 'cadê o meu, cadê a minha, cadê meu, cadê minha, onde está o meu, onde está a minha, kd meu'],
    [-1.5, 'vaza[|m|ndo], vazou, vazamento, não fecha[|m], chega tarde, descarrega rápido'],
    [0.3, 'bom dia'],
  ]),
  negations: words('não nao nunca jamais nem ninguém nada nenhum nenhuma sem tampouco n ñ zero'),
  negationsAfter: words(''),
  intensifiers: factors({
    1.5: 'muito muita muitos muitas mto mta mt tão totalmente completamente absolutamente extremamente super mega hiper demasiado incrivelmente puta',
    1.3: 'bem bastante realmente mais tanto tanta que demais sinceramente muitíssimo maior grande mó',
    0.6: 'pouco meio quase apenas ligeiramente menos pouca levemente',
  }),
  breaks: words('mas porém contudo todavia entretanto exceto senão enquanto porque pq pois'),
};
