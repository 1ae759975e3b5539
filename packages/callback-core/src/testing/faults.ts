import type { Fault } from './startFaultServer.ts';

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';
const MIB = 1024 * 1024;

/** Closes the connection by a reset instead of a farewell. */
const resetBeforeHeaders: Fault = (socket) => socket.resetAndDestroy();

const endBeforeHeaders: Fault = (socket) => socket.end();

const resetAfterHeaders: Fault = (socket) => {
  socket.write(`${HEAD}content-length: 1000\r\n\r\n`, () => {
    setTimeout(() => socket.resetAndDestroy(), 20);
  });
};

/** Says how long the body is, then ends before it. What came is a whole booking. */
const truncatedBody: Fault = (socket) => {
  socket.end(`${HEAD}content-length: 1000\r\n\r\n{"_id":"abc"}`);
};

/** Ends between two chunks. What came is a whole booking. */
const endBetweenChunks: Fault = (socket) => {
  socket.end(`${HEAD}transfer-encoding: chunked\r\n\r\nd\r\n{"_id":"abc"}\r\n`);
};

const hang: Fault = () => {};

/** A byte of the body now and then, for ever. */
const dripFeed: Fault = (socket) => {
  socket.write(`${HEAD}content-length: 100000\r\n\r\n`);
  const drip = setInterval(() => socket.write(' '), 10);
  socket.on('close', () => clearInterval(drip));
};

const noHttp: Fault = (socket) => socket.end('220 mail.example ESMTP\r\n');

/** Says that the body is packed, and sends it unpacked. */
const falselyPacked: Fault = (socket) => {
  socket.end(`${HEAD}content-encoding: gzip\r\ncontent-length: 13\r\n\r\n{"_id":"abc"}`);
};

/** 20 MB that begin like a booking, in chunks: nobody is told the length in advance. */
const hugeBody: Fault = (socket) => {
  socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\nd\r\n{"_id":"abc",\r\n`);
  const chunk = `${MIB.toString(16)}\r\n${' '.repeat(MIB)}\r\n`;
  for (let count = 0; count < 20; count += 1) socket.write(chunk);
  socket.write('0\r\n\r\n');
};

/** 20 MB that say so. */
const hugeDeclaredBody: Fault = (socket) => {
  socket.write(`${HEAD}content-length: ${20 * MIB}\r\n\r\n${' '.repeat(20 * MIB)}`);
};

export const faults = {
  resetBeforeHeaders,
  endBeforeHeaders,
  resetAfterHeaders,
  truncatedBody,
  endBetweenChunks,
  hang,
  dripFeed,
  noHttp,
  falselyPacked,
  hugeBody,
  hugeDeclaredBody,
} satisfies Record<string, Fault>;
