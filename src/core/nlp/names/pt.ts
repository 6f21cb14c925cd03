// Names in Portuguese: the words around them.

import { type NameLanguage, foldedSet as set } from './name-language.ts';

export const portugueseNames: NameLanguage = {
  code: 'pt',
  titles: set(`sr sra srta senhor senhora senhores seu dr dra doutor doutora prof professor professora eng engenheiro
    presidente presidenta ex-presidente vice-presidente ministro ministra ex-ministro primeiro-ministro prefeito prefeita autarca rei rainha príncipe princesa infante
    duque duquesa conde condesa marquês marquesa barão papa bispo arcebispo cardeal padre frei irmã juiz juíza procurador general coronel capitão
    comandante tenente sargento almirante inspetor delegado deputado deputada senador senadora vereador vereadora governador
    governadora secretário secretária diretor diretora director directora chefe treinador técnico atacante goleiro avançado guarda-redes
    zagueiro meia lateral tenista ciclista jogador piloto cantor cantora ator atriz actor actriz escritor escritora poeta pintor pintora
    jornalista apresentador apresentadora compositor cineasta advogado advogada empresário empresária imperador imperatriz chanceler
    embaixador embaixadora tio tia avô avó irmão primo líder ex relator desembargador`),
  organisations:
    set(`universidade ministério banco câmara conselho junta partido instituto tribunal federação confederação associação fundação
    comissão comité comitê sindicato união clube congresso parlamento senado governo colégio escola faculdade academia igreja ordem
    companhia grupo agência secretaria direcção direção departamento polícia guarda exército força forças corte organização centro cruz sociedade
    corporação rádio televisão rede jornal diário orquestra coro frente movimento aliança autoridade serviço corpo consórcio hospital
    clínica biblioteca arquivo conferência procuradoria prefeitura assembleia caixa cooperativa irmandade seleção selecção esporte sport
    sporting atlético grêmio corpo supremo superior editora museu casa santa empresa liga`),
  places:
    set(`rua avenida praça largo travessa alameda ponte parque estádio aeroporto catedral basílica mosteiro convento castelo palácio torre
    teatro museu hotel pousada restaurante café bar casa serra monte pico morro vale rio lago lagoa mar oceano golfo baía cabo
    ilha ilhas arquipélago península costa praia cordilheira vulcão deserto floresta cidade vila aldeia distrito bairro estação porto
    república reino império principado ducado condado estado estados região estrada rodovia cemitério capela igreja santuário forte santa são santo
    nova novo alto alta baixo baixa norte sul nordeste leste oeste ginásio arena shopping mercado quinta fazenda foz campo zona`),
  others:
    set(`guerra batalha tratado copa campeonato torneio taça prémio prêmio festival feira jogos lei plano operação dia constituição revolução
    código concílio idade gran grande mundial volta open supertaça supercopa troféu acordo pacto protocolo convenção declaração projeto
    programa cúpula cimeira conferência exposição noite medalha século estatuto festa bíblia série liga bienal`),
  joiners: set('de do da dos das e du di von van der a o del la'),
  ands: set('e'),
  tails: set(''),
  demonyms: set(''),
  never:
    set(`redirect redirection doorverwijzing redirecionamento redirección rinvia mt jan fev mar abr jun jul ago set out nov dez seg ter qua qui sex sáb dom segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março
    abril maio junho julho agosto setembro outubro novembro dezembro rt ok tv dvd cd pc usb gps wifi cpf cnpj rg pib iva etc vs bom boa dia tarde noite
    obrigado obrigada olá oi deus senhor senhora natal páscoa carnaval você vocês internet ceo vip xd kkk kkkk kkkkk kkkkkk rs rsrs haha hahaha ii iii iv
    vi vii viii ix xi xii xv xvi xvii xviii xix xx xxi km kg omg lol wtf mds pqp vsf tmj slk fm am pm feliz parabéns direito`),
  alone: set(
    `estado igreja internet direito medicina história filosofia cidade república reino império constituição polícia prefeitura câmara universidade escola ministério lei plano casa norte sul leste oeste país município presidência`,
  ),
  common:
    set(`acabei acaba acabou achei acho acredito adoro agora aguardo ainda ajuda alguém algo algum alguma alguns algumas além amanhã amei amo amigo amiga amigos amor ano anos antes aos após apenas apesar aqui aquela aquele
    aquilo assim assistindo assisti até atenção atendimento ator avaliação bacana baita bela belo bem bora bonita bonito brasileiros brasileiro caiu cadê cada cara casa caso cedo certeza chama chega chegou cheguei chegando
    claro cliente clientes coisa coisas com começa começou começando como compra comprei comprando compro concerto conhece conheci consegui conta continua contra criança crianças cuidado dá da daí das de debaixo
    decepção deixa deixe demais demora dentro depois desde desculpa desse deste deu deve devia dia dias difícil disse diz dizem dizer do dois dona dos durante ela elas ele eles
    em embora empresa encontro enfim enquanto entao então entre entrega era eram essa esse essas esses esta está estamos estão estar estava este estes estes estou eu excelente existe fala falando falta faltam família faz fazer fazendo fica
    ficou fico filha filho filhos filme finalmente fiquei fiz fim foi fora foram força foto fotos galera ganhou ganhei gente goste gostei gosto gostaria governo grande grandes gratidão gravando grupo há
    haja história hoje homem homens hora horas horrível igual imagina incrível infelizmente início inclusive isso isto já jamais jogador jogadores jogo jogos jovem juntos kd lá lamentável
    legal lembro lembrando leva levou linda lindo lindos livro livros logo loja lugar lula's mãe mais mal mala mano mande manda mandei mas me medo melhor melhores menina meninas menino menos mesma mesmo meu meus mil minha minhas momento mora moro
    morreu morte morto mostra muita muitas muito muitos mulher mulheres mundo música na nada não nas nasceu necessário nem nenhum nenhuma ninguém no noite nos nós nossa nosso nota nova novas novo novos num numa nunca o
    obra obras odeio olha olhem onde ontem os ótimo ótima outra outras outro outros ouvindo ouvi pai pais país palavra para parabéns parece parem parte partida partiu passa passei passou pede pedi pelo pela pelos pena pensa
    pensando pensei pensa penso pequena pequeno perdeu perdi perfeito pergunta péssimo péssima pessoa pessoal pessoas pior poderia pode podem podia pois polícia política políticos por porém porque porquê posso pouca pouco poucos povo
    pra prato precisa preciso precisamos prefiro preço preços primeira primeiro primeiros principal produto produtos problema problemas prof programa próxima próximo provavelmente prova pronto qual qualquer quando quanta quanto quase que quem querem
    queria quer quero quinta rapaz rápido recebi recebo recomendo resultado resolvi saber sabe sabia saiu saindo saí são saudade saudades se segue segundo segunda seja sem sempre sendo ser será seria sério serviço seu
    sexta sim sinto situada situado só sobre somos sou sua suas super também tão tanta tanto tarde te tem têm temos tenho ter terceira teria tinha tive to tô toca toda todas todo todos tomara tomando toma trabalho trabalhar trabalhadores três
    tudo último última um uma umas uns usar vai valeu vale vamos vão várias vários veio vejo vem vendo ver verdade vergonha vez vezes vida viu vídeo visto vive viva você volta voltei voltou vontade vou vôo voo voto nascido nascida
    fundado fundada conhecido conhecida considerado membro irmão irmã formou-se formado estudou trabalhou ganhou venceu perdeu jogou marcou anunciou afirmou explicou
    acrescentou declarou pediu publicou começou incêndio acidente detido preso morre morrem economia esportes desporto futebol cultura sociedade opinião espécie
    gênero género romance álbum canção banda equipe equipa time clube cidade freguesia município localiza-se trata-se tornou-se encontra-se nesse neste nessa nesta naquele dele dela deles delas
    entretanto contudo todavia portanto inicialmente posteriormente atualmente actualmente originalmente amanhecer anoitecer`),
  endings:
    /..(?:mente|ção|ções|são|sões|dade|dades|ando|endo|indo|avam|ava|aram|eram|iram|[aei]mos|mentos?|íssim[oa]s?|ável|ível|áveis|íveis|ou|iu|ei|[aei]rá|[aei]ria|[ai]d[oa]s?|agem|agens|ência|ências|ância|ismo|ista|istas|ar-se|er-se|ou-se|eu-se|iu-se|ar|er|ir|asse|esse|isse|oso|osa|osos|osas|ivo|iva|ico|ica|icos|icas|ura|or|ores|eiro|eira|eiros|em|am|nte|ntes|[aei]-l[oa]s?|se)$/u,
  placeBefore: set('em no na nos nas para pra de do da até por entre'),
  productBefore: set('meu um o comprei comprar tenho novo nova a com uso usar minha'),
  personAfter: set(
    'tem será pode vai teve eram é foi era fica disse diz afirmou explicou acrescentou declarou anunciou nasceu morreu venceu ganhou escreveu que',
  ),
};
