import type { ComponentPropsWithoutRef } from 'react';
import type { CallbackWidgetProps } from '../widget/CallbackWidgetProps.ts';
import { rootAttributes } from '../widget/rootAttributes.ts';
import type { CallbackLauncherProps } from './CallbackLauncherProps.ts';

/** The props of a launcher by whom they are for. */
export interface SplitProps {
  own: Pick<CallbackLauncherProps, 'children' | 'label' | 'position'>;
  widget: CallbackWidgetProps;
  /** For the root. */
  attributes: Omit<ComponentPropsWithoutRef<'div'>, 'title'>;
}

/** Tells the launcher's own props, those of its widget, and attributes apart. */
export function splitProps({
  children,
  label,
  position,
  open: _open,
  onOpenChange: _onOpenChange,
  confirmClose: _confirmClose,
  ...passed
}: CallbackLauncherProps): SplitProps {
  const attributes = rootAttributes(passed);
  const widget = Object.fromEntries(
    Object.entries(passed).filter(([name]) => !(name in attributes)),
  );
  return { own: { children, label, position }, widget, attributes };
}
