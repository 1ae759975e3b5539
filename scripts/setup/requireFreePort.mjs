import { createServer } from 'node:net';
import { stop } from './stop.mjs';

/** A port of this machine that nothing uses: the one the variable names, else the usual one. */
export async function requireFreePort(variable, usual) {
  const port = Number(process.env[variable] ?? usual);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    stop(`${variable} is not a port number. Give one from 1 to 65535.`);
  }
  if (await isFree(port)) return port;
  const advice = `${variable}=${port + 1} npm run demo`;
  stop(`Port ${port} is in use. Stop what uses it, or choose another: ${advice}`);
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
