/** Style of the page: light and dark as the reader's system has it, down to 320 pixels. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --ground: light-dark(#e9edf2, #0b0d11);
  --card: light-dark(#fff, #16191f);
  --words: light-dark(#151a23, #edf0f5);
  --quiet: light-dark(#545f70, #a8b2c1);
  --line: light-dark(#d5dbe3, #2b323d);
  --accent: light-dark(#1f58cc, #92b6ff);
  --good: light-dark(#0b6b45, #7ddcae);
  --good-ground: light-dark(#dff3e9, #10281e);
  --warn: light-dark(#8a4b00, #f3bd7a);
  --warn-ground: light-dark(#fcecd6, #2e2110);
}

body {
  max-inline-size: 66rem;
  margin: 0 auto;
  padding: clamp(1rem, 4vw, 2.5rem);
  background: var(--ground);
  color: var(--words);
  font: 1rem / 1.5 system-ui, sans-serif;
}

h1, h2, h3, h4, p, dl, dd, ul { margin: 0; padding: 0; }
h1 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -0.015em; }
h2 { margin-block: 2.5rem 0.75rem; font-size: 1.125rem; }
h3 { font-size: 1.0625rem; overflow-wrap: anywhere; }
h4 { margin-block: 1rem 0.25rem; color: var(--quiet); font-size: 0.875rem; font-weight: 500; }
ul { list-style: none; }
a { color: var(--accent); text-underline-offset: 0.2em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
code { font: 0.875rem / 1.5 ui-monospace, monospace; overflow-wrap: anywhere; }

header, .title {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0.25rem 1.5rem;
}

.quiet { color: var(--quiet); }
.card .quiet { font-size: 0.875rem; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.card {
  padding: 1.25rem;
  border: 1px solid var(--line);
  border-radius: 0.875rem;
  background: var(--card);
}

.status { display: flex; gap: 1rem; font-variant-numeric: tabular-nums; }
[data-connection]::before {
  content: "";
  display: inline-block;
  inline-size: 0.5rem;
  block-size: 0.5rem;
  margin-inline-end: 0.5rem;
  border-radius: 50%;
  background: var(--quiet);
}
[data-connection="live"] { color: var(--good); }
[data-connection="live"]::before { background: var(--good); }
[data-connection="lost"] { color: var(--warn); }
[data-connection="lost"]::before { background: var(--warn); }

.services {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr));
  gap: 1rem;
}

.badge {
  padding: 0.125rem 0.5rem;
  border-radius: 1rem;
  background: var(--ground);
  color: var(--quiet);
  font-size: 0.8125rem;
  white-space: nowrap;
}
.badge:is([data-state="open"], [data-state="SCHEDULED"]) { background: var(--good-ground); color: var(--good); }
.badge:is([data-state="closed"], [data-state="QUEUED"], [data-state="ROUTING"], [data-state="PROCESSING"]) { background: var(--warn-ground); color: var(--warn); }

table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.days { margin-block-start: 1rem; font-size: 0.875rem; }
.days th { padding-inline-end: 0.75rem; font-weight: 500; text-align: start; white-space: nowrap; }
.days td, .days th { padding-block: 0.1875rem; }
.days .number { padding-inline-start: 0.75rem; color: var(--quiet); text-align: end; white-space: nowrap; }
.bar { inline-size: 100%; }
.bar svg { display: block; inline-size: 100%; block-size: 0.375rem; border-radius: 1rem; background: var(--line); }
.bar rect { fill: var(--accent); }

.next { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr)); gap: 0 1.5rem; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
.next li { display: flex; justify-content: space-between; gap: 0.5rem; }

.bookings th { padding-block-end: 0.5rem; color: var(--quiet); font-size: 0.8125rem; font-weight: 500; text-align: start; }
.bookings td { padding-block: 0.5rem; border-block-start: 1px solid var(--line); vertical-align: baseline; }
.bookings :is(th, td):not(:last-child) { padding-inline-end: 1rem; }
.bookings .number { white-space: nowrap; }

.connect { display: grid; gap: 0.75rem; }
.connect div { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.connect dt { flex: 0 0 9rem; color: var(--quiet); }

footer { display: grid; gap: 0.5rem; margin-block-start: 2.5rem; font-size: 0.875rem; }
footer nav { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }

@media (max-width: 44rem) {
  .bookings .wide { display: none; }
  .bookings :is(th, td):not(:last-child) { padding-inline-end: 0.5rem; }
  .bookings { font-size: 0.875rem; }
  .connect dt { flex-basis: 100%; }
}
@media (max-width: 26rem) {
  .bookings :is(th, td):nth-child(3) { display: none; }
}
`;
