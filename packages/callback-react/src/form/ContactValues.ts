/** What the customer types, by the service's names. */
export interface ContactValues {
  firstname: string;
  lastname: string;
  phonenumber: string;
  subject: string;
}

/** What is wrong with a field. */
export type ContactProblem = 'missing' | 'too-long' | 'rejected';

/** Problems by field. */
export type ContactProblems = Partial<Record<keyof ContactValues, ContactProblem>>;
