import type { Layout, ParsedGuide } from '../domain/guide.js';
import { parseArticle } from './layouts/article.js';
import type { Parsed } from './layouts/empty-guide.js';
import { isFaqEntry, parseFaqEntry } from './layouts/faq-entry.js';
import { parseMarkdownGuide } from './layouts/markdown-guide.js';
import { parseTransitionCard } from './layouts/transition-card.js';
import { parseTransitionGuide } from './layouts/transition-guide.js';
import type { RawDocument } from './raw-document.js';
import { holdsSeveralGuides, recogniseLayout } from './recognise-layout.js';

/** `found` and `missing`: the fields of the guide that the document gives and lacks; `warnings`: sentences for the operator. */
export type ParsedDocument =
  | { layout: 'listing' }
  | {
      layout: Exclude<Layout, 'listing'>;
      guide: ParsedGuide;
      found: string[];
      missing: string[];
      warnings: string[];
    };

const parsers: Readonly<Record<Exclude<Layout, 'listing'>, (document: RawDocument, name: string) => Parsed>> =
  {
    'markdown-guide': (document, name) => parseMarkdownGuide(document, name.replace(/\.[a-z0-9]{1,5}$/i, '')),
    'transition-card': parseTransitionCard,
    'transition-guide': parseTransitionGuide,
    article: (document, name) =>
      isFaqEntry(document)
        ? parseFaqEntry(document)
        : parseArticle(document, name, holdsSeveralGuides(document)),
  };

/**
 * The one entrance to the layouts: recognises a document's layout and reads its guide. A page that only lists guides gives none.
 * Never throws: what cannot be read as a field stays as text.
 * @param name the document's file name
 */
export function parseDocument(document: RawDocument, name: string): ParsedDocument {
  const layout = recogniseLayout(document);
  if (layout === 'listing') return { layout };
  const { guide, warnings } = parsers[layout](document, name);
  return { layout, guide: inOrder(guide), ...fieldsOf(guide), warnings };
}

const fields = [
  'overview',
  'difficulty',
  'demand',
  'timeline',
  'salary',
  'transferableSkills',
  'skillsToLearn',
  'certifications',
  'firstSteps',
  'roadmap',
  'realityCheck',
  'actionPlan',
  'faq',
  'related',
  'jobTitles',
  'industries',
] as const satisfies readonly (keyof ParsedGuide)[];

/** The guide with its fields in the order in which people read them. */
function inOrder(guide: ParsedGuide): ParsedGuide {
  const { title, kind, layout, source, from, to, aliases, sections, ...rest } = guide;
  const entries = fields.flatMap((field) => (rest[field] === undefined ? [] : [[field, rest[field]]]));
  return {
    title,
    kind,
    layout,
    ...(source !== undefined && { source }),
    ...(from !== undefined && { from }),
    to,
    ...(aliases !== undefined && { aliases }),
    ...(Object.fromEntries(entries) as Omit<typeof rest, never>),
    sections,
  };
}

function fieldsOf(guide: ParsedGuide): { found: string[]; missing: string[] } {
  const isFilled = (field: (typeof fields)[number]): boolean => {
    const value = guide[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  };
  return { found: fields.filter(isFilled), missing: fields.filter((field) => !isFilled(field)) };
}
