import { type Transport, TransportFailure, type TransportResponse } from 'callback-core';

/** Lets every booking reach the service and loses its answer on the way back. */
export function loseAnswers(transport: Transport): Transport {
  return async (request) => {
    const response = await transport(request);
    if (request.method === 'POST') throw new Error('The connection was lost.');
    return response;
  };
}

/** Lets every booking reach the service, whose answer never comes. */
export function holdAnswers(transport: Transport): Transport {
  return async (request) => {
    const response = await transport(request);
    return request.method === 'POST' ? new Promise(() => {}) : response;
  };
}

/** Loses every question for free times before it reaches the service. */
export function loseQuestions(transport: Transport): Transport {
  return (request) =>
    request.method === 'GET'
      ? Promise.reject(new Error('The connection was lost.'))
      : transport(request);
}

/** Lets no question for free times be answered. */
export function holdQuestions(transport: Transport): Transport {
  return (request) => (request.method === 'GET' ? new Promise(() => {}) : transport(request));
}

/** Answers every booking like this, instead of the service. */
export function answerBookings(
  answer: Partial<Omit<TransportResponse, 'body'>> & { body?: unknown },
): (transport: Transport) => Transport {
  const { status = 400, headers = {}, body = {} } = answer;
  return (transport) => async (request) =>
    request.method === 'POST'
      ? { status, headers, body: JSON.stringify(body) }
      : transport(request);
}

/** Reaches nobody with a booking: nothing is sent. */
export function reachNobody(transport: Transport): Transport {
  return (request) =>
    request.method === 'POST'
      ? Promise.reject(new TransportFailure('unreachable'))
      : transport(request);
}
