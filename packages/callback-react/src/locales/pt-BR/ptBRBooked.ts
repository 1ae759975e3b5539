import type { LaterSets } from '../../labels/LanguageWords.ts';

/** Brazilian Portuguese words for a booked call. */
export const ptBRBooked: LaterSets['booked'] = {
  done: {
    booked: 'Sua ligação está agendada',
    bookedText: 'Ligamos no seu horário. Deixe o telefone por perto.',
    queued: 'Você está na fila',
    queuedText: 'Ligamos quando chegar a sua vez. Deixe o telefone por perto.',
    reference: 'Protocolo',
    bookAnother: 'Agendar outra ligação',
  },
  calendar: {
    heading: 'Coloque na sua agenda',
    file: 'Arquivo de agenda',
    fileName: 'ligacao.ics',
    google: 'Google',
    outlook: 'Outlook',
    newTab: '(abre em uma nova aba)',
    title: 'Vão me ligar',
    text: ({ time, zone, reference }) =>
      `${time} (${zone})\nDeixar o telefone por perto.\nProtocolo: ${reference}`,
  },
  change: {
    cancel: 'Cancelar a ligação',
    ask: 'Cancelar esta ligação?',
    askText: 'O horário fica livre para outras pessoas. Você pode agendar outro quando quiser.',
    askTextAsap: 'Você sai da fila. Pode agendar outra ligação quando quiser.',
    keep: 'Manter a ligação',
    cancelling: 'Cancelando…',
    cancelled: 'Sua ligação está cancelada',
    cancelledText: 'Não vamos ligar nesse horário. Se ela estiver na sua agenda, apague por lá.',
    cancelledTextAsap: 'Não vamos ligar. Você não precisa fazer mais nada.',

    notCancelled: 'Sua ligação não está cancelada',
    notCancelledText: 'Ela continua como estava. Por favor, fale conosco de outra forma.',
    notCancelledOffline:
      'Você está sem conexão e nada foi enviado. Sua ligação continua como estava.',
    notCancelledBusy:
      'Há muitas pessoas aqui agora. Sua ligação continua agendada. Tente de novo em um instante.',
    cancelUnknown: 'Não sabemos se sua ligação está cancelada',
    cancelUnknownText:
      'Nenhuma resposta voltou. Clique de novo em “Cancelar a ligação”: fazer isso duas vezes não atrapalha. Até lá, ainda podemos ligar.',

    gone: 'Não temos mais esta ligação',
    goneText: 'Ela pode já estar cancelada ou já ter acontecido.',

    changeTime: 'Alterar horário',
    heading: 'Quando devemos ligar, então?',
    standsUntil: (time) => `Enquanto você não alterar, sua ligação continua marcada: ${time}.`,
    confirm: 'Alterar o horário',
    changing: 'Alterando…',
    changed: 'Sua ligação tem um novo horário',

    notChanged: 'O horário não foi alterado',
    stays: (time) => `Sua ligação continua marcada: ${time}.`,
    takenText: 'Esse horário não está mais livre. Escolha outro.',
    closedText: 'Estamos fechados nesse horário. Escolha outro.',
    offlineText: 'Você está sem conexão e nada foi enviado.',
    busyText: 'Há muitas pessoas aqui agora. Tente de novo em um instante.',
    refusedText: 'Não é possível alterar aqui. Por favor, fale conosco de outra forma.',

    changeUnknown: 'Não sabemos se o horário foi alterado',
    changeUnknownText: ({ before, wanted }) =>
      `Nenhuma resposta voltou. Ligamos em um destes horários, talvez nos dois: ${before} ou ${wanted}.`,
    look: 'Verificar de novo',
    looking: 'Verificando…',
    looked: (time) =>
      `Verificamos: sua ligação (${time}) está agendada. Ainda não dá para ver se há uma segunda.`,
    notLooked: 'Não conseguimos verificar. Isso não mudou nada.',
    back: 'Voltar à ligação',

    twoCalls: 'Você pode receber duas ligações',
    twoCallsText: (time) => `Não foi possível cancelar a ligação anterior (${time}).`,
    cancelEarlier: 'Cancelar a ligação anterior',
    earlierCancelled: 'A ligação anterior está cancelada',
  },
};
