import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import {
  Button,
  type ButtonProps,
  type CallbackComponents,
  Field,
  type FieldProps,
  Icon,
  type IconProps,
  LookProvider,
  Notice,
} from '../index.ts';
import { openLauncher } from '../testing/launcherDriver.tsx';
import { openWidget } from '../testing/widgetDriver.tsx';

describe('the root', () => {
  it('of a widget takes class, style, direction, ref and any attribute, and keeps its own', () => {
    const ref = createRef<HTMLElement>();
    const { root } = openWidget({
      className: 'mine',
      style: { maxInlineSize: '30rem' },
      dir: 'rtl',
      id: 'call',
      lang: 'ar',
      'aria-describedby': 'note',
      ref,
    } as Parameters<typeof openWidget>[0]);
    expect(ref.current).toBe(root);
    expect(root).toHaveClass('cbk-root', 'cbk-widget', 'mine');
    expect(root.style.maxInlineSize).toBe('30rem');
    for (const [name, value] of [
      ['dir', 'rtl'],
      ['id', 'call'],
      ['lang', 'ar'],
      ['aria-describedby', 'note'],
      ['data-theme', 'system'],
      ['data-step', 'when'],
    ] as const) {
      expect(root).toHaveAttribute(name, value);
    }
  });

  it('of a launcher takes them, and leaves none to the widget inside', async () => {
    const { root, press } = openLauncher({ className: 'mine', dir: 'rtl', id: 'call' });
    await press('Call me back');
    expect(root).toHaveClass('cbk-root', 'cbk-launcher', 'mine');
    expect(root).toHaveAttribute('dir', 'rtl');
    expect(document.querySelectorAll('#call, .mine')).toHaveLength(1);
  });

  it('names the density it was given, in a launcher too, and none else', async () => {
    expect(openWidget().root).not.toHaveAttribute('data-density');
    expect(openWidget({ density: 'high' }).root).toHaveAttribute('data-density', 'high');
    const { root, press } = openLauncher({ density: 'high' });
    await press('Call me back');
    expect(root.querySelector('.cbk-widget')).toHaveAttribute('data-density', 'high');
  });
});

describe('words', () => {
  it('replace ours one by one', () => {
    const { root } = openWidget({ labels: { head: { title: 'Ruf mich an' } } });
    expect(within(root).getByRole('heading', { level: 2 })).toHaveTextContent('Ruf mich an');
    expect(root).toHaveTextContent('Step 1 of 3: When');
  });
});

describe('classes of a host', () => {
  it('stand beside ours, and on nothing else', () => {
    const { root } = openWidget({ classNames: { title: 'big', button: 'round' } });
    expect(root.querySelectorAll('.big')).toHaveLength(1);
    expect(root.querySelector('.big')).toHaveClass('cbk-title', 'big');
    expect(root.querySelectorAll('.round').length).toBe(
      root.querySelectorAll('.cbk-button').length,
    );
  });

  it('reach every widget under a provider, and its own go before', () => {
    render(
      <LookProvider classNames={{ button: 'round' }}>
        <Button>One</Button>
        <LookProvider classNames={{ button: 'square' }}>
          <Button>Other</Button>
        </LookProvider>
      </LookProvider>,
    );
    expect(screen.getByRole('button', { name: 'One' })).toHaveClass('cbk-button', 'round');
    expect(screen.getByRole('button', { name: 'Other' })).toHaveClass('square', { exact: false });
    expect(screen.getByRole('button', { name: 'Other' })).not.toHaveClass('round');
  });
});

function OwnButton({ kind, busy, ...attributes }: ButtonProps) {
  return <button {...attributes} title={`${kind} ${busy}`} />;
}

function OwnIcon(props: IconProps) {
  return props.name === 'phone' ? (
    <i className={props.className} title="own" />
  ) : (
    <Icon {...props} />
  );
}

function OwnField(props: FieldProps) {
  return (
    <section aria-label={props.label}>
      <Field {...props} label={`${props.label}!`} />
    </section>
  );
}

function OwnNotice({ title, children }: { title?: string | undefined; children: React.ReactNode }) {
  return (
    <aside aria-label={title}>
      <Notice icon="check">{children}</Notice>
    </aside>
  );
}

describe('components of a host', () => {
  const components = {
    Button: OwnButton,
    Icon: OwnIcon,
    Field: OwnField,
    Notice: OwnNotice,
  } satisfies CallbackComponents;

  it('stand in the place of ours, get what ours get, and can be made of them', async () => {
    const { root, press } = openWidget({ components, scheduledCallback: false });
    expect(root.querySelector('i.cbk-icon')).toHaveAttribute('title', 'own');
    expect(screen.getByTitle('primary false')).toHaveClass('cbk-button');
    const field = screen.getByRole('region', { name: 'Phone number' });
    await press('Continue');
    const input = within(field).getByRole('textbox', { name: 'Phone number!' });
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription(/Enter a phone number/);
    // Of theirs that are made of ours, the rest is ours.
    expect(field.querySelector('svg.cbk-icon')).not.toBeNull();
  });

  it('are kept from a press that comes twice, and from one while they are busy', async () => {
    const pressed: string[] = [];
    const user = userEvent.setup();
    render(
      <LookProvider components={components}>
        <Button onClick={() => pressed.push('free')}>Free</Button>
        <Button busy onClick={() => pressed.push('busy')}>
          Busy
        </Button>
      </LookProvider>,
    );
    await user.dblClick(screen.getByRole('button', { name: 'Free' }));
    await user.click(screen.getByRole('button', { name: 'Busy' }));
    expect(pressed).toEqual(['free']);
    expect(screen.getByRole('button', { name: 'Busy' })).toHaveAttribute('aria-disabled', 'true');
  });
});
