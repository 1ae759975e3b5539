import { createServer, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { listen } from './listen.ts';

type Stored = Readonly<Record<string, string>>;

/** A v1 server whose answers to bookings are lost, but which can be asked for them. */
export interface LossyServer {
  origin: string;
  bookings(): readonly Stored[];
  /** Questions for bookings that were answered. */
  looks(): number;
  /** Addresses that were asked. */
  urls(): readonly string[];
  add(booking: Stored): void;
  /** Stores the last booking now. */
  storeLate(): void;
  /** From now on it shows no bookings. */
  hide(): void;
  /** From now on its answers to questions are no use. */
  failLooks(): void;
}

interface Loss {
  /** How often a booking is stored before its connection dies. Default 1. */
  stores?: number;
  /** Answers bookings with this status instead of dying. */
  status?: number;
}

export async function startLossyServer({ stores = 1, status }: Loss = {}): Promise<LossyServer> {
  const bookings: Stored[] = [];
  const urls: string[] = [];
  let looks = 0;
  let mood: 'honest' | 'hiding' | 'failing' = 'honest';
  let last: Stored = {};
  const store = () => bookings.push({ _id: `booking-${bookings.length + 1}`, ...last });

  function look(url: string, response: ServerResponse): void {
    response.statusCode = mood === 'failing' ? 500 : 200;
    response.end(JSON.stringify(mood === 'honest' ? find(bookings, url) : []), () => {
      looks += 1;
    });
  }

  function book(body: string, response: ServerResponse): void {
    last = Object.fromEntries(new URLSearchParams(body));
    for (let count = 0; count < stores; count += 1) store();
    if (status === undefined) response.socket?.destroy();
    else response.writeHead(status).end();
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url = '' } = request;
      urls.push(url);
      if (method === 'GET') look(url, response);
      else book(Buffer.concat(chunks).toString(), response);
    });
  });
  const origin = await listen(server);
  onTestFinished(() => server.closeAllConnections());

  return {
    origin,
    bookings: () => bookings,
    looks: () => looks,
    urls: () => urls,
    add: (booking) => bookings.push({ _id: 'other', ...booking }),
    storeLate: () => store(),
    hide: () => {
      mood = 'hiding';
    },
    failLooks: () => {
      mood = 'failing';
    },
  };
}

/** Those that have every property of the query. */
function find(bookings: readonly Stored[], url: string): readonly Stored[] {
  const [, ...wanted] = new URL(url, 'http://host').searchParams;
  return bookings.filter((booking) => wanted.every(([name, value]) => booking[name] === value));
}
