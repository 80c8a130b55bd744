import type { Money, ParsedGuide } from '../../domain/guide.js';
import type { DocumentLine } from './document-lines.js';
import { foldHeading } from './fold-heading.js';
import type { Leftover } from './named-details.js';
import { readMoney } from './read-money.js';

/** `names`: the roles as the lines spell them; `rest`: lines that say something else. */
export type Salaries = { salary?: NonNullable<ParsedGuide['salary']>; names: string[]; rest: Leftover[] };

// The last colon before the sum, for a role's name may hold one; the first dash, for the sum may (`£31,000 - £38,000`).
const colon = /^(?<role>.*\S)\s*:\s*(?<sum>[^:]*\d[^:]*)$/u;
const dash = /^(?<role>[^:]*?\S)\s+[–—-]\s*(?<sum>[^:\p{L}]*\d[^:]*)$/u;

type Pay = { role: string; money: Money; line: DocumentLine };

/**
 * Reads `Musician: $40,000 | Audio AI Engineer: $110,000`, one role a line, or a table. Each sum goes to the role that it names; of two on
 * one line that name neither, the first is before and the second after. Other sums are left over.
 */
export function readSalaries(lines: readonly DocumentLine[], roles: { from?: string; to: string }): Salaries {
  const pays = lines.flatMap(rolePays);
  const of = (role: string | undefined): Pay | undefined =>
    role === undefined ? undefined : pays.find((pay) => foldHeading(pay.role) === foldHeading(role));
  const isPair = pays.length === 2 && pays[0]?.line === pays[1]?.line && roles.from !== undefined;
  const [before, after] = [of(roles.from), of(roles.to)];
  const from = before ?? (isPair ? pays.find((pay) => pay !== after) : undefined);
  const to = after ?? (isPair ? pays.find((pay) => pay !== from) : undefined);

  const taken = new Set([from, to].map((pay) => pay?.line));
  const isWhole = pays.every((pay) => pay === from || pay === to);
  const rest = lines.filter(
    (line) =>
      !taken.has(line) || (!isWhole && pays.some((pay) => pay.line === line && pay !== from && pay !== to)),
  );
  return {
    ...((from || to) && { salary: { ...(from && { from: from.money }), ...(to && { to: to.money }) } }),
    names: [from, to].flatMap((pay) => (pay ? [pay.role] : [])),
    rest: rest.length > 0 ? [{ heading: undefined, lines: rest }] : [],
  };
}

function rolePays(line: DocumentLine): Pay[] {
  const [role = '', amount = ''] = line.cells ?? [];
  const isRow = line.cells?.length === 2 && !role.includes(':');
  const parts = isRow ? [`${role}: ${amount}`] : line.text.split(/\s*\|\s*/);
  return parts.flatMap((part) => {
    const match = (colon.exec(part) ?? dash.exec(part))?.groups;
    const money = match?.sum === undefined ? undefined : readMoney(match.sum, { bare: true });
    if (!match?.role || !match.sum || !money) return [];
    return [{ role: match.role.trim(), money: { ...money, text: match.sum.trim() }, line }];
  });
}
