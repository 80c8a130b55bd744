import type { DocumentLine } from './document-lines.js';
import { foldHeading } from './fold-heading.js';
import type { Leftover } from './named-details.js';
import { readRoleNames } from './role-names.js';
import { furnitureOf } from './site-furniture.js';
import { readCardFacts, withoutViews } from './split-glued-facts.js';

const siteLink =
  /^(?:optimi[sz]e|build|check|explore|browse|get|take|see|view|find|create|start|try|download|sign|log|learn more|read|discover|compare|use|generate|write|search|contact|back to|all)\b/i;

/**
 * The related transitions under their heading. A row of a site's own links ("Optimize Your Resume | Build a Career Change Resume")
 * is no content, and what a card says of another guide (its roles, figures and first sentences) is no content of this one.
 */
export function readRelated(lines: readonly DocumentLine[]): { related: string[]; rest: Leftover[] } {
  const related: string[] = [];
  const others = new Set<string>();
  const lost: DocumentLine[] = [];
  for (const line of lines) {
    const parts = withoutViews(line.text)
      .split(/\s*\|\s*/)
      .filter((part) => part !== '' && !siteLink.test(part) && !readCardFacts(part));
    const isRow = line.text.includes('|');
    for (const part of parts) {
      const { from, to } = readRoleNames(part);
      if (
        from !== undefined ||
        (!isRow && (line.kind === 'item' || (to !== undefined && part.length <= 60)))
      ) {
        related.push(part);
        for (const role of [from, to]) if (role !== undefined) others.add(foldHeading(role));
      } else if (!isRow && related.length === 0 && furnitureOf(part, false) === 'no') lost.push(line);
    }
  }
  const rest = lost.filter((line) => !others.has(foldHeading(line.text)));
  return { related, rest: rest.length > 0 ? [{ heading: undefined, lines: rest }] : [] };
}
