import { FieldProblem } from '../request/FieldProblem.ts';
import { readText } from '../request/readText.ts';
import type { ApiVersion } from './CallbackConfig.ts';

const EXAMPLE: Record<ApiVersion, string> = {
  v1: 'http://host:port/genesys/1/service/callback/service',
  v3: 'https://gapi-use1.genesyscloud.com/engagement/v3/callbacks',
};

/** The service's address, without a trailing slash. Texts never repeat the value: it may hold a password. */
export function readDataURL(value: unknown, apiVersion: ApiVersion): string {
  const text = readText(value).trim();
  const url = parse(text, apiVersion);
  if (url.username || url.password) {
    throw new FieldProblem('holds credentials; take them out of the URL and use apikey');
  }
  if (url.search || url.hash || /[?#]/.test(text)) {
    throw new FieldProblem('has a query or fragment; end it with its path');
  }
  if (/\/\.{1,2}(\/|$)/.test(decodeDots(text))) {
    throw new FieldProblem('has . or .. in its path; write the path out');
  }
  const address = url.href.replace(/\/+$/, '');
  if (apiVersion === 'v3' && address.endsWith('/engagement/v3')) {
    throw new FieldProblem(
      `is the base of the whole interface; call-backs live at ${address}/callbacks`,
    );
  }
  return address;
}

function parse(text: string, apiVersion: ApiVersion): URL {
  const advice = `give the full address of the service, such as ${EXAMPLE[apiVersion]}`;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new FieldProblem(`is not an absolute URL; ${advice}`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FieldProblem(`does not begin with http: or https:; ${advice}`);
  }
  return url;
}

function decodeDots(text: string): string {
  return text.replace(/%2e/gi, '.').replaceAll('\\', '/');
}
