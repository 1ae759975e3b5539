/** Where the pages book. The same on the server and in the browser, since it is part of the cache's keys. */
export const service = {
  apiVersion: 'v3',
  dataURL: 'https://example.com/engagement/v3/callbacks',
  serviceName: 'service',
};
