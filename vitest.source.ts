import { defaultClientConditions, defaultServerConditions } from 'vite';

/** Reads the packages of this workspace from their sources, in tests, stories and development alike. */
export const source = {
  resolve: { conditions: ['callback-source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['callback-source', ...defaultServerConditions] } },
};
