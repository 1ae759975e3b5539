import type { ServiceRules } from '../rules/ServiceRules.ts';

/** What the text tells about. */
export interface RunningServer {
  url: string;
  services: Readonly<Record<string, ServiceRules>>;
  /** Where bookings are kept, such as `in the folder .callback-sandbox`. */
  place: string;
  keyNeeded: boolean;
}

/** What is printed once the server listens: where it is, what it offers, and how a client is set up for it. */
export function describeServer({ url, services, place, keyNeeded }: RunningServer): string {
  const names = Object.keys(services);
  const name = names.includes('service') ? 'service' : names[0];
  const key = keyNeeded ? "\n    apikey: '<the apikey of your configuration file>'," : '';
  return `Call-back sandbox listening on ${url}

Services, places left and bookings, for people
  ${url}/

Services
${Object.entries(services).map(describeService).join('\n')}

Bookings (${place})
  ${url}/sandbox/bookings

Client configuration, v1
  const config = {
    dataURL: '${url}/genesys/1/service/callback/${name}',${key}
  };

Client configuration, v3
  const config = {
    apiVersion: 'v3',
    dataURL: '${url}/engagement/v3/callbacks',
    serviceName: '${name}',${key}
  };

Stop with Ctrl+C.`;
}

function describeService([name, rules]: [string, ServiceRules]): string {
  const calls = rules.capacity === 1 ? '1 call' : `${rules.capacity} calls`;
  return `  ${name}: buckets of ${rules.bucketMinutes} minutes, ${calls} each, hours in ${rules.timeZone}`;
}
