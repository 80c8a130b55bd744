const codeSign =
  /[{};]\s*$|[=!<>]=|=>|->|\(\)|^\s*(?:import|from|def|class|const|let|var|function|return|if \(|for \(|#include|\$ |>>> |npm |pip |sudo )/;
// Share of lines with a sign of code from which preformatted text is code; lower shares are prose that someone indented.
const CODE_SHARE = 0.25;

/** Whether preformatted text is code; the rest is prose whose author indented it or saved it as it stood. */
export function looksLikeCode(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => codeSign.test(line)).length >= Math.max(1, lines.length * CODE_SHARE);
}
