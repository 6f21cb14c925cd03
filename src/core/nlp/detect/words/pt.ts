// The most frequent words of Portuguese, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const portuguese: FrequentWords = {
  code: 'pt',
  small: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou
    ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem
    nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual será
    nós tenho lhe deles essas esses pelas este fosse dele tu te vocês vos lhes meus minhas teu tua nosso nossa
    nossos dela delas esta estes estas aquele aquela isto aquilo estou estamos estava somos são fui pra pro pras
    pros tô tá né aí daí aqui ali lá onde porque porquê quê quanto enquanto embora pois então ainda ninguém nada
    tudo todo toda todos todas cada algum alguma alguém outro outra outros outras`,
  other: `vai vou vamos vão ir fazer faz fez faço feito dizer disse diz ver vi viu vejo poder pode posso podem quer querem
    saber sei sabe ficar fica ficou dar deu gostar gosto gosta amo ama amor hoje ontem amanhã dia dias manhã ano
    anos vez vezes vida gente pessoa pessoas casa coisa coisas tempo mundo bem melhor pior bom boa bons boas sempre
    nunca agora antes logo mãe pai irmão irmã filho filha amigo amigos obrigado obrigada olá oi tchau novo nova
    grande homem mulher menino menina criança cidade país governo presidente água trabalho escola dois duas três
    quatro cinco primeira primeiro último última jogo milhões mil vc vcs tb tbm pq mto mt eh kkk kkkk kkkkk kkkkkk
    rs rsrs bora mano cara galera saudade saudades demais linda lindo fofo fofa gata chato chata caralho porra vei
    véi meninas meninos viver sou fã assim menos tão tanto qualquer muita muitos muitas pouco mês meses fim lugar
    parte acho preciso precisa achar deve deveria volta voltou passar deixa deixar ótimo feliz parabéns assistir
    programa cadê virei menor chorando torcendo rindo passada morrendo adoro amei odeio equipe luto estavam estado
    sendo haviam haja houve sido tinham teve tive tiver poderia poderão fazia feita feitos dizia sabia queria veio
    vem vêm vieram iam serão seria aqueles aquelas vários várias ambos talvez tampouco inclusive além senão durante
    conforme rua mesa cadeira janela cabeça olhos mãos mão coração corpo fogo terra céu sol lua neve verão inverno
    branco preto vermelho amarelo azul longo curto alto baixo velho velha jovem jovens triste cansado doente trem
    avião barco bairro povo lei leis juiz eleições prefeitura brasil portugal brasileiro portuguesa falar fala falo
    falou entender entendo acreditar acredito pensar penso pensa parecer parece gostou começar começa começou acabar
    acaba acabou continuar continua seguir segue ajudar ajuda abrir fechar vender pagar custa conhecer conheço
    conhece vive nascer morrer morreu morto morte escrever escrito ler lendo olhar olha ouvir sentir sinto receber
    perder perdeu ganhar ganhou jogador jogadores força número arquivo ficheiro palavra palavras página pergunta
    resposta exemplo história empresa trabalhar trabalha esperar espera procurar procura encontrar encontra chamar
    chama subir descer mudar mudança direito esquerda segunda terça quarta quinta sexta sábado domingo janeiro
    fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro conseguir consegue consegui
    conseguiu ligar perguntar perguntou comprou achou disseram largura altura`,
};
