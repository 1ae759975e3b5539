/** Words of the head: what this is and how far the customer is. */
export const headLabels = {
  title: 'Get a call from us',
  /** Of the launcher's button. */
  launch: 'Call me back',
  /** "Step 1 of 3: When". Both numbers arrive written out. */
  progress: ({ number, of, name }: { number: string; of: string; name: string }): string =>
    `Step ${number} of ${of}: ${name}`,
  when: 'When',
  who: 'You',
  check: 'Check',
  unknown: 'Not certain',
  notBooked: 'Not booked',
  unavailable: 'Not available',
  done: 'Done',
};
