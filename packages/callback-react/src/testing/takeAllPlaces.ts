import type { OpenService } from './openService.ts';

/** Other customers book a time until nothing is left of it. */
export async function takeAllPlaces({ client }: OpenService, desiredTime: string): Promise<void> {
  const booked = async (): Promise<boolean> => {
    try {
      await client.schedule({ phonenumber: '+49 30 1234567', desiredTime });
      return true;
    } catch {
      return false;
    }
  };
  while (await booked());
}
