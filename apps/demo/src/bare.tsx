import { createCallbackClient } from 'callback-core';
import { CallbackLauncher, CallbackWidget } from 'callback-react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { sandboxURL } from './clients.ts';

const root = document.getElementById('root');
if (!root) throw new Error('bare.html has no element with id "root".');

const client = createCallbackClient({
  apiVersion: 'v3',
  dataURL: `${sandboxURL}engagement/v3/callbacks`,
  serviceName: 'service',
});

createRoot(root).render(
  <StrictMode>
    <CallbackWidget client={client} waitTime={{ queue: 'service' }} />
    <CallbackLauncher client={client} />
  </StrictMode>,
);
