import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { CallbackLauncher } from '../launcher/CallbackLauncher.tsx';
import type { CallbackLauncherProps } from '../launcher/CallbackLauncherProps.ts';
import { type OpenService, type OpenServiceOptions, openService } from './openService.ts';

/** A launcher on a page, a real service behind it, and the words for what a customer does. */
export interface LauncherDriver extends OpenService {
  user: UserEvent;
  root: HTMLElement;
  press(name: string | RegExp): Promise<void>;
  /** Opens it and types a number. */
  typeANumber(): Promise<void>;
  /** On from there to the press that books. */
  book(): Promise<void>;
  /** Gives it other props. */
  change(props: CallbackLauncherProps): void;
  unmount(): void;
}

/** Only calls as soon as possible, so that there are two steps. */
export function openLauncher(
  props: CallbackLauncherProps = {},
  options: OpenServiceOptions = {},
): LauncherDriver {
  const service = openService(options);
  const user = userEvent.setup();
  const page = (given: CallbackLauncherProps) => (
    <StrictMode>
      <CallbackLauncher
        client={service.client}
        scheduledCallback={false}
        locale="en-GB"
        timeZone="Europe/Berlin"
        {...given}
      />
    </StrictMode>
  );
  const { container, rerender, unmount } = render(page(props));
  const root = container.querySelector<HTMLElement>('.cbk-launcher');
  if (!root) throw new Error('The launcher did not render.');
  const press = (name: string | RegExp): Promise<void> =>
    user.click(screen.getByRole('button', { name }));
  return {
    ...service,
    user,
    root,
    unmount,
    press,
    async typeANumber() {
      await press('Call me back');
      await user.type(screen.getByLabelText(/Phone number/), '030 23125 014');
    },
    async book() {
      await press('Continue');
      await screen.findByRole('heading', { name: 'Is this right?' });
      await press('Book the call');
    },
    change: (given) => rerender(page(given)),
  };
}
