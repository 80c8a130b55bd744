/** A guide: one career transition (or one role), as its document tells it. A field that is absent is one that the document does not give. */

declare const guideIdBrand: unique symbol;
/** The document's file name in kebab case, without its ending. Unique within a library. */
export type GuideId = string & { readonly [guideIdBrand]: true };
export const guideId = (text: string): GuideId => text as GuideId;

export const layouts = [
  'markdown-guide',
  'transition-card',
  'transition-guide',
  'article',
  'listing',
] as const;
/** The shape of the document that a guide was read from. A `listing` (a page of links to guides) never becomes a guide. */
export type Layout = (typeof layouts)[number];

/** A closed range of numbers; `min === max` for a single value. */
export type Range = { min: number; max: number };

/** Money as the document writes it (`text`), and as numbers where they are plain. */
export type Money = {
  text: string;
  /** ISO 4217. */
  currency?: string;
  min?: number;
  max?: number;
  period?: 'year' | 'month' | 'week' | 'day' | 'hour';
};

export const skillPriorities = ['critical', 'important', 'nice-to-have'] as const;
export type SkillPriority = (typeof skillPriorities)[number];

export type TransferableSkill = { name: string; detail?: string };
export type SkillToLearn = { name: string; priority?: SkillPriority; weeks?: Range; how?: string };
export type RoadmapPhase = { name: string; weeks?: Range; tasks: string[]; resources: string[] };
export type RealityCheck = { love: string[]; miss: string[]; challenges: string[] };
export type ActionPlan = { week: string[]; month: string[]; quarter: string[] };
/** A closed accordion on a page leaves an answer without its question. */
export type FaqEntry = { question?: string; answer: string };
export type Industry = { name: string; examples?: string };
/** `heading` is the trail of headings joined with ` › `; `text` keeps one block a line, list items with `- `. */
export type GuideSection = { heading: string; text: string };

export type Guide = {
  id: GuideId;
  title: string;
  kind: 'transition' | 'role';
  layout: Layout;
  /** As given to the reader, relative to the folder that was read. */
  path: string;
  /** Where the facts come from, when the guide names it. */
  source?: string;
  from?: string;
  to: string;
  /** Other spellings of `from` and `to` that the document uses. */
  aliases?: string[];
  overview?: string;
  difficulty?: string;
  demand?: string;
  timeline?: { text: string; months?: Range };
  salary?: { from?: Money; to?: Money; change?: { text: string; percent?: Range } };
  transferableSkills: TransferableSkill[];
  skillsToLearn: SkillToLearn[];
  certifications: string[];
  firstSteps: string[];
  roadmap: RoadmapPhase[];
  realityCheck?: RealityCheck;
  actionPlan?: ActionPlan;
  faq: FaqEntry[];
  related: string[];
  jobTitles: string[];
  industries: Industry[];
  /** Everything else that the document says; for an article, all of its text. */
  sections: GuideSection[];
};

/** What a layout's parser returns: a guide without what only the library knows. */
export type ParsedGuide = Omit<Guide, 'id' | 'path'>;

/** What is needed to know which guide a question means, without reading the guide. */
export type GuideSummary = Pick<Guide, 'id' | 'title' | 'kind' | 'layout' | 'path' | 'from' | 'to'> & {
  aliases?: readonly string[];
};
