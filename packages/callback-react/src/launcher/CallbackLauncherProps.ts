import type { ReactNode } from 'react';
import type { CallbackWidgetProps } from '../widget/CallbackWidgetProps.ts';

/** When the customer is asked before a launcher closes. Once a call is booked there is nothing to ask. */
export type ConfirmClose = 'always' | 'dirty' | 'never';

/** What a `CallbackLauncher` takes: all that the widget does. Attributes go to the launcher's own root, a `<div>`. */
export interface CallbackLauncherProps extends CallbackWidgetProps {
  /** What stands in the button. Default: a telephone and `label`. */
  children?: ReactNode;
  /** Words of the button. Default: `labels.head.launch`. */
  label?: string | undefined;
  /** `'corner'` of the window, or `'inline'` where it is put. Default `'corner'`. */
  position?: 'corner' | 'inline' | undefined;

  /** Is it open, also while it is minimised? Give it to decide yourself, with `onOpenChange`. */
  open?: boolean | undefined;
  /** The customer opened it, or closed it for good. */
  onOpenChange?: ((open: boolean) => void) | undefined;
  /** Ask before closing: always, when something was typed or a booking is not settled, or never. Default `'dirty'`. */
  confirmClose?: ConfirmClose | undefined;
}
