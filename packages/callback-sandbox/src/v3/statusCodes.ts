/** Values of `status.code` in a v3 envelope. */
export const statusCodes = {
  successful: 0,
  notFound: 404,
  keyInProgress: 409,
  keyReused: 422,
  throttled: 429,
  serverFailure: 500,
  badParameters: 501,
  noApiKey: 503,
  wrongApiKey: 1103,
  badNumber: 7030,
  numberImpossible: 7036,
  numberNotAllowed: 7037,
  unknownService: 7040,
  full: 7041,
  closed: 7042,
} as const;
