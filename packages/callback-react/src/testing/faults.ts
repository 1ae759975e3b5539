import type { Transport } from 'callback-core';

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
