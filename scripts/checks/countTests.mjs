/** Adds up what test runners say in their closing lines: vitest's "Tests …" and Playwright's "N passed". */
export function countTests(output) {
  const plain = stripColours(output);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const line of plain.split('\n')) {
    if (!/\bTests {2}\S/.test(line) && !/^\s+\d+ (passed|failed|skipped|flaky)( \(|$)/.test(line))
      continue;
    for (const [, number, word] of line.matchAll(/(\d+) (passed|failed|skipped|flaky|todo)/g)) {
      const kind = { flaky: 'failed', todo: 'skipped' }[word] ?? word;
      counts[kind] += Number(number);
    }
  }
  return counts;
}

function stripColours(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for.
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}
