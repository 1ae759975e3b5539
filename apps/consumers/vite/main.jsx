import { createCallbackClient } from 'callback-core';
import { CallbackWidget } from 'callback-react';
import 'callback-react/styles.css';
import { createRoot } from 'react-dom/client';

const client = createCallbackClient({
  apiVersion: 'v3',
  dataURL: 'https://example.com/engagement/v3/callbacks',
  serviceName: 'service',
});
createRoot(document.getElementById('root')).render(<CallbackWidget client={client} />);
