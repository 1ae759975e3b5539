const JSON_BODY = { 'content-type': 'application/json' };
const PHONE = '+12025550111';

/**
 * One of the requests that clients send, by its number `i` within a second, and resolves with the status:
 * mostly looking, some booking and cancelling, some nonsense.
 */
export async function sendMixed(url: string, second: number, i: number): Promise<number> {
  const v1 = `${url}/genesys/1/service/callback/service`;
  const v3 = `${url}/engagement/v3/callbacks`;
  const post = (path: string, body: object, headers = {}): RequestInit & { url: string } => ({
    url: `${v3}/${path}`,
    method: 'POST',
    headers: { ...JSON_BODY, ...headers },
    body: JSON.stringify(body),
  });
  const requests: (RequestInit & { url: string })[] = [
    { url: `${v1}/availability?number-of-days=5&max-time-slots=20` },
    { url: `${v3}/availability/service?numberOfDays=5&timezone=America/New_York` },
    post('create', { serviceName: 'service', phoneNumber: PHONE, userData: { firstname: 'Ada' } }),
    post(
      'create',
      { serviceName: 'service', phoneNumber: PHONE },
      { 'idempotency-key': `${second}-${i}` },
    ),
    { url: `${v3}/queue-status/service` },
    { url: v1, method: 'POST', body: new URLSearchParams({ _customer_number: 'nonsense' }) },
    { url: `${v3}/create`, method: 'POST', headers: JSON_BODY, body: '{' },
    { url: `${v1}?_id=none` },
    { url: `${v3.replace('/callbacks', '')}/estimated-wait-time?virtual-queues=service` },
    { url: `${v3}/open-for/service` },
  ];
  const { url: to = v1, ...init } = requests[i % requests.length] ?? {};
  const answer = await fetch(to, init);
  const id = (await answer.json()).data?.id;
  if (id !== undefined && i % 10 === 2)
    await (await fetch(`${v3}/cancel`, post('cancel', { id }))).text();
  return answer.status;
}
