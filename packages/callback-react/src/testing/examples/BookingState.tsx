import type { CallbackForm } from '../../index.ts';

export function BookingState({ form }: { form: Pick<CallbackForm, 'state' | keyof Ways> }) {
  const { state } = form;
  switch (state.status) {
    case 'editing':
      return null;
    case 'submitting':
      return <p role="status">Booking…</p>;
    case 'pending':
      return <p role="status">Still working on it. There is no need to press again.</p>;
    case 'slotTaken':
      return (
        <div role="alert">
          <p>That time has just gone. Everything you typed is kept.</p>
          {state.alternatives?.map(({ startTime }) => (
            <button type="button" key={startTime} onClick={() => form.takeAlternative(startTime)}>
              {new Date(startTime).toLocaleString('en', { timeZoneName: 'short' })}
            </button>
          ))}
        </div>
      );
    case 'unknown':
      return <NobodyKnows settlement={state.settlement} bookAgain={form.bookAgain} />;
    case 'failed':
      return <p role="alert">Nothing was booked ({state.error.code}). What you typed is kept.</p>;
    case 'confirmed':
      return (
        <div role="status">
          <p>Your call is booked. Reference: {state.callback.id}</p>
          <button type="button" onClick={() => form.reset()}>
            Book a new call
          </button>
        </div>
      );
    default:
      return state satisfies never;
  }
}

type Ways = Pick<CallbackForm, 'takeAlternative' | 'bookAgain' | 'reset'>;

function NobodyKnows({ settlement, bookAgain }: { settlement: string } & Pick<Ways, 'bookAgain'>) {
  if (settlement === 'checking') return <p role="alert">No answer came. We are finding out…</p>;
  const words =
    settlement === 'notBooked'
      ? 'The request did not arrive. You can book it now.'
      : 'It may already be booked. If you book again, you may get two calls.';
  return (
    <div role="alert">
      <p>{words}</p>
      <button type="button" onClick={bookAgain}>
        Book again
      </button>
    </div>
  );
}
