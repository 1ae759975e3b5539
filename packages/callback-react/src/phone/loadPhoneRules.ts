/** The functions of `callback-react/phone`. */
export type PhoneRules = typeof import('../phone.ts');

let rules: PhoneRules | undefined;
let loading: Promise<void> | undefined;

/** The phone rules, once they are loaded. */
export function loadedPhoneRules(): PhoneRules | undefined {
  return rules;
}

/** Loads the phone rules; what failed is tried again at the next call. Never rejects: a form works without them. */
export function loadPhoneRules(): Promise<void> {
  loading ??= import('../phone.ts').then(
    (loaded) => {
      rules = loaded;
    },
    () => {
      loading = undefined;
    },
  );
  return loading;
}

/** Waits for the phone rules, but not for long. */
export async function awaitPhoneRules(longestMs: number): Promise<void> {
  if (rules) return;
  const enough = new Promise((resolve) => setTimeout(resolve, longestMs));
  await Promise.race([loadPhoneRules(), enough]);
}
