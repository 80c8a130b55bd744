import { styleText } from 'node:util';

export type Paint = { bold(text: string): string; dim(text: string): string; accent(text: string): string };

/** Colours where people look at a terminal, plain text everywhere else (https://no-color.org). */
export function choosePaint(
  isTerminal: boolean,
  environment: { NO_COLOR?: string | undefined; TERM?: string | undefined },
): Paint {
  if (!isTerminal || environment.NO_COLOR || environment.TERM === 'dumb') {
    return { bold: (text) => text, dim: (text) => text, accent: (text) => text };
  }
  return {
    bold: (text) => styleText('bold', text),
    dim: (text) => styleText('dim', text),
    accent: (text) => styleText('cyan', text),
  };
}
