/** What `--help` prints. */
export const usage = `Usage: callback-sandbox [options]

A call-back server for demos and tests. It speaks the Genesys protocols v1 and v3,
and keeps bookings in memory: they are gone when it ends.

Options:
  --port <number>   port to listen on, 0 for any free one   (default: 8787)
  --host <name>     address to listen on                    (default: 127.0.0.1)
  --config <file>   JSON file with "services" and "apikey"  (default: two demo services)
  --faults          let requests ask for faults; on the loopback address only
  --help            print this text
  --version         print the version
`;
