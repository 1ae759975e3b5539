import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { createCallbackClient } from 'callback-core';
import { createCallbackClient as createFetchClient } from 'callback-core/fetch';

const onDisk = readdirSync('node_modules', { recursive: true });
const react = onDisk.filter((path) => /(^|[\\/])(react|react-dom|@tanstack)$/.test(path));
assert.deepEqual(react, [], 'React is on the disk');

const server = createServer((_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end('{"_id":"abc"}');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const dataURL = `http://127.0.0.1:${server.address().port}/genesys/1/service/callback/service`;

for (const create of [createCallbackClient, createFetchClient]) {
  const { id } = await create({ dataURL }).schedule({ phonenumber: '4151110000' });
  assert.equal(id, 'abc');
}
server.close();
server.closeAllConnections();
