/** What the customer types about themselves, by the service's names. */
export interface ContactValues {
  firstname: string;
  lastname: string;
  phonenumber: string;
  subject: string;
}
