import type { ComponentType } from 'react';
import type { IconProps } from '../icons/Icon.tsx';
import type { ButtonProps } from '../parts/Button.tsx';
import type { FieldProps } from '../parts/Field.tsx';
import type { NoticeProps } from '../parts/Notice.tsx';

/**
 * Components that stand in the place of parts, and take what those take. Make them outside of any render. Inside such a
 * component the part itself is ours again, so that it can be wrapped.
 *
 * @example
 * ```tsx
 * const components = {
 *   Icon: (props) => (props.name === 'phone' ? <OurPhone /> : <Icon {...props} />),
 * } satisfies CallbackComponents;
 *
 * <CallbackWidget components={components} />
 * ```
 */
export interface CallbackComponents {
  /**
   * Buttons with words: on, back, book, other times. All attributes of the `<button>` that it draws are among the props,
   * the press included: it is kept from coming twice.
   */
  Button?: ComponentType<ButtonProps> | undefined;
  /** A control with its name, hint and error. Gives the control its attributes, `aria-describedby` among them. */
  Field?: ComponentType<FieldProps> | undefined;
  /** Pictures beside words; they say nothing by themselves. */
  Icon?: ComponentType<IconProps> | undefined;
  /** A box that tells something, spoken at once when `alert` is set. */
  Notice?: ComponentType<NoticeProps> | undefined;
}
