import type { LanguageWords } from '../../labels/LanguageWords.ts';
import { pluralIn } from '../pluralIn.ts';

const plural = pluralIn<'one'>('pt-BR');

/** Brazilian Portuguese. Customers are addressed as "você". */
export const ptBR: LanguageWords = {
  language: 'pt-BR',
  later: {
    more: async () => (await import('./ptBRMore.ts')).ptBRMore,
    booked: async () => (await import('./ptBRBooked.ts')).ptBRBooked,
  },
  head: {
    title: 'Nós ligamos para você',
    launch: 'Quero receber uma ligação',
    progress: ({ number, of, name }) => `Etapa ${number} de ${of}: ${name}`,
    when: 'Horário',
    who: 'Contato',
    check: 'Conferência',
    unknown: 'Sem certeza',
    notBooked: 'Não agendada',
    unavailable: 'Indisponível',
    done: 'Pronto',
  },
  when: {
    heading: 'Quando devemos ligar?',
    asap: 'O quanto antes',
    asapNote: 'Ligamos quando chegar a sua vez',
    time: 'No horário que você escolher',
    nextFree: ({ day, time }) => `Próximo horário livre: ${day}, ${time}`,
    todayInText: 'hoje',
    noneFree: 'Nenhum horário livre nestes dias',
    asapStepNumber: 'Deixe seu número na próxima página.',
    asapStepTurn: 'Ligamos quando chegar a sua vez.',
    asapStepMeanwhile: 'Enquanto isso, faça o que quiser. Só deixe o telefone por perto.',
    days: 'Dia',
    today: 'Hoje',
    earlier: 'Dias anteriores',
    later: 'Próximos dias',
    free: (places, write = String) => ({
      number: write(places),
      unit: plural(places, { one: 'livre', other: 'livres' }),
    }),
    full: 'lotado',
    none: 'nenhum',
    night: 'Madrugada',
    morning: 'Manhã',
    afternoon: 'Tarde',
    evening: 'Noite',
    dayAndTime: ({ day, time }) => `${day}, ${time}`,
    zone: ({ city, offset }) => [city && `horário de ${city}`, offset].filter(Boolean).join(', '),
    timesIn: (zone) => `Fuso: ${zone}`,
    loading: 'Carregando horários…',
    freeTimes: (count, write = String) =>
      `${write(count)} ${plural(count, { one: 'horário livre', other: 'horários livres' })}`,
    nothingFree: ({ from, to }) =>
      from === to ? `Nada livre em ${from}` : `Nada livre de ${from} a ${to}`,
    nothingFreeHint: ({ asap }) =>
      asap
        ? 'Pode haver vaga nos próximos dias, ou ligamos o quanto antes.'
        : 'Pode haver vaga nos próximos dias.',
    lookFurther: (days, write = String) =>
      plural(days, { one: 'Ver o próximo dia', other: `Ver os próximos ${write(days)} dias` }),
    notLoaded: 'Os horários livres não carregaram',
    notLoadedHint: 'O que você escolheu está guardado.',
    loadAgain: 'Carregar de novo',
    offline: 'Você está sem conexão',
    offlineHint: 'Os horários livres carregam assim que a conexão voltar.',
    noTimeYet: 'Nenhum horário escolhido',
    passed: (time) => `${time}: esse horário já passou. Escolha outro.`,
    gone: (time) => `${time}: esse horário não está mais livre. Escolha outro.`,
    timeMissing: 'Escolha um horário para a ligação',
    chooseAnother: 'Escolher outro horário',
  },
  who: {
    heading: 'Como falamos com você?',
    firstname: 'Nome',
    lastname: 'Sobrenome',
    phonenumber: 'Número de telefone',
    phonenumberHint: 'Pode escrever como quiser.',
    subject: 'Qual é o assunto?',
    subjectHint: 'Algumas palavras nos ajudam a nos preparar.',
    optional: '(opcional)',
    error: 'Erro:',
    fieldsNeedALook: (count, write = String) =>
      `${write(count)} ${plural(count, { one: 'campo precisa', other: 'campos precisam' })} de atenção`,
    phonenumberMissing: 'Digite um número de telefone',
    phonenumberTooLong: 'Este número é longo demais. Confira os últimos dígitos.',
    phonenumberRejected: 'Não podemos ligar para este número. Por favor, digite outro.',
  },
  check: {
    heading: 'Está tudo certo?',
    when: 'Quando',
    name: 'Nome',
    phone: 'Telefone',
    about: 'Assunto',
    change: 'Alterar',
    changeTime: 'Alterar o horário',
    changeName: 'Alterar o nome',
    changePhone: 'Alterar o número de telefone',
    changeSubject: 'Alterar o assunto',
    back: 'Voltar',
    continue: 'Continuar',
    book: 'Agendar a ligação',
    booking: 'Agendando…',
    pending: 'Ainda estamos agendando',
    pendingText:
      'Está demorando mais que o normal. Por favor, mantenha esta página aberta; não é preciso clicar de novo.',
    weCall: 'Ligamos para',
    numberForName: ({ number, name }) => `${number}, para ${name}`,
  },
};
