import { RequestProblem } from '../http/RequestProblem.ts';
import { type SafeData, toSafeData } from '../http/toSafeData.ts';

const FORM_KEY = /^userData\[([^[\]]*)\]$/;
const NESTED_FORM_KEY = /^userData\[/;
/** The API ignores attached data under any other name. */
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Attached data of a v3 request: an object in JSON, `userData[name]=value` in a form. */
export function readUserData(fields: SafeData): SafeData {
  const whole = fields['userData'] ?? {};
  if (typeof whole !== 'object' || Array.isArray(whole)) {
    throw new RequestProblem(400, 'userData must be an object; in a form, userData[name]=value.');
  }
  const entries = [...Object.entries(whole), ...readFormEntries(fields)];
  return toSafeData(entries.filter(([name]) => IDENTIFIER.test(name)));
}

function readFormEntries(fields: SafeData): [string, unknown][] {
  return Object.entries(fields)
    .filter(([key]) => NESTED_FORM_KEY.test(key))
    .map(([key, value]) => {
      const name = FORM_KEY.exec(key)?.[1];
      if (name !== undefined) return [name, value];
      throw new RequestProblem(400, 'userData in a form has one level: userData[name]=value.');
    });
}
