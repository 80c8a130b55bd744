/** A node of a parsed page, as far as the readers look at it (htmlparser2's tree). */
export type HtmlNode = {
  type: string;
  name?: string;
  attribs?: Record<string, string>;
  data?: string;
  children?: HtmlNode[];
};

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that hold no text of the document. */
const silent = set(
  'script style noscript template svg math iframe canvas object embed audio video map head title meta link input select option textarea datalist img picture source wbr',
);
const blocks = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);
/** Elements that mark words inside a sentence. A row of other inline elements is a row of values: badges, cards, tags. */
const emphases = set(
  'b strong i em u s del ins mark code kbd samp var sub sup abbr acronym q cite dfn big font tt bdi bdo',
);

export const isElement = (node: HtmlNode): boolean => node.name !== undefined;
export const isSilent = (node: HtmlNode): boolean =>
  node.type === 'comment' || node.type === 'directive' || (node.name !== undefined && silent.has(node.name));
export const isEmphasis = (node: HtmlNode): boolean => node.name !== undefined && emphases.has(node.name);
export const isBlank = (node: HtmlNode): boolean =>
  isSilent(node) || (node.type === 'text' && !/\S/.test(node.data ?? ''));

const blockish = new WeakMap<HtmlNode, boolean>();

/** Whether a node stands on lines of its own: a block element, or an inline one that holds such (a link around a card). */
export function isBlock(node: HtmlNode): boolean {
  if (node.name === undefined || isSilent(node)) return false;
  if (blocks.has(node.name)) return true;
  const known = blockish.get(node);
  if (known !== undefined) return known;
  const found = (node.children ?? []).some(isBlock);
  blockish.set(node, found);
  return found;
}

/** All text under a node, as it stands. */
export function rawText(node: HtmlNode): string {
  if (isSilent(node)) return '';
  if (node.type === 'text') return node.data ?? '';
  if (node.name === 'br') return '\n';
  return (node.children ?? []).map(rawText).join('');
}
