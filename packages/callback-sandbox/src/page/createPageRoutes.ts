import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { SandboxContext } from '../SandboxContext.ts';
import { pageScript } from './pageScript.ts';
import { pageStyle } from './pageStyle.ts';
import { readOverview } from './readOverview.ts';
import { ASSETS, renderPage } from './renderPage.ts';

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#1f58cc"/><path d="M11 8h3l1.500 4-2 1.500a9 9 0 0 0 5 5l1.500-2 4 1.500v3a2 2 0 0 1-2 2A13 13 0 0 1 9 10a2 2 0 0 1 2-2z" fill="#fff"/></svg>`;

/** Nothing from elsewhere, nothing inline, no form, no frame around it. */
const POLICY = [
  "default-src 'none'",
  ...["script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'"],
  ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
].join('; ');

/** A page for people, at `/`: services, places left, and bookings. It changes nothing. */
export function createPageRoutes(context: SandboxContext): Hono {
  const routes = new Hono();
  routes.get('/', protect, async (c) => {
    const { origin } = new URL(c.req.url);
    return c.html(await renderPage(await readOverview(context), origin));
  });
  routes.get(ASSETS.style, asset(pageStyle, 'text/css'));
  routes.get(ASSETS.script, asset(pageScript, 'text/javascript'));
  routes.get(ASSETS.icon, asset(ICON, 'image/svg+xml'));
  return routes;
}

const protect: MiddlewareHandler = async (c, next) => {
  c.header('content-security-policy', POLICY);
  c.header('referrer-policy', 'no-referrer');
  await next();
};

function asset(text: string, type: string): (c: Context) => Response {
  return (c) => c.body(text, 200, { 'content-type': `${type}; charset=utf-8` });
}
