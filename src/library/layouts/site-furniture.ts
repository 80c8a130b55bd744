/** What a site puts around an article: no words of the article itself. */

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const date =
  `(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${months}\\.? ${day},? \\d{4}|${day} ${months}\\.?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|` +
  `\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|${months} \\d{4})(?:,? (?:at )?\\d{1,2}:\\d{2}(?: ?[ap]m)?)?)`;
const network =
  '(?:facebook|twitter|x|linkedin|pinterest|whatsapp|reddit|email|e-mail|tumblr|telegram|messenger|print|copy link|instagram|youtube|rss|threads|mastodon|bluesky)';
const networks = `(?:${network}(?:[\\s,|·•/&]+(?:and |or )?|$))`;
const counted =
  '(?:shares?|views?|likes?|claps?|comments?|reads|responses?|tweets?|pins?|votes?|followers?|reactions?)';

/** Furniture wherever it stands. */
const anywhere: readonly RegExp[] = [
  /^(?:listen to|save|print|bookmark) this (?:article|post|story|page|guide)$/i,
  new RegExp(
    `^share(?: (?:this|it|on|via|now))?(?: (?:post|article|story|page|guide))?\\s*:?\\s*${networks}*$`,
    'i',
  ),
  new RegExp(
    `^(?:share|tweet|pin|post|send|follow(?: us)?)(?: (?:on|via|it|this|to))?[\\s:]*${networks}+$`,
    'i',
  ),
  new RegExp(`^${networks}{2,}$`, 'i'),
  new RegExp(`^[\\d,.]+\\s?[km]?\\s*${counted}(?:\\s*[|·•,]?\\s*[\\d,.]+\\s?[km]?\\s*${counted})*$`, 'i'),
  /^(?:shares|views|likes)\s*:?\s*[\d,.]+\s?[kKM]?$/i,
  /^(?:posted|published|written|reviewed|edited|authored|fact[- ]checked) by\s.{2,80}[^.!?]$/i,
  /^(?:filed under|posted in|tagged(?: with| as)?|tags|categories)\s*:?\s.{2,140}[^.!?]$/i,
  /^.{0,110}\d[ -]?min(?:ute)?s?(?: to)? read\b.{0,20}$/i,
  /^(?:reading time|read time|estimated reading time)\s*:?\s*.{1,30}$/i,
  /^home\s*(?:[>»›/→|]|::)\s*.{1,150}$/i,
  /^(?:skip to (?:main )?content|toggle navigation|open menu|back to (?:top|blog|home|articles|all posts)|read more|load more(?: .{0,30})?|show more|see all|view all|(?:next|previous) (?:post|article)\b.{0,90}|advertisement|sponsored|continue reading|jump to (?:content|section)|press .{0,30}to skip to content)$/i,
  /^(?:←|→|«|»|<<|>>)\s?.{1,90}$/,
  /^(?:no comments(?: yet)?|be the first to (?:comment|write|leave)|why don['’]?t you start|\d+ (?:comments?|replies|responses)(?: on .*)?|leave a (?:reply|comment)|add a comment|cancel reply|your email address (?:will|stays|is)|required fields|save my name|comments? (?:are|is) closed|log in to (?:comment|reply)|you must be logged in)\b.{0,140}$/i,
  /^(?:subscribe|sign up|join)\b.{0,30}\b(?:our|my|the|\d[\d,.]*k?)\b.{0,40}\b(?:newsletter|mailing list|updates|inbox|subscribers)\b.{0,60}$/i,
  /^(?:we (?:use|value)|this (?:site|website) uses|by (?:using|continuing|clicking))\b.{0,60}\b(?:cookies?|privacy|you agree)\b.{0,160}$/i,
  /^(?:accept(?: all)?(?: cookies)?|reject all|cookie (?:settings|policy)|privacy policy|terms(?: of (?:use|service))|manage preferences)$/i,
  /^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}))\s?.{0,140}$/i,
  /^.{0,60}\ball rights reserved\b.{0,60}$/i,
  /^(?:photo|image|picture|featured image)(?: (?:by|credit|source|courtesy of|via))?\s*:\s*.{1,100}$/i,
  /^[-–—_*=•·|\s]+$/,
];

/** Furniture only above an article's first paragraph: elsewhere such lines may be its own. */
const inHead: readonly RegExp[] = [
  /^(?:by|author:?|editor:?|updated by)\s+\S.{1,118}[^.!?:;]$/i,
  new RegExp(
    `^(?:(?:last |first )?(?:updated|published|posted|modified|reviewed|date)(?: on)?\\s*:?\\s*)?${date}$`,
    'i',
  ),
  /^(?:last )?(?:updated|published|posted|modified)(?: on)?\s*:?\s+\S.{0,40}\d{4}.{0,60}$/i,
  new RegExp(`^.{2,60}?\\s*[|·•–—-]?\\s*${date}(?:\\s*[|·•–—-].{0,60})?$`, 'i'),
  /^.{1,40}(?:\s[>»›]\s.{1,60}){1,6}$/,
  /^(?:posted in|category|in)\s*:?\s.{2,40}$/i,
];

/** A word that is furniture beside other furniture, and may be a heading or an item of the article elsewhere. */
const beside = new RegExp(
  `^(?:${network}|like|save|share|tweet|pin|pin it|bookmark|listen|follow|menu|search|next|previous|close|navigation|log ?in|sign ?in|sign ?up|register|name|email|website|comment|comments|subscribe|ad|home|blog|about|contact)\\s?\\*?$`,
  'i',
);

// Everything below such a heading belongs to the site, up to the next heading that is the article's.
const blockHeadings =
  /^(?:(?:\d+ )?comments?(?: \(\d+\))?|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|(?:related|recent|popular|latest|similar|more|trending|other|recommended) (?:posts?|articles?|stories|blogs?|blog posts)(?: .{0,30})?|you (?:may|might) also (?:like|enjoy|be interested in)|you might like|read (?:next|more|also)|keep reading|about the (?:author|writer)|share (?:this|on)\b.{0,30}|newsletter|subscribe(?: to .{0,40})?|(?:sign up|join).{0,30}newsletter|stay (?:updated|in the loop)|follow us|categories|archives|recent comments|advertisement|post navigation|leave your (?:comment|reply).{0,30})\s*:?$/i;

/** How surely a line alone is furniture (share counts, bylines, breadcrumbs, comment forms): `yes`, `beside` other furniture only, or `no`. `head`: it stands above the first paragraph. */
export function furnitureOf(text: string, head: boolean): 'yes' | 'beside' | 'no' {
  if (text.length > 220) return 'no';
  if (anywhere.some((pattern) => pattern.test(text))) return 'yes';
  if (head && inHead.some((pattern) => pattern.test(text))) return 'yes';
  return beside.test(text) ? 'beside' : 'no';
}

/** Whether a line opens a block of furniture: `Comments`, `Leave a Reply`, `Related Posts`. */
export const opensFurniture = (text: string): boolean => text.length <= 90 && blockHeadings.test(text.trim());
