/** What `--help` prints. */
export const usage = `Usage: callback-sandbox [options]

A call-back server for demos and tests. It speaks the Genesys protocols v1 and v3.

Options:
  --port <number>   port to listen on, 0 for any free one   (default: 8787)
  --host <name>     address to listen on                    (default: 127.0.0.1)
  --store <name>    where bookings are kept                 (default: pglite)
                    pglite    in a folder, with PostgreSQL inside this process
                    postgres  in the server that DATABASE_URL names, schema callback_sandbox
                    memory    in this process: gone when it ends
  --data <folder>   folder of the store pglite              (default: .callback-sandbox)
  --config <file>   JSON file with services, apikey, …      (default: two demo services)
  --faults          lets requests ask for faults; on the loopback address only
  --seed-demo       books a few calls, if there are none
  --help            print this text
  --version         print the version
`;
