// Portuguese words that say the same, and words that exclude each other.

import type { KinWords } from './kin-words.ts';

export const portuguese: KinWords = {
  code: 'pt',
  alike: `
    pacote encomenda volume
    pedido compra ordem
    entrega entregar entregam envio enviar frete entregador despachar
    chegar chega chegou receber recebi recebido
    reembolso dinheiro_de_volta estorno reembolsar
    devolver devolução devoluções trocar troca
    cancelar encerrar cancelamento anular
    assinatura plano subscrição
    preço custa custo custar valor quanto_custa quanto_é quanto_sai
    barato econômico
    caro salgado
    estoque stock disponível disponibilidade esgotado tem_em
    garantia
    senha login entrar acessar palavra-passe
    app aplicativo aplicação
    atualização atualizar versão
    horário horários abre abrem aberto aberta funcionamento que_horas fecha
    loja filial unidade
    funcionários pessoal atendentes empregados
    celular telefone telemóvel smartphone
    ligar ligação chamar
    comprar comprei adquirir adquiri
    carro automóvel viatura
    filme fita
    começar iniciar começo início
    acabar terminar fim final
    chato entediante
    trabalho emprego
    demissão demitir largou
    salário ordenado ganhava
    ajudar ajuda assistência
    encontrar achar procurar
    morar viver residir
    grande enorme
    pequeno pequenino
    rápido veloz rapidamente
    simpático gentil amável
    péssimo horrível terrível pior
    ótimo excelente maravilhoso fantástico
    grosso mal-educado
    quebrado quebrou quebrada estragado defeituoso danificado
    consertar reparar conserto
    criança menino miúdo
    médico doutor
    casa lar
    doente enfermo
    erro engano
    responder resposta respondem
    perguntar pedir
    dizer disse falar
    pensar achar
    conversar falar
    feliz contente
    bravo furioso zangado
    esperar espera esperando aguardar
    cerca aproximadamente uns
    famoso conhecido
    morrer morte morreu falecer falecimento
    foto imagem fotografia
    malas bagagem mala
    voo avião
    ingresso bilhete passagem
    fatura recibo nota_fiscal boleto
    desconto cupom promoção código
    atendimento sac atendimento_ao_cliente
    contato contatar falar_com
    tamanho tamanhos
    cor cores
    conta perfil
    pagar pagamento cartão
    rastrear rastreamento rastreio
    lançar lançado publicado
    contar contou ter teve
    construir construída edificar
    suceder sucedeu sucedido substituir substituiu
    ficar situada fica localizada
    habitantes população
    vencer venceu ganhar derrotar
    mostrar exibir
    anual por_ano
    mensal por_mês
    difícil complicado
    fácil simples
    bonito lindo
    durar dura aguentar
    possível posso
    aumentar subir
    equipe time
    glúten celíacos
    vegano vegana vegetariano
    estacionar estacionamento
    cachorro cachorros cão pets animais`,
  apart: `
    segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo
    janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro
    norte | sul | leste | oeste
    abre abrir abriu | fecha fechar fechou
    subir subiu subiram aumentou | cair caiu caíram baixou diminuiu
    comprar comprou | vender vendeu
    ganhar ganhou venceu | perder perdeu
    sempre | nunca jamais
    todos todo_mundo | ninguém
    antes | depois
    esquerda | direita
    primeiro | último
    bom gentil ótimo | mau grosso péssimo
    quente | frio
    velho antigo | novo
    grande | pequeno
    homem | mulher
    manhã | noite
    ontem | hoje | amanhã
    preto | branco | vermelho | verde | azul | amarelo
    amar | odiar
    cedo | tarde
    chegar chegou | partir saiu
    rápido | lento
    barato | caro
    mais | menos
    vivo | morto
    marido | esposa
    irmão | irmã
    pai | mãe
    filho | filha
    verão | inverno
    com | sem
    possível | impossível
    aceitar aceitou | recusar recusou`,
  numbers: `2 dois duas segundo segunda
    3 três terceiro terceira
    4 quatro quarto quarta
    5 cinco quinto quinta
    6 seis sexto sexta
    7 sete sétimo sétima
    8 oito oitavo oitava
    9 nove nono nona
    10 dez décimo décima
    11 onze
    12 doze
    13 treze
    14 catorze quatorze
    15 quinze
    20 vinte
    30 trinta
    40 quarenta
    50 cinquenta
    100 cem cento
    1000 mil`,
  asking: `oi olá bom boa dia tarde noite favor pfv obrigado obrigada saber sabe sabem alguém dizer diz dizem quero
    queria gostaria preciso ajuda ajudar socorro pergunta dúvida posso pode podem consigo possível tem têm dá
    informação info gente pessoal equipe vocês desculpa`,
  joining: 'e ou nem',
  articles: 'o a os as um uma uns umas',
};
