import type { LifecycleMetadata } from './LifecycleMetadata.ts';

/** Hears one moment in the life of a widget. */
export type LifecycleListener = (metadata: LifecycleMetadata) => void;

/**
 * The life of a widget, moment by moment and in this order. `onOpened` and `onClosed` come once; the three between them
 * once for each booking, however often it has to be sent.
 */
export interface LifecycleProps {
  /** It is on the page. */
  onOpened?: LifecycleListener | undefined;
  /** Something was typed or chosen, or a step was taken. */
  onStarted?: LifecycleListener | undefined;
  /** A booking was sent. */
  onSubmitted?: LifecycleListener | undefined;
  /** A call was booked while the widget was there. `onScheduled` hears also of those whose answer came later. */
  onCompleted?: LifecycleListener | undefined;
  /** It leaves the page without a booking, and none is on its way or in doubt. */
  onCancelled?: LifecycleListener | undefined;
  /** It has left the page. */
  onClosed?: LifecycleListener | undefined;
  /** Tell lifecycle listeners all that was typed, under `form`. Default false. */
  personalData?: boolean | undefined;
}
