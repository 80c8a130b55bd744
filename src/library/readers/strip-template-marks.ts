// What Jekyll (kramdown), Hugo and Obsidian put into Markdown for themselves.
const marks: [RegExp, string][] = [
  [/\{::?[^{}\n]*\}/g, ''], // {:target="_blank"} {: .note} {::nomarkdown}
  [/[ \t]*\{#[\w-]+\}[ \t]*$/gm, ''], // ## Heading {#anchor}
  [/\{%[^%]*%\}/g, ''], // {% include note.html %}
  [/\{\{[<%][^{}]*[%>]\}\}/g, ''], // {{< figure src="a.png" >}}
  [/\[\^[\w-]+\](?::[ \t]*)?/g, ''], // footnote marks: the note itself stays
  [/!?\[\[(?:[^[\]|\n]*\|)?([^[\]|\n]+)\]\]/g, '$1'], // [[page|text]]
];
const anyMark = /\{[:%#{]|\[\^|\[\[/;
const fencedCode = /^(?: {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gm;

/** Markdown without the marks of template engines (attribute lists, include tags, anchors); fenced code is left alone. */
export function stripTemplateMarks(markdown: string): string {
  if (!anyMark.test(markdown)) return markdown;
  const parts: string[] = [];
  let from = 0;
  for (const fence of markdown.matchAll(fencedCode)) {
    parts.push(strip(markdown.slice(from, fence.index)), fence[0]);
    from = fence.index + fence[0].length;
  }
  parts.push(strip(markdown.slice(from)));
  return parts.join('');
}

const strip = (text: string): string => marks.reduce((left, [mark, by]) => left.replace(mark, by), text);
