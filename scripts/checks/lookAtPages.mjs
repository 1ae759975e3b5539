import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright';

const WIDGET = 'When should we call?';

/** Each page, what its HTML must hold before any script runs, and what a browser must show. */
const PAGES = [
  {
    name: 'vite',
    args: ['preview', '--port', '0', '--host', '127.0.0.1'],
    html: [],
    shown: [WIDGET],
  },
  {
    name: 'next',
    args: ['start', '--port', '0', '--hostname', '127.0.0.1'],
    html: [WIDGET, 'free times'],
    shown: [WIDGET, 'free times'],
  },
];

/** Opens the built pages in Chromium. 0 when they show what they must without a complaint. */
export async function lookAtPages(folder) {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  let code = 0;
  for (const page of PAGES) {
    const complaints = await serve(page, join(folder, page.name), (url) =>
      look(browser, page, url),
    ).catch((error) => [String(error)]);
    for (const complaint of complaints) console.error(`${page.name}: ${complaint}`);
    if (complaints.length > 0) code = 1;
  }
  await browser.close();
  return code;
}

/** Starts the project's own server on a free port, and stops it after its visit. */
async function serve({ name, args }, cwd, visit) {
  const child = spawn(join(cwd, 'node_modules', '.bin', name), args, {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    return await visit(await addressOf(child, name));
  } finally {
    // With what it started itself. It may have ended before.
    if (child.exitCode === null) process.kill(-child.pid);
  }
}

/** Where a server says that it is. */
function addressOf(child, name) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = () => reject(new Error(`${name} did not start:\n${output}`));
    setTimeout(fail, 60_000).unref();
    child.on('error', fail);
    child.on('close', fail);
    child.stdout.on('data', (text) => {
      output += text;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(stripColours(output))?.[0];
      if (url) resolve(url);
    });
  });
}

async function look(browser, { html, shown }, url) {
  const complaints = [];
  const text = await fetch(url).then((response) => response.text());
  for (const words of html) if (!text.includes(words)) complaints.push(`the HTML lacks “${words}”`);

  const page = await browser.newPage();
  // React tells of markup that differs from the server's as an error.
  page.on('console', (message) => {
    const lost = /Failed to load resource/.test(message.text());
    if (message.type() === 'error' && !lost) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  // There is no such service: only the pages' own server answers.
  await page.route('https://example.com/**', (route) => route.abort());
  await page.goto(url);
  for (const words of shown) {
    const found = page.getByText(words).first();
    await found
      .waitFor({ timeout: 20_000 })
      .catch(() => complaints.push(`“${words}” is not shown`));
  }
  const ids = await page.locator('[id]').evaluateAll((all) => all.map((element) => element.id));
  if (new Set(ids).size < ids.length) complaints.push(`an id is there twice: ${ids.join(' ')}`);
  await page.close();
  return complaints;
}

function stripColours(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for.
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}
