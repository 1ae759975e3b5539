/** Thrown by a field's reader: what is wrong with the value and how to mend it. The value itself is never in it. */
export class FieldProblem extends Error {}
