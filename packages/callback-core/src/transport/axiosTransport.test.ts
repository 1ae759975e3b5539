// biome-ignore lint/style/noRestrictedImports: what a page does to axios is what is tested.
import axios from 'axios';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../testing/startServer.ts';
import { toTransportRequest } from '../testing/toTransportRequest.ts';
import { axiosTransport } from './axiosTransport.ts';

describe('axiosTransport', () => {
  it('does not name axios to the server', async () => {
    const { origin, seen } = await startServer({});
    await axiosTransport(toTransportRequest(origin));
    expect(seen[0]?.headers['user-agent']).not.toContain('axios');
  });

  it('takes nothing from what the page sets on axios', async () => {
    const { origin, seen } = await startServer({ body: 'x' });
    const { headers } = axios.defaults;
    const interceptor = axios.interceptors.request.use(() => Promise.reject(new Error('theirs')));
    axios.defaults.baseURL = 'http://127.0.0.1:1';
    axios.defaults.headers.common['authorization'] = 'Bearer THEIRS';
    axios.defaults.params = { theirs: 1 };
    onTestFinished(() => {
      axios.interceptors.request.eject(interceptor);
      delete axios.defaults.baseURL;
      delete axios.defaults.params;
      delete headers.common['authorization'];
    });

    const answer = await axiosTransport(toTransportRequest(`${origin}/a`));
    expect(answer).toMatchObject({ body: 'x' });
    expect(seen[0]?.url).toBe('/a');
    expect(seen[0]?.headers).not.toHaveProperty('authorization');
  });

  it('takes nothing from a polluted Object.prototype', async () => {
    const { origin, seen } = await startServer({ body: 'x' });
    const polluted = {
      baseURL: 'http://127.0.0.1:1',
      auth: { username: 'theirs', password: 'theirs' },
      params: { theirs: 1 },
      transformRequest: () => 'theirs',
      transformResponse: () => 'theirs',
      validateStatus: () => false,
      maxContentLength: 1,
    };
    const names = Object.keys(polluted);
    onTestFinished(() => {
      for (const name of names) Reflect.deleteProperty(Object.prototype, name);
    });
    for (const [name, value] of Object.entries(polluted)) {
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    }
    const answer = await axiosTransport(
      toTransportRequest(`${origin}/a`, { method: 'POST', body: 'ours' }),
    );
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);

    expect(answer).toMatchObject({ status: 200, body: 'x' });
    expect(seen[0]).toMatchObject({ url: '/a', body: 'ours' });
    expect(seen[0]?.headers).not.toHaveProperty('authorization');
  });
});
