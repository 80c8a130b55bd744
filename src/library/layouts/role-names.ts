/** The roles that a title names; neither is invented: absent means that the title does not name it. */
export type RoleNames = { from?: string; to?: string };

const MOST_WORDS = 7;
const spaces = /\s+/g;
const decoration = /\p{Extended_Pictographic}|\u200d|\ufe0f/gu;

// What ends the part of a title that names roles: a subtitle, a site's name, a remark in brackets.
const tail =
  /\s*(?::(?=\s)|\s[-–—|•·»]\s|—|\||\?).*$|\s*[([](?:[^)\]]*\b(?:\d{4}|guide|step|roadmap|plan|complete|updated|tips|salary|skills)\b[^)\]]*)[)\]].*$/iu;
const kicker =
  /^(?:(?:your|the|my|a|complete|ultimate|ai)\s+)*(?:career (?:change|transition|path|pathway|switch|guide|roadmap|pivot)|transition(?: guide| path)?|pathway|job change|guide|roadmap|career)\s*[:\-–—|·]\s*/i;

// Words before "to" that show that what follows is no role ("How to …", "A Guide to …").
const noRole =
  /\b(?:how|guide|steps?|path|road|roadmap|way|ways|introduction|intro|what|when|where|why|need|want|wants|plan|plans|ready|back|things|skills|time|reasons|tips|key|due|up|easy|hard|going|able|who|need|trying|looking|decided?|related|according|close|next|get|got|go|learn|transition(?:ing)?|switch(?:ing)?|mov(?:e|ing)|chang(?:e|ing)|pivot(?:ing)?|change careers?|career change|welcome|answers?|resources|courses|questions|path(?:way)?s?|best|worst)$/i;
const verbLike =
  /^(?:become|becoming|be|get|getting|know|learn|start|starting|make|making|build|land|landing|find|use|consider|avoid|ask|expect|do|work|earn|change|transition|switch|move|succeed|hire|hiring|read|watch|take|grow|boost|improve|master|help|prepare|success|do|go|have|write)\b/i;

// "From Zero to Data Engineer" starts from no role.
const noStart = /^(?:zero|scratch|nothing|beginners?|novice|noob|no (?:experience|degree)|here|idea)$/i;
const phrase = /\b(?:for|to|with|from|after|an?|your|about|are|is)\b/i;
// No role is called by a question or by a word that is about any role.
const asking =
  /^(?:how|what|why|when|where|which|who|is|are|do|does|can|should|skills|salary)\b|^(?:careers?|jobs?|roles?|work|transitions?|learning|guides?|new|tech|your)$/i;

const joints = '(?:to|into|→|->|➜|⟶|=>)';

/** `anywhere`: sure enough to be looked for in a subtitle too; `bare`: what stands before is a name only if it is no phrase. */
const patterns: readonly { pattern: RegExp; pair?: boolean; anywhere?: boolean; bare?: boolean }[] = [
  // From X to Y; Transition from X into a career as a Y
  {
    pattern: new RegExp(`\\bfrom\\s+(?<from>.+?)\\s+${joints}\\s+(?<to>.+)$`, 'iu'),
    pair: true,
    anywhere: true,
  },
  // Becoming a Y; How to become a Y
  { pattern: /\b(?:becom(?:e|ing)|be(?= an? ))\s+(?<to>.+)$/iu, anywhere: true },
  // X to Y
  { pattern: new RegExp(`^(?<from>.+?)\\s+${joints}\\s+(?<to>.+)$`, 'iu'), pair: true, anywhere: true },
  // Transitioning into Y; Career change to Y; Switching to Y; Breaking into Y
  {
    pattern:
      /\b(?:transition(?:ing)?|switch(?:ing)?|mov(?:e|ing)|pivot(?:ing)?|chang(?:e|ing)|career change|career switch|break(?:ing)?|get(?:ting)?)(?: careers?)?\s+(?:in)?to\s+(?:an?\s+career\s+(?:as|in)\s+)?(?<to>.+)$/iu,
  },
  // Career path of a Y; What does a Y do; Guide for a Y; A career as a Y; Roadmap for Y
  {
    pattern:
      /\b(?:what (?:does|is) an?|day in the life of an?|(?:career|careers|life|job|work|working) as an?|(?:path|pathway|roadmap|guide|skills|outlook) (?:for|of|to|as)(?: an?| the)?)\s+(?<to>.+?)(?:\s+(?:do|does|career|role)\b.*)?$/iu,
  },
  // Y Career Path; Y Roadmap; Y Salary Guide
  {
    pattern:
      /^(?<to>.+?)\s+(?:career(?:s| (?:path|pathway|guide|roadmap|overview|profile|outlook|change|transition))?|roadmap|learning path|job description|salary|jobs|role|skills)\b.*$/iu,
    bare: true,
  },
];

/**
 * The roles in a title such as `From Musician to Audio AI Engineer: Your 9-Month Guide`, `Career Change: X to Y`, `Becoming an
 * Y`, `How to Become a Y in 2026`, `Y Career Path | Site`. Names come without article, subtitle, year or site name.
 */
export function readRoleNames(title: string): RoleNames {
  const clean = title.replace(decoration, '').replace(spaces, ' ').trim();
  for (const { part, subtitle } of candidates(clean)) {
    for (const { pattern, pair, anywhere, bare } of patterns) {
      if (subtitle && !anywhere) continue;
      const groups = pattern.exec(part)?.groups;
      if (!groups) continue;
      const to = roleName(groups.to ?? '');
      const from = groups.from === undefined ? undefined : roleName(groups.from);
      if (to === undefined || asking.test(to) || (from !== undefined && asking.test(from))) continue;
      if (bare && phrase.test(to)) continue;
      if (pair && (from === undefined || !isPair(groups.from ?? '', from, to))) continue;
      return from === undefined || noStart.test(from) ? { to } : { from, to };
    }
  }
  return {};
}

/** The parts of a title that may name roles, the likeliest first: without its kicker and subtitle, the subtitle, with the kicker. */
function candidates(title: string): { part: string; subtitle: boolean }[] {
  const bare = title.replace(kicker, '');
  const behind = /(?::\s|\s[-–—|]\s|—)(.+)$/u.exec(bare)?.[1]?.replace(tail, '') ?? '';
  const parts = [
    { part: bare.replace(tail, ''), subtitle: false },
    { part: behind, subtitle: true },
    { part: title.replace(tail, ''), subtitle: false },
  ];
  return parts.filter(({ part }) => part !== '');
}

/** Whether both sides of a "to" are roles. */
function isPair(written: string, from: string, to: string): boolean {
  if (noRole.test(written.trim()) || verbLike.test(to) || verbLike.test(from)) return false;
  return (
    /^[\p{Lu}\p{N}]/u.test(from) ||
    /^[\p{Lu}\p{N}]/u.test(to) ||
    (from === from.toLowerCase() && to === to.toLowerCase())
  );
}

const conditions =
  /\s+(?:in|by|for|within)\s+(?:(?:the|under|about|only|just)\s+)*(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|nine\b|twelve\b|a year|india|the us|the uk|usa|uk|canada|europe|australia|germany|beginners?|career changers?|\w+ (?:steps|months|weeks|years|days)).*$|\s+(?:without|with no|with zero|with|after|at age|at \d|from scratch|from zero|from home|as an?|step by step|using|who|that|while|if|when|and (?:how|what|why|land|get|earn|salary))\b.*$/i;
const trailing =
  /\s+(?:career (?:path|pathway|change|changes|transition|guide|roadmap|switch)s?|careers?|guides?|roadmap|transition(?: (?:guide|path|roadmap))?|pathway|learning path|role|position|job|jobs|salary|skills|explained|overview|step-by-step|tutorial|\(?\d{4}\)?|faq|faqs|profession|professional path)$/i;

/** One side of a title as a role's name; `undefined` when it is none. */
function roleName(written: string): string | undefined {
  let name = written
    .replace(conditions, '')
    .replace(/^(?:becoming|being|become)\s+/i, '')
    .replace(
      /^(?:(?:an?|the|your|my|our|successful|great|professional|certified|qualified|highly|paid|good|better)\s+)+(?=\S)/i,
      (articles) =>
        // "Professional Organizer" is a role; "a successful Chef" is a chef.
        /^(?:professional|certified)\s+$/i.test(articles)
          ? articles
          : articles.replace(/\b(?:an?|the|your|my|our|successful|great|good|better|highly|paid)\s+/gi, ''),
    )
    .replace(/^careers? (?:as|in|of) (?:an?\s+)?/i, '');
  for (let last = ''; last !== name; ) {
    last = name;
    name = name.replace(trailing, '').replace(/[\s.,;:!?–—-]+$/u, '');
  }
  const words = name.split(' ').length;
  if (name === '' || words > MOST_WORDS || !/\p{L}/u.test(name)) return undefined;
  return name;
}
