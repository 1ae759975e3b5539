import { act, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type ReactNode, StrictMode } from 'react';
import type { FormFields } from '../form/FormFields.ts';
import type { UseCallbackFormOptions } from '../form/UseCallbackFormOptions.ts';
import { CallbackProvider } from '../provider/CallbackProvider.tsx';
import { type OpenService, type OpenServiceOptions, openService } from './openService.ts';
import { PlainForm, type PlainFormProps } from './PlainForm.tsx';

/** A plain form on a page, a real service behind it, and the words for what a customer does. */
export interface FormDriver extends OpenService {
  user: UserEvent;
  type(name: string, text: string): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  /** Presses the button of the form so many times in one moment. */
  submitAtOnce(times: number): void;
  /** Waits until the form says so. */
  says(text: string | RegExp): Promise<HTMLElement>;
  /** A free time of tomorrow, chosen. */
  chooseATime(): Promise<string>;
  /** Takes the form off the page. */
  leave(): void;
  /** Puts it there again. */
  comeBack(): void;
}

/** Opens a form under StrictMode; free times are asked for unless told otherwise. */
export function openForm(
  {
    countries,
    ...options
  }: UseCallbackFormOptions<FormFields> & Pick<PlainFormProps, 'countries'> = {},
  serviceOptions: OpenServiceOptions = {},
): FormDriver {
  const service = openService(serviceOptions);
  const user = userEvent.setup();
  const page = (content: ReactNode): ReactNode => (
    <StrictMode>
      <CallbackProvider client={service.client}>{content}</CallbackProvider>
    </StrictMode>
  );
  const form = (
    <PlainForm options={{ availability: { numberOfDays: 2 }, ...options }} countries={countries} />
  );
  const { rerender } = render(page(form));
  return {
    ...service,
    user,
    async type(name, text) {
      const field = screen.getByLabelText(name);
      await user.clear(field);
      if (text) await user.type(field, text);
    },
    press: (name) => user.click(screen.getByRole('button', { name })),
    submitAtOnce(times) {
      const element = screen.getByRole('button', { name: 'Book' }).closest('form');
      act(() => {
        for (let press = 0; press < times; press += 1) element?.requestSubmit();
      });
    },
    says: (text) => screen.findByText(text, { selector: '[role=status]' }, { timeout: 5000 }),
    async chooseATime() {
      const select = screen.getByLabelText('time');
      const options = await within(select).findAllByRole<HTMLOptionElement>('option', {
        name: /T/,
      });
      const time = options.at(-6)?.value ?? '';
      await user.selectOptions(select, time);
      return time;
    },
    leave: () => rerender(page(null)),
    comeBack: () => rerender(page(form)),
  };
}
