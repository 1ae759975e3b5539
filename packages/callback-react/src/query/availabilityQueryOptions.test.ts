import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { openService } from '../testing/openService.ts';
import { availabilityQueryOptions } from './availabilityQueryOptions.ts';

const { client } = openService();

it('writes moments into the key as ISO text and leaves out what was not given', () => {
  const { queryKey } = availabilityQueryOptions(client, {
    startDate: new Date('2030-01-07T08:00:00Z'),
    endDate: '2030-01-08T09:00:00+01:00',
    numberOfDays: '5',
  });
  expect(queryKey).toEqual([
    'callback',
    'availability',
    {
      apiVersion: 'v3',
      dataURL: 'http://sandbox.test/engagement/v3/callbacks',
      serviceName: 'service',
    },
    {
      startDate: '2030-01-07T08:00:00.000Z',
      endDate: '2030-01-08T08:00:00.000Z',
      numberOfDays: 5,
    },
  ]);
});

it('leaves the refusal of a bad moment to the client', async () => {
  const options = availabilityQueryOptions(client, { startDate: new Date(Number.NaN) });
  await expect(new QueryClient().fetchQuery(options)).rejects.toMatchObject({
    code: 'VALIDATION',
  });
});

it('serves loaders', async () => {
  const queryClient = new QueryClient();
  const options = availabilityQueryOptions(client, { numberOfDays: 2 });
  const { slots } = await queryClient.fetchQuery(options);
  expect(slots.length).toBeGreaterThan(0);
  expect(queryClient.getQueryData(options.queryKey)).toBeDefined();
});
