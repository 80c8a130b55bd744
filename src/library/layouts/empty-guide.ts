import type { ParsedGuide } from '../../domain/guide.js';

/** A guide that says nothing yet: what every parser fills in. */
export const emptyGuide = (
  layout: ParsedGuide['layout'],
  title: string,
  roles: { from?: string; to: string },
): ParsedGuide => ({
  title,
  kind: roles.from === undefined ? 'role' : 'transition',
  layout,
  ...(roles.from !== undefined && { from: roles.from }),
  to: roles.to,
  transferableSkills: [],
  skillsToLearn: [],
  certifications: [],
  firstSteps: [],
  roadmap: [],
  faq: [],
  related: [],
  jobTitles: [],
  industries: [],
  sections: [],
});

/** What a layout's parser gives: the guide, and sentences for the operator about what was doubtful. */
export type Parsed = { guide: ParsedGuide; warnings: string[] };
