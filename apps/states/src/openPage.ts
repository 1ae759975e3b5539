import type { Page } from '@playwright/test';
import { createSandbox, type Sandbox, type SandboxOptions } from 'callback-sandbox';
import { NOW } from './test.ts';

/** A page with the widget, and the service behind it. */
export interface OpenPage {
  sandbox: Sandbox;
  /** Requests to book that have left the page. */
  posts(): number;
}

/** Opens a page whose requests a sandbox in this process answers, at the time of all pages. Faults are on. */
export async function openPage(page: Page, options: SandboxOptions = {}): Promise<OpenPage> {
  const sandbox = createSandbox({ clock: () => NOW, faults: true, ...options });
  let posts = 0;
  await page.clock.setFixedTime(NOW);
  await page.route('https://api.test/**', async (route) => {
    const request = route.request();
    if (request.method() === 'POST') posts += 1;
    const body = request.postData();
    const answer = await sandbox.fetch(
      new Request(request.url(), {
        method: request.method(),
        headers: request.headers(),
        ...(body !== null && { body }),
      }),
    );
    // What a fault makes of a connection that breaks.
    if (answer.type === 'error') return route.abort('connectionreset');
    return route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    });
  });
  await page.goto('/widget.html');
  return { sandbox, posts: () => posts };
}
