import type { Plugin } from 'vite';

/** What a careful host sends with its pages: nothing from elsewhere but the service, and no text that becomes script. */
export function strictPolicy(service: string): Plugin {
  const policy = `default-src 'self'; connect-src 'self' ${service}; require-trusted-types-for 'script'`;
  return {
    name: 'strict-policy',
    configurePreviewServer({ middlewares }) {
      middlewares.use('/bare.html', (request, response, next) => {
        if (request.url?.endsWith('?strict')) {
          response.setHeader('content-security-policy', policy);
        }
        next();
      });
    },
  };
}
