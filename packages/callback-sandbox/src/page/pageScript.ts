/** Keeps the page up to date: asks for it again every two seconds while it can be seen, and puts in what has changed. */
export const pageScript = `const PAUSE_MS = 2000;
const connection = document.querySelector('[data-connection]');

function say(text, state) {
  connection.dataset.connection = state;
  // Written only when it changes: it is read aloud each time.
  if (connection.textContent !== text) connection.textContent = text;
}

function update(page) {
  for (const part of document.querySelectorAll('[data-live]')) {
    const fresh = page.querySelector('[data-live="' + part.dataset.live + '"]');
    if (fresh && fresh.innerHTML !== part.innerHTML) part.replaceChildren(...fresh.childNodes);
  }
}

async function refresh() {
  if (document.hidden) return;
  try {
    const answer = await fetch('/', { signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) throw new Error(answer.statusText);
    update(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    say('Live', 'live');
  } catch {
    say('Not connected. Trying again.', 'lost');
  }
}

let timer;
async function keepUp() {
  clearTimeout(timer);
  await refresh();
  timer = setTimeout(keepUp, PAUSE_MS);
}

document.addEventListener('visibilitychange', keepUp);
keepUp();
`;
