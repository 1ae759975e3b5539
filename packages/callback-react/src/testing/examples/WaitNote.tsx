import { useCallbackWaitTime } from '../../hooks.ts';

export function WaitNote() {
  const { data } = useCallbackWaitTime({ queue: 'sales', query: { refetchInterval: 60_000 } });

  if (data?.seconds === undefined) return null;
  return <p>We call back within about {Math.ceil(data.seconds / 60)} minutes.</p>;
}
