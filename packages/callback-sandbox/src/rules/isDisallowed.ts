import type { Service } from './Service.ts';

/** Whether a service does not call a number, given by its digits. */
export function isDisallowed(service: Service, digits: string): boolean {
  return service.disallowedNumbers.some((rule) =>
    rule.endsWith('*') ? digits.startsWith(rule.slice(0, -1)) : digits === rule,
  );
}
