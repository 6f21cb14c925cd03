// Portuguese phrase material of the sample project.

import { lines, type Phrases } from './types.ts';

export const portuguese: Phrases = {
  slots: {
    place: ['Braga', 'Setúbal', 'Aveiro', 'Faro', 'Coimbra', 'Leiria', 'Évora'],
    weekday: ['segunda', 'terça', 'quarta', 'quinta', 'sexta'],
    few: ['duas', 'três', 'quatro'],
    price: ['399', '439', '489', '529'],
    thing: ['a máquina de lavar', 'a máquina de café', 'a máquina da loiça'],
    mine: ['a minha máquina de lavar', 'a minha máquina de café', 'a minha máquina da loiça'],
    part: ['a borracha da porta', 'a bomba de escoamento', 'o filtro', 'a gaveta do detergente'],
  },
  groups: {
    praise: lines(`
      A [marea] é {um espetáculo|uma categoria}, nem se ouve a centrifugar.
      {Três|Quatro} anos com a máquina da [brand] e zero avarias. {Bate na madeira|Recomendo}.
      Café quentinho e a jarra lava-se num instante. A Brisa vale cada cêntimo ☕️
      Entrega à hora marcada, subiram ao terceiro sem elevador e levaram a velha. Cinco estrelas para os rapazes.
      A loiça de plástico sai seca! Nunca tinha visto isto. Obrigad[o/a], Caleta.
    `),
    complaint: lines(`
      A [marea] está a verter água {por baixo|pela porta} com meio ano de uso. Já liguei [few] vezes para a [brand] e \
        nada.
      Erro E18 outra vez. Filtro limpo, mangueira vista, paciência esgotada.
      A jarra da Brisa pinga por todo o lado. {Quem é que testou isto?|De manhã a bancada é um lago.}
      60 euros de deslocação para o técnico me dizer que o cheiro «é normal». Cheira a esgoto.
      A app da [brand] não funciona. Pede a localização e depois fecha-se sozinha 🙄
    `),
    delivery: lines(`
      Tirei o dia para receber a máquina e {não apareceu ninguém|ninguém veio nem ligou}. Encomenda [order].
      O site diz «entregue». A mim não foi. Nem ao vizinho.
      Comprei com entrega em 48 horas e já vai no dia [days].
      A caixa chegou toda amassada e a máquina da loiça com uma mossa. Devolvi.
    `),
    strike: lines(`
      [days] dias com a máquina parada num armazém por causa da greve e a [brand] não diz nada. {Tenho um bebé em \
        casa|Ando a lavar roupa em casa da minha mãe}.
      Percebo a greve dos estafetas, o que não percebo é continuarem a prometer entrega em 48 horas. #MarAzul #greve
      A encomenda [order] está «em distribuição» há {nove|dez|onze} dias. Deve vir a pé.
      Alguém de [place] recebeu alguma coisa da [brand] esta semana?
      Quis cancelar e dizem que só devolvem o dinheiro quando a máquina voltar ao armazém. Mas ela nunca saiu de lá!
      Meia hora ao telefone para me mandarem ver as notícias. Inacreditável, @marazul
      Os meus pais têm oitenta anos e estão sem máquina por causa desta greve. Uma vergonha.
    `),
    aftermath: lines(`
      Chegou finalmente, {quinze|dezasseis} dias depois. Funciona bem, mas a espera não se esquece.
      Devolveram-me os portes e mandaram o vale de 30 euros. Tarde, mas cumpriram.
      Continuo à espera da encomenda [order]. Para mim a greve ainda não acabou.
    `),
    repair: lines(`
      Fim de semana de reparações grátis da [brand] em [place]: arranjaram-me a máquina de 2015 e não paguei nada. 👏🏽
      Reparar em vez de deitar fora, assim é que é. Que ideia boa da [brand].
    `),
    question: lines(`
      A [marea] cabe num vão de 58 cm? O site não diz se conta com a mangueira.
      De quanto em quanto tempo descalcificam a Brisa? A luz laranja não se apaga.
      @marazul entregam {na Madeira|nos Açores}? O site não aceita o código postal.
      A garantia conta a partir da compra ou da entrega?
    `),
    suggestion: lines(`
      Sugestão para a [brand]: vendam as peças à parte. Preciso de uma pega, não de uma jarra nova.
      Um horário de entrega de duas horas, como a Casalume, resolvia metade das queixas.
    `),
    comparison: lines(`
      Tive Nordwit e agora [brand]: a primeira fazia menos barulho, a [marea] lava melhor.
      A Casalume respondeu-me numa hora, a [brand] em nove dias. É só isto.
    `),
    rivals: lines(`
      A minha Nordwit Fjell já tem ferrugem na porta. Quase 700 euros, pá.
      A Casalume aumentou os preços outra vez.
    `),
    intent: lines(`
      A máquina morreu ao fim de 18 anos. Estou indecis[o/a] entre a [marea] e uma Nordwit, que dizem?
      Se a Brisa baixar dos 60 euros, é minha.
    `),
    churn: lines(`
      Com a [brand] nunca mais. {Já encomendei uma Casalume|Na [weekday] chega uma Nordwit}.
      Cancelei tudo. Adeus, Marazul.
    `),
    news: lines(`
      A [brand] alarga a garantia do motor para cinco anos nas compras a partir de 1 de outubro.
    `),
    thanks: lines(`
      Obrigad[o/a] @marazul, {resolvido num dia|a jarra nova chegou hoje}.
      Afinal era o filtro. Obrigad[o/a] a todos!
    `),
    smalltalk: lines(`
      Tarde de chuva, [thing] a trabalhar e café da Brisa. Não preciso de mais nada.
      A música do anúncio da [brand] não me sai da cabeça, socorro 😂
    `),
    noise: lines(`
      O mar azul de {Sesimbra|Tavira} hoje estava de postal 🌊
    `),
  },
  tails: {
    positive: ['👏🏾', '💙', '#MarAzul', 'Recomendo.'],
    negative: ['😡', '#MarAzul', 'Enfim.', '🤦🏽‍♀️', 'Uma vergonha.'],
    neutral: ['Obrigad[o/a] desde já.', '🤔', '#MarAzul'],
  },
  titles: {
    positive: ['Muito satisfeit[o/a]', 'Boa compra', 'Recomendo', 'Vale a pena'],
    negative: ['Não recomendo', 'Péssimo serviço', 'Desilusão', 'Nunca mais'],
    delivery: ['À espera há semanas', 'Entrega péssima', 'Onde está a encomenda?'],
    neutral: ['Razoável', 'Boa máquina, mau serviço', 'Assim-assim'],
  },
  echoes: {
    positive: ['Concordo', 'A minha também'],
    negative: ['Igual aqui', 'Força 💪🏽'],
    neutral: ['Também quero saber', 'Boa pergunta'],
  },
  turns: { worse: ['Agora o pior.'], better: ['Agora o melhor.'] },
  canned: lines(`
    Olá, [name]. Lamentamos {o sucedido|o incómodo}. Pode enviar-nos o número da encomenda por mensagem privada?
    Olá, [name]. A sua encomenda está no armazém e sai no primeiro dia de entregas. Ligamos-lhe na véspera.
  `),
  posts: lines(`
      2026-09-26 13:05 | Comunicado: a greve do nosso parceiro de entregas Transvela deixou encomendas paradas. \
        Pedimos desculpa: devíamos ter avisado mais cedo. A partir de hoje devolvemos os portes, damos um vale de 30 \
        euros e quem cancelar recebe o dinheiro em 72 horas. marazul.example/greve
      2026-10-07 10:30 | De 10 a 12 de outubro reparamos de graça. Qualquer marca, qualquer ano. \
        marazul.example/reparar 🔧
  `),
  shorthand: [
    ['porque', 'pq'],
    ['também', 'tb'],
    ['que ', 'q '],
    ['não ', 'n '],
  ],
  openers: [],
};
