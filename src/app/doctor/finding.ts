/**
 * One thing that the doctor looked at. `ok`: as it should be. `note`: worth knowing, nothing is broken.
 * `problem`: Segue does not work, or not with what the operator gave it, until `mend` is done.
 */
export type Finding = {
  check: string;
  state: 'ok' | 'note' | 'problem';
  /** One line, never with a secret in it. */
  text: string;
  /** What to do, in one line. */
  mend?: string;
};

/** Findings for people: one line each, and below a finding what mends it. */
export function describeFindings(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const indent = ' '.repeat('problem'.length + width + 4);
  const lines = findings.flatMap(({ check, state, text, mend }) => [
    `${state.padEnd('problem'.length)}  ${check.padEnd(width)}  ${text}`,
    ...(mend === undefined ? [] : [`${indent}→ ${mend}`]),
  ]);
  const problems = findings.filter(({ state }) => state === 'problem').length;
  const verdict =
    problems === 0 ? 'Nothing is wrong.' : `${problems} ${problems === 1 ? 'problem' : 'problems'} to mend.`;
  return [...lines, '', verdict].join('\n');
}
