import { useQuery } from '@tanstack/react-query';
import { useCallbackClient } from '../../hooks.ts';

export function QueueLength({ queue }: { queue: string }) {
  const client = useCallbackClient();
  const { data } = useQuery({
    queryKey: ['waitTime', client.dataURL, queue],
    queryFn: ({ signal }) => client.waitTime({ queue }, { signal }),
  });

  return <p>{data?.seconds ?? 'Unknown'}</p>;
}
