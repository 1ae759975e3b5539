'use client';
import { useCallbackAvailability } from 'callback-react/hooks';

export function FreeTimes() {
  const { data } = useCallbackAvailability({ numberOfDays: 2 });
  return <p>{data ? `${data.slots.length} free times` : 'Nobody knows yet'}</p>;
}
