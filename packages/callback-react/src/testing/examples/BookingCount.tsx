import { useState } from 'react';
import { useCallbackEvent } from '../../hooks.ts';

export function BookingCount() {
  const [booked, setBooked] = useState(0);
  useCallbackEvent('scheduled', () => setBooked(booked + 1));

  return <p>{booked} booked on this page</p>;
}
