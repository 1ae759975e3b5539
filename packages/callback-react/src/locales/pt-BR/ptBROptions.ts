import type { LaterSets } from '../../labels/LanguageWords.ts';
import { pluralIn } from '../pluralIn.ts';

const plural = pluralIn<'one'>('pt-BR');

/** Brazilian Portuguese words for numbers, fields, zones and months. */
export const ptBROptions: LaterSets['options'] = {
  country: {
    country: 'Código do país',
    none: 'Sem código do país',
    noneShort: 'Código',
    tooShort: 'Este número é curto demais. Acrescente os dígitos que faltam.',
    notPossible: 'Isto não é um número de telefone. Confira os dígitos.',
    unusual: 'Este número parece incomum. Confira mais uma vez; se estiver certo, continue.',
  },
  fields: {
    email: 'E-mail',
    choose: 'Escolha',
    charactersLeft: (count, write = String) =>
      plural(count, {
        one: `Resta ${write(count)} caractere`,
        other: `Restam ${write(count)} caracteres`,
      }),
    charactersOver: (count, write = String) =>
      `${write(count)} ${plural(count, { one: 'caractere', other: 'caracteres' })} a mais`,
    missing: (label) => `Preencha: ${label}`,
    notChosen: (label) => `Escolha: ${label}`,
    notTicked: (label) => `Marque a caixa: ${label}`,
    firstnameMissing: 'Digite seu nome',
    lastnameMissing: 'Digite seu sobrenome',
    emailMissing: 'Digite seu e-mail',
    notAnEmail: 'Digite um e-mail como nome@example.com',
    tooLong: (longest) => `Este texto é longo demais. Use no máximo ${longest} caracteres.`,
    rejected: 'Isto não foi aceito. Por favor, altere.',
    change: (label) => `Alterar: ${label}`,
    yes: 'Sim',
    no: 'Não',
    consent: 'Vocês podem usar meus dados para me ligar.',
    consentLink: 'Como tratamos seus dados',
    consentMissing: 'Marque a caixa para podermos ligar para você',
    newTab: '(abre em uma nova aba)',
    captcha: 'Verificação de segurança',
    captchaMissing: 'Faça primeiro a verificação de segurança',
    captchaFailed: 'A verificação de segurança não carregou',
  },
  zone: {
    find: 'Buscar cidade ou fuso',
    zones: 'Fusos horários',
    likely: 'Prováveis para você',
    all: 'Todos os fusos',
    none: 'Nenhum fuso com esse nome',
  },
  month: {
    earlier: 'Mês anterior',
    later: 'Próximo mês',
    past: 'já passou',
  },
  ahead: {
    nothing: ({ day }) => `Até ${day} também não há nada livre.`,
  },
};
