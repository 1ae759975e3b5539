import type { LaterSets } from '../../labels/LanguageWords.ts';
import type { WriteNumber } from '../../labels/WriteNumber.ts';

/** Brazilian Portuguese words of what a booking came to, of the wait and of the launcher. */
export const ptBRMore: LaterSets['more'] = {
  trouble: {
    offline: 'Você está sem conexão',
    offlineText:
      'Nada foi enviado. Assim que a conexão voltar, clique de novo. O que você digitou está guardado.',
    unreachable: 'Não estamos acessíveis no momento',
    unreachableText: 'Nada foi enviado. O que você digitou está guardado.',
    notSent: 'Nada foi enviado',
    notSentText: 'O que você digitou está guardado.',
    throttled: 'Muitas pessoas estão agendando agora',
    throttledText: 'Nada foi agendado ainda. O que você digitou está guardado.',
    tryAgain: 'Tentar de novo',
    tryAgainIn: (time) => `Tentar de novo em ${time}`,

    notBooked: 'Sua ligação não está agendada',
    notBookedText:
      'O que você digitou está guardado. Outro horário pode funcionar, ou tente de novo.',
    unknown: 'Não sabemos se sua ligação está agendada',
    unknownText:
      'Nenhuma resposta voltou. Por favor, não agende de novo ainda: seu telefone pode tocar mesmo assim.',
  },
  outcome: {
    taken: 'Esse horário acabou de ser ocupado',
    takenText: (time) =>
      `${time}: esse horário não está mais livre. Tudo o que você digitou está guardado.`,
    passed: 'Esse horário acabou de passar',
    passedText: (time) =>
      `${time}: esse horário já passou. Escolha outro. Tudo o que você digitou está guardado.`,
    closeBy: 'Horários livres próximos',
    nothingCloseBy: 'Não há nada livre por perto.',
    bookThis: 'Agendar',
    seeAllTimes: 'Ver todos os horários',

    unknown: 'Não conseguimos descobrir',
    unknownText:
      'Não sabemos se o seu pedido chegou. A ligação pode já estar agendada: nesse caso, seu telefone toca no horário abaixo.',
    unknownTextAsap:
      'Não sabemos se o seu pedido chegou. A ligação pode já estar agendada: nesse caso, ligamos quando chegar a sua vez.',
    requestMade: (time) => `Pedido feito às ${time}`,
    noAnswer: 'Nenhuma resposta voltou',
    unknownPrice:
      'Se você agendar mesmo assim e o primeiro pedido tiver chegado, pode receber duas ligações.',
    bookAnyway: 'Agendar mesmo assim',
    checking: 'Estamos verificando. Por favor, mantenha esta página aberta.',
    notBooked: 'Sua ligação ainda não está agendada',
    notBookedText: 'O pedido não chegou. O que você digitou está guardado.',

    closed: 'Estamos fechados nesse horário',
    closedText: 'Nada foi agendado. Escolha um horário em que estamos aqui.',
    closedNow: 'Estamos fechados agora',
    closedNowText: 'Nada foi agendado. Escolha um horário e ligamos para você.',
    limit: 'Não podemos aceitar este pedido',
    limitText:
      'Já há tantas ligações em aberto quanto podemos atender por enquanto. Nada foi agendado. Outro horário pode funcionar.',
    refused: 'Este pedido não foi aceito',
    refusedText: 'Nada foi agendado. Confira seus dados ou fale conosco de outra forma.',
    checkDetails: 'Conferir os dados',
    unavailable: 'O agendamento não está disponível aqui',
    unavailableText:
      'Algo não está bem configurado do nosso lado. Nada foi agendado. Por favor, fale conosco de outra forma.',
    tryOnceMore: 'Tentar mais uma vez',
  },
  offer: {
    note: (minutes, write) => `Cerca de ${span(minutes, write)}`,
    heading: 'Espera prevista agora',
    number: (minutes, write) => `Cerca de ${span(minutes, write)}`,
    estimate: 'Uma estimativa pelas ligações à sua frente. Pode diminuir ou aumentar.',
    fromNow: (minutes, write) => `Daqui a cerca de ${span(minutes, write)}`,
    fromNowNote: 'Uma estimativa: pode diminuir ou aumentar.',
    closed: 'Fechado agora',
    closedText: 'Estamos fechados agora. Escolha um horário e ligamos para você.',
    tooLong: 'Indisponível agora: a espera está longa',
    tooLongText: 'A espera está longa agora. Escolha um horário e ligamos para você.',
    tooShort: 'Indisponível agora: quase não há espera',
    tooShortText:
      'Quase não há espera agora: você pode simplesmente ligar para nós. Ou escolha um horário.',
  },
  launcher: {
    minimize: 'Minimizar',
    close: 'Fechar',
    minimized: 'Pedido de ligação, minimizado',
    restore: 'Abrir de novo:',
    request: 'Seu pedido de ligação',
    discard: 'Descartar o pedido',
    leave: 'Sair sem agendar?',
    leaveText: 'O que você digitou será perdido.',
    leaveUntouchedText: 'Você pode voltar quando quiser.',
    leaveAwaiting: 'Sair antes de a resposta chegar?',
    leaveAwaitingText:
      'Sua ligação pode ser agendada mesmo assim. Abra esta janela de novo para ver o que aconteceu.',
    keepGoing: 'Continuar',
    leaveAnyway: 'Sair',
  },
};

function span(minutes: number, write: WriteNumber = String): string {
  return minutes < 90 ? `${write(minutes)} min` : `${write(Math.round(minutes / 30) / 2)} h`;
}
