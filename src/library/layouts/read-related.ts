import type { DocumentLine } from './document-lines.js';
import type { Leftover } from './named-details.js';
import { readRoleNames } from './role-names.js';
import { furnitureOf } from './site-furniture.js';
import { readCardFacts, withoutViews } from './split-glued-facts.js';

const siteLink = /^(?:optimi[sz]e|build|check|explore|browse|get|take|see|view|find|create|start|try|download|sign|log|learn more|read|discover|compare|use|generate|write|search|contact|back to|all)\b/i;

/**
 * The related transitions under their heading. A row of a site's own links ("Optimize Your Resume | Build a Career Change Resume")
 * is no content, and neither are the figures on the cards of other guides.
 */
export function readRelated(lines: readonly DocumentLine[]): { related: string[]; rest: Leftover[] } {
  const related: string[] = [];
  const lost: DocumentLine[] = [];
  for (const line of lines) {
    const parts = withoutViews(line.text).split(/\s*\|\s*/).filter((part) => part !== '');
    const isRow = parts.length > 1;
    for (const part of parts) {
      const { from, to } = readRoleNames(part);
      if (siteLink.test(part) || readCardFacts(part)) continue;
      if (from !== undefined || (line.kind === 'item' && !isRow) || (to !== undefined && !isRow && part.length <= 60)) related.push(part);
      else if (!isRow && furnitureOf(part, false) === 'no') lost.push(line);
    }
  }
  return { related, rest: lost.length > 0 ? [{ heading: undefined, lines: lost }] : [] };
}
