/** What the sandbox is to be like. */
export interface Situation {
  id: string;
  title: string;
  /** What there is to see. */
  note: string;
  /** Sent as `x-sandbox-fault` with every call. Absent: nothing is. */
  fault?: string;
}

const ready: Situation = {
  id: 'ready',
  title: 'All is well',
  note: 'There are free times, and answers come at once.',
};

/** In the order of the switch. */
export const situations: readonly Situation[] = [
  ready,
  {
    id: 'closed',
    title: 'Office closed',
    note: 'Closed for today: over v3 a call as soon as possible is not offered, over v1 it is refused; another day can be booked.',
    fault: 'office-closed',
  },
  {
    id: 'full',
    title: 'Nearly full',
    note: 'One time in seven has one place left, the others none.',
    fault: 'nearly-full',
  },
  {
    id: 'slow',
    title: 'Slow',
    note: 'Free times take two seconds, a booking five: after three the widget says that it is still waiting.',
    fault: 'delay-after-commit; ms=5000; on=schedule, delay-after-commit; ms=2000',
  },
  {
    id: 'failing',
    title: 'Failing',
    note: 'The server answers 500 to everything. Free times are asked for three times; whether a call was booked, nobody knows.',
    fault: 'error-before-commit',
  },
  {
    id: 'lost',
    title: 'Answer lost',
    note: 'The call is booked, and the connection breaks in the middle of the answer: it must not be called a failure.',
    fault: 'cut-body; on=schedule',
  },
];

export function findSituation(id: string): Situation {
  return situations.find((situation) => situation.id === id) ?? ready;
}
