import type { WriteNumber } from './WriteNumber.ts';

/** Words of fields beyond the usual ones, of consent and of a captcha. A `label` is the field's own. */
export const fieldLabels = {
  email: 'Email',
  /** In a list, while nothing is chosen. */
  choose: 'Choose',
  charactersLeft: (count: number, write: WriteNumber = String): string =>
    `${write(count)} ${count === 1 ? 'character' : 'characters'} left`,
  charactersOver: (count: number, write: WriteNumber = String): string =>
    `${write(count)} ${count === 1 ? 'character' : 'characters'} too many`,

  missing: (label: string): string => `Fill in: ${label}`,
  notChosen: (label: string): string => `Choose: ${label}`,
  notTicked: (label: string): string => `Tick the box: ${label}`,
  firstnameMissing: 'Enter your first name',
  lastnameMissing: 'Enter your last name',
  emailMissing: 'Enter your email address',
  notAnEmail: 'Enter an email address like name@example.com',
  tooLong: (longest: number): string => `This text is too long. Use at most ${longest} characters.`,

  rejected: 'This was not accepted. Please change it.',

  /** On the last step: a way to change a field, for the ear, and what a box stands for. */
  change: (label: string): string => `Change: ${label}`,
  yes: 'Yes',
  no: 'No',

  consent: 'You may use my details to call me back.',
  consentLink: 'How we treat your data',
  consentMissing: 'Tick the box so that we may call you',
  /** For the ear, after a link. */
  newTab: '(opens in a new tab)',

  captcha: 'Security check',
  captchaMissing: 'Do the security check first',
  captchaFailed: 'The security check did not load',
};
