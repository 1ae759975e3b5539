import { CallbackWidget } from 'callback-react';
import 'callback-react/styles.css';
import { createRoot } from 'react-dom/client';
import { createClient } from './client.ts';

const root = document.getElementById('root');
if (!root) throw new Error('There is no place for the widget.');
createRoot(root).render(
  <>
    <h1>A page with the widget</h1>
    <a href="#before">Before</a>
    <CallbackWidget client={createClient()} locale="en-GB" timeZone="Europe/Berlin" />
    <a href="#after">After</a>
  </>,
);
