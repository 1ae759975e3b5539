/** Thrown by a hook or widget that finds no client, neither given to it nor above it. */
export class ProviderMissingError extends Error {
  override readonly name = 'ProviderMissingError';

  constructor() {
    super(
      'No call-back client found: there is no <CallbackProvider> above this component and no `client` was passed. ' +
        'Wrap the application in <CallbackProvider client={createCallbackClient({ dataURL })}>, or pass `client` itself.',
    );
  }
}
