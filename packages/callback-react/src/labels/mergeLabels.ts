import {
  type CallbackLabelOverrides,
  type CallbackLabels,
  englishLabels,
} from './CallbackLabels.ts';

/** The English words with some of them replaced. */
export function mergeLabels(overrides: CallbackLabelOverrides = {}): CallbackLabels {
  return {
    head: { ...englishLabels.head, ...overrides.head },
    when: { ...englishLabels.when, ...overrides.when },
    who: { ...englishLabels.who, ...overrides.who },
    check: { ...englishLabels.check, ...overrides.check },
    trouble: { ...englishLabels.trouble, ...overrides.trouble },
    done: { ...englishLabels.done, ...overrides.done },
  };
}
