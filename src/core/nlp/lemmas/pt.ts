// Portuguese: verbs with their forms, adjectives, and plurals that can be told from their ending.

import type { LemmaSource } from './table.ts';

export const portugueseLemmas: LemmaSource = {
  irregular: `ser: sou és é somos são era eras éramos eram foi foste fomos foram serei será seremos serão seria seriam seja sejam fosse fossem sido sendo for forem
estar: estou estás está estamos estão estava estavas estávamos estavam estive esteve estivemos estiveram estarei estará estarão estaria esteja estejam estivesse estado estando tô tá tava
ter: tenho tens tem temos têm tinha tinhas tínhamos tinham tive teve tivemos tiveram terei terá terão teria teriam tenha tenham tivesse tivessem tiver tido tendo
haver: há houve havia haverá haveria haja houvesse
ir: vou vais vai vamos vão ia iam irei irá irão iria vá fui indo ido
vir: venho vens vem vêm vinha vinham veio vieram virá venha vindo
fazer: faço fazes faz fazemos fazem fazia faziam fiz fez fizemos fizeram farei fará farão faria faça façam fizesse fizer feito feita feitos feitas fazendo fazê-lo
dizer: digo dizes diz dizemos dizem dizia diziam disse dissemos disseram direi dirá diria diga digam dissesse dito dizendo
querer: quero queres quer queremos querem queria queriam quis quiseram queira quisesse quiser querendo
poder: posso podes pode podemos podem podia podiam pude pôde puderam poderá poderão poderia poderiam possa possam pudesse puder podendo
saber: sei sabes sabe sabemos sabem sabia sabiam soube souberam saberá saiba soubesse sabendo sabido
ver: vejo vês vê vemos veem vêem via viam vi viu vimos viram verei verá veja vejam visse visto vista vistos vendo
dar: dou dás dá damos dão dava davam dei deu demos deram darei dará daria dê deem desse dado dando
pôr: ponho põe põem punha pus pôs puseram porá ponha posto pondo
trazer: trago traz trazem trazia trouxe trouxeram trará traga trazendo trazido
ler: leio lê leem lia li leu leram leia lendo lido
sair: saio sai saem saía saí saiu saíram sairá saia saindo saído
cair: caio cai caem caía caiu caíram caia caindo caído
perder: perco perdes perde perdemos perdem perdia perdi perdeu perderam perderá perca percam perdido perdendo
pedir: peço pede pedem pedia pedi pediu pediram peça peçam pedindo pedido
ouvir: ouço ouve ouvem ouvia ouvi ouviu ouviram ouça ouvindo ouvido
dormir: durmo dorme dormem dormia dormi dormiu durma dormindo dormido
sentir: sinto sente sentem sentia senti sentiu sentiram sinta sentindo
preferir: prefiro prefere preferem preferia prefira
conseguir: consigo consegue conseguem conseguia consegui conseguiu conseguiram consiga conseguindo
seguir: sigo segue seguem seguia segui seguiu siga seguindo
servir: sirvo serve servem servia serviu sirva servindo
mentir: minto mente mentem mentiu
abrir: abro abre abrem abria abri abriu abriram abra aberto aberta abrindo
escrever: escrevo escreve escrevem escrevia escrevi escreveu escreva escrito escrevendo
homem: homens
bom: boa bons boas
mau: má maus más
mão: mãos
irmão: irmãos
irmã: irmãs
pão: pães
cão: cães
alemão: alemães alemã
cidadão: cidadãos
mês: meses
país: países
`,
  verbs: `falar comprar chegar funcionar esperar pagar procurar chamar levar deixar passar ficar gostar adorar amar odiar mandar enviar demorar
    cobrar contatar contactar gastar reclamar cancelar entregar reservar viajar trabalhar usar mudar trocar ajudar tratar tirar olhar
    escutar entrar ganhar tentar faltar perguntar pensar fechar começar acabar terminar recomendar provar contar custar encontrar mostrar
    acordar voar jogar tocar atender entender vender responder dever correr aprender meter prometer receber comer beber conhecer
    parecer oferecer agradecer merecer aparecer desaparecer acontecer crescer nascer esquecer devolver resolver morrer viver permitir
    existir decidir cumprir assistir insistir partir quebrar consertar arrumar instalar baixar atualizar conectar ativar bloquear apagar
    publicar comentar postar curtir seguir ligar desligar avisar informar confirmar estornar reembolsar alugar estacionar roubar enganar
    denunciar irritar decepcionar surpreender emocionar alegrar parabenizar apoiar votar ignorar insultar gritar chorar aguentar
    falhar cortar colar queimar manchar estragar cheirar lembrar imaginar opinar avaliar achar notar considerar preparar organizar
    celebrar visitar caminhar andar parar continuar melhorar piorar aumentar economizar participar anunciar apresentar realizar
    utilizar localizar garantir`,
  conjugate,
  nouns: `compra venda pedido pagamento ajuda trabalho conta entrega reserva uso troca gasto viagem envio atraso pergunta falta marca prova forma
    nota parada parte passo prêmio recibo resposta resultado saída entrada comida bebida mercado partido jogo começo visita casa cara
    cama cor flor telefone número página código câmera bateria crédito débito música médico político máquina sábado serviço produto
    preço cliente loja hotel restaurante garçom prato copo garrafa cerveza água leite queijo carne frango ano semana dia hora minuto
    menino menina filho filha pai mãe amigo amiga marido mulher pessoa gente jogador time técnico governo presidente lei voto banco
    cartão dinheiro fatura contrato garantia seguro mala assento voo trem estação aeroporto hospital escola professor aluno livro
    cachorro gato praia opção atenção avião reclamação promoção choro olho parto tiro peça caminho encontro cheiro
    corte abuso lembrança saudade`,
  declineNoun: (noun) => {
    if (noun.endsWith('ão')) return [`${noun.slice(0, -2)}ões`];
    if (noun.endsWith('m')) return [`${noun.slice(0, -1)}ns`];
    if (/[rz]$/.test(noun)) return [`${noun}es`];
    return noun.endsWith('l') ? [`${noun.slice(0, -1)}is`] : [`${noun}s`];
  },
  adjectives: `novo velho rápido lento caro barato quebrado pequeno perfeito contente feio lindo bonito rico cômodo limpo sujo cansado
    chateado irritado moderno antigo branco preto vermelho amarelo brasileiro italiano mexicano argentino europeu americano
    técnico econômico público privado único último primeiro segundo terceiro próximo passado máximo mínimo longo curto alto baixo
    largo cheio vazio frio quente gratuito educado mal-educado simpático antipático amargo salgado delicioso ótimo péssimo
    fantástico maravilhoso horroroso fabuloso correto incorreto completo incompleto falso certo seguro sincero honesto atento amplo
    tranquilo prático complicado simples adequado aberto fechado morto vivo louco bobo pronto mesmo outro muito pouco todo tanto
    próprio estranho raro claro escuro direto ativo positivo negativo político histórico atencioso defeituoso estragado
    melhor pior maior menor`,
  declineAdjective: (word) =>
    word.endsWith('o')
      ? ['a', 'os', 'as'].map((end) => word.slice(0, -1) + end)
      : [word.endsWith('r') ? `${word}es` : `${word}s`],
  keep: `pago faca jamais vários várias deuses desses dessas nesses nessas guimarães simples depois mais menos antes atrás ônibus lápis tênis vírus dois três seis lucas marcos jesus deus brasil obrigado obrigada
    obrigados nos nós vos as os das dos nas aos às pelas pelos umas uns suas seus minhas meus para como sobre entre cerca gente
    apenas através segundo terça quarta quinta sexta férias óculos parabéns`,
  reduce: (word) => {
    if (word.endsWith('cao') && word.length > 4) return `${word.slice(0, -3)}ção`;
    if (/[sngvltr]ao$/.test(word) && word.length > 4) return `${word.slice(0, -2)}ão`;
    if (word.length < 4 || !word.endsWith('s')) return null;
    if (word.endsWith('coes')) return `${word.slice(0, -4)}ção`;
    if (/[õo]es$/.test(word) && word.length > 4) return `${word.slice(0, -3)}ão`;
    if (/[^aeiou]ais$|[lnrtsdm]iais$/.test(word)) return `${word.slice(0, -2)}l`;
    if (/éis$/.test(word)) return /(?:hot|pap|pinc|an|past|carross)éis$/.test(word) ? `${word.slice(0, -3)}el` : null;
    if (word.endsWith('veis')) return `${word.slice(0, -3)}el`;
    if (/[áéíóúâêô][a-z]{1,2}eis$/.test(word)) return `${word.slice(0, -3)}il`;
    if (/óis$/.test(word)) return `${word.slice(0, -3)}ol`;
    if (/uis$/.test(word)) return `${word.slice(0, -2)}l`;
    if (/ns$/.test(word)) return `${word.slice(0, -2)}m`;
    if (/[rz]es$/.test(word) && !/(?:tr|br|cr|dr|fr|gr|pr|rr)es$/.test(word)) return word.slice(0, -2);
    if (/eses$/.test(word)) return `${word.slice(0, -4)}ês`;
    if (/mos$|is$|us$|[áéíóúâêô]s$|ss$/.test(word)) return null;
    return /[aeo]s$/.test(word) ? word.slice(0, -1) : null;
  },
};

function conjugate(infinitive: string): string[] {
  const root = infinitive.slice(0, -2);
  const kind = infinitive.slice(-2);
  const future = make(infinitive, 'ei á emos ão ia iam em mos');
  if (kind === 'ar') {
    const soft = root.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/ç$/, 'c');
    return [
      ...make(root, 'o as a amos am aste ou aram ava avas ávamos avam asse assem ado ada ados adas ando'),
      ...make(soft, 'ei e es emos em'),
      ...future,
      ...make(`${root}á`, '-lo -la -los -las'),
    ];
  }
  const hard = root.replace(/c$/, 'ç').replace(/g$/, 'j');
  const vowel = kind === 'er' ? 'e' : 'i';
  return [
    ...make(hard, 'o a am'),
    ...make(
      root,
      `es e em ${vowel}mos i ${vowel}u ${vowel}ram ia ias íamos iam ${vowel}sse ${vowel}ssem ido ida idos idas ${vowel}ndo este`,
    ),
    ...future,
    ...make(`${root}${kind === 'er' ? 'ê' : 'i'}`, '-lo -la -los -las'),
  ];
}

function make(stem: string, endings: string): string[] {
  return endings.split(' ').map((end) => stem + end);
}
