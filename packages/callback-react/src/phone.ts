export { findLengthProblem } from './phone/findLengthProblem.ts';
export { judgePhonenumber, type PhonenumberVerdict } from './phone/judgePhonenumber.ts';
export { toE164 } from './phone/toE164.ts';
