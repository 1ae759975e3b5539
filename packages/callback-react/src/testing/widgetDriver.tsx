import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { CallbackWidget } from '../widget/CallbackWidget.tsx';
import type { CallbackWidgetProps } from '../widget/CallbackWidgetProps.ts';
import { type OpenService, type OpenServiceOptions, openService } from './openService.ts';

/** A widget on a page, a real service behind it, and the words for what a customer does. */
export interface WidgetDriver extends OpenService {
  user: UserEvent;
  /** The root. */
  root: HTMLElement;
  chooseATime(name?: RegExp): Promise<HTMLInputElement>;
  fill(values?: {
    firstname?: string;
    lastname?: string;
    phonenumber?: string;
    subject?: string;
  }): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  /** From the first step to "Is this right?", with a time and a number. */
  goToCheck(): Promise<HTMLInputElement>;
  unmount(): void;
}

/** Every day, round the clock, in UTC; the widget shows Berlin time. */
export function openWidget(
  props: CallbackWidgetProps = {},
  options: OpenServiceOptions = {},
): WidgetDriver {
  const service = openService(options);
  const user = userEvent.setup();
  const { container, unmount } = render(
    <StrictMode>
      <CallbackWidget client={service.client} locale="en-GB" timeZone="Europe/Berlin" {...props} />
    </StrictMode>,
  );
  const root = container.querySelector<HTMLElement>('.cbk-root');
  if (!root) throw new Error('The widget did not render.');

  const press = async (name: string | RegExp): Promise<void> =>
    user.click(await within(root).findByRole('button', { name }));

  const chooseATime = async (name: RegExp = /, \d free$/): Promise<HTMLInputElement> => {
    const choice = within(root).queryByRole('radio', { name: /At a time you choose/ });
    if (choice) await user.click(choice);
    await waitFor(() => within(root).getAllByRole('radio', { name: /, \d+ free$/ }));
    const days = within(root).getByRole('group', { name: 'Day' });
    const tomorrow = within(days).getAllByRole('radio')[1];
    if (tomorrow) await user.click(tomorrow);
    const times = within(root)
      .getAllByRole<HTMLInputElement>('radio', { name })
      .filter((radio) => radio.value.includes('T'));
    const time = times[6];
    if (!time) throw new Error('There is no such time.');
    await user.click(time);
    return time;
  };

  const fill: WidgetDriver['fill'] = async (values = { phonenumber: '030 23125 014' }) => {
    const labels = {
      firstname: /First name/,
      lastname: /Last name/,
      phonenumber: /Phone number/,
      subject: /What is it about/,
    };
    for (const [name, value] of Object.entries(values)) {
      const field = screen.getByLabelText(labels[name as keyof typeof labels]);
      await user.clear(field);
      await user.type(field, value);
    }
  };

  return {
    ...service,
    user,
    root,
    press,
    chooseATime,
    fill,
    unmount,
    async goToCheck() {
      const time = await chooseATime();
      await press('Continue');
      await fill({ firstname: 'Maria', lastname: 'Keller', phonenumber: '030 23125 014' });
      await press('Continue');
      await screen.findByRole('heading', { name: 'Is this right?' });
      return time;
    },
  };
}
