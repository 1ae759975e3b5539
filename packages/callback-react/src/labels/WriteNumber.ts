/** Writes a number in the customer's digits. Words that count get one, `String` without it. */
export type WriteNumber = (value: number) => string;
