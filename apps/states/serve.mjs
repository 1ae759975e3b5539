// Serves the built Storybook, the pages of this package and the pinned font on a free port, and says which.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const folders = [
  '../../storybook-static/',
  'dist/',
  'node_modules/@fontsource-variable/inter/',
].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

const server = createServer(({ url = '/' }, response) => {
  // Made normal by URL: nothing above the folders can be asked for.
  const { pathname } = new URL(url, 'http://localhost');
  const file = folders.map((folder) => join(folder, pathname)).find(isFile);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' });
  createReadStream(file).pipe(response);
});

server.listen(0, '127.0.0.1', () => {
  console.log(`Listening on http://127.0.0.1:${server.address().port}`);
});

function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}
