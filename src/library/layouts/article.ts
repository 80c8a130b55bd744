import type { FaqEntry, ParsedGuide } from '../../domain/guide.js';
import type { RawDocument } from '../raw-document.js';
import { readPay, readWholeTimeline } from './article-facts.js';
import { askedMark } from './article-headings.js';
import { readLabels } from './article-labels.js';
import {
  partsAbout,
  readCertifications,
  readChallenges,
  readIndustries,
  readJobTitles,
  readListed,
  readRequiredSkills,
  readTransferable,
} from './article-lists.js';
import { readSteps } from './article-roadmap.js';
import {
  type ArticlePart,
  type ArticleTree,
  articleSections,
  articleTree,
  partsWithin,
} from './article-tree.js';
import { type DocumentLine, documentLines, sectionText } from './document-lines.js';
import { dropFurniture } from './drop-furniture.js';
import { emptyGuide, type Parsed } from './empty-guide.js';
import { findTitle } from './find-title.js';
import { foldHeading } from './fold-heading.js';
import { knownHeading } from './known-headings.js';
import { isQuestion, readQuestions } from './read-questions.js';
import { readRoleNames } from './role-names.js';

const PROSE = 80;

/**
 * Reads any other document: all its text stays in `sections`, without the site's furniture, and fields are taken from it where it is
 * sure what they are. Each string of a field stands word for word in the text of a section, where it can be cited.
 * @param name the file's name, for a page without a title of its own
 * @param holdsSeveral several transitions stand in the document: its text is kept, but no field taken, for none is of all of them
 */
export function parseArticle(document: RawDocument, name: string, holdsSeveral = false): Parsed {
  const { title, before, after, named } = findTitle(document, documentLines(document), name);
  const { from, to = roleOf(title) } = readRoleNames(title);
  const roles = from === undefined ? { to } : { from, to };
  const guide = emptyGuide('article', title, roles);
  const warnings = named
    ? []
    : [`No title was found; the guide is called "${title}". Put a title on the first line.`];

  const lines = dropFurniture([
    ...before.filter((line) => line.text.length >= PROSE || /[.!]$/.test(line.text)),
    ...after,
  ]);
  const tree = articleTree(lines, to);
  if (holdsSeveral) {
    warnings.push(
      'The document holds several transitions; all its text was kept, without fields. Put each transition into a file of its own.',
    );
  } else takeFields(guide, tree, roles);
  guide.sections = articleSections(tree);
  return { guide, warnings };
}

function takeFields(guide: ParsedGuide, tree: ArticleTree, roles: { from?: string; to: string }): void {
  const { parts } = tree;
  const overview = overviewLines(tree, roles.to);
  if (overview.length > 0) guide.overview = sectionText(overview);
  const labels = roles.from === undefined ? {} : readLabels(tree.intro);
  const timeline = labels.timeline ?? readWholeTimeline(tree);
  const salary = { ...readPay(tree, roles), ...labels.salary };
  Object.assign(guide, labels, timeline && { timeline }, Object.keys(salary).length > 0 && { salary });
  guide.transferableSkills = readTransferable(parts);
  guide.skillsToLearn = readRequiredSkills(parts);
  guide.certifications = readCertifications(parts);
  guide.firstSteps = readListed(parts, 'firstSteps');
  guide.roadmap = readSteps(parts, guide.title);
  guide.jobTitles = readJobTitles(parts);
  guide.industries = readIndustries(parts);
  const reality = {
    love: readListed(parts, 'love'),
    miss: readListed(parts, 'miss'),
    challenges: readChallenges(parts),
  };
  if (Object.values(reality).some((list) => list.length > 0)) guide.realityCheck = reality;
  guide.faq = readFaq(parts);
}

/** The text above the first heading; without one, that of "Overview", or of a second title. */
function overviewLines({ intro, parts }: ArticleTree, to: string): readonly DocumentLine[] {
  if (intro.length > 0) return intro;
  const [first] = parts;
  const isTitle =
    first !== undefined && foldHeading(readRoleNames(first.heading).to ?? '') === foldHeading(to);
  return partsAbout(parts, 'introduction')[0]?.lines ?? (isTitle ? first.lines : []);
}

/** Questions under an FAQ heading, and `Q:` lines anywhere; text there without a question only leads over to them. */
function readFaq(parts: readonly ArticlePart[]): FaqEntry[] {
  const asked = [...partsAbout(parts, 'faq'), ...[...partsWithin(parts)].filter(isAsked)].flatMap(
    (part) => readQuestions(withHeadings(part), false).faq,
  );
  const marked = [...partsWithin(parts)].flatMap((part) => {
    const own = askedMark.test(part.heading)
      ? withHeadings({ ...part, lines: [], children: [part] })
      : part.lines;
    return own.some((line) => askedMark.test(line.text) && isQuestion(line))
      ? readQuestions(own, false).faq
      : [];
  });
  const seen = new Set<string>();
  return [...asked, ...marked].filter(({ question }) => {
    // "Ready to start your transition?" asks for a click.
    if (question === undefined || seen.has(question) || knownHeading(question) === 'callToAction')
      return false;
    seen.add(question);
    return true;
  });
}

/** Under whatever heading: a part that begins with a question and asks more than one. */
const isAsked = ({ topic, lines }: ArticlePart): boolean =>
  topic !== 'faq' && lines[0] !== undefined && isQuestion(lines[0]) && lines.filter(isQuestion).length > 1;

/** A part's lines with the headings of the parts within it, whose questions they are. */
function withHeadings(part: ArticlePart): DocumentLine[] {
  const within = part.children.flatMap((child) => {
    if (/\?["”’)]?$/.test(child.heading)) child.isQuoted = true;
    const heading: DocumentLine = {
      kind: 'heading',
      text: child.heading,
      level: 1,
      depth: 0,
      gapBefore: true,
    };
    return [heading, ...withHeadings(child)];
  });
  return [...part.lines, ...within];
}

/** What a title is about when it names no role: the title itself, without its subtitle. */
const roleOf = (title: string): string => title.replace(/(?::\s|\s[|–—-]\s).*$/u, '').trim() || title;
