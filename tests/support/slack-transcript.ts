import type { SlackDouble } from './slack-double.js';
import type { SlackPost } from './slack-workspace.js';

type Block = { type: string; text?: unknown; elements?: Block[]; [field: string]: unknown };

/** A channel as somebody in it would read it: who says what, threads indented, buttons in brackets. */
export function transcriptOf(slack: SlackDouble, channel: string, team = 'T1'): string {
  const { posts, bot } = slack.workspace(team);
  const here = posts.filter((post) => post.channel === channel);
  const roots = here.filter(({ thread_ts, ts }) => thread_ts === undefined || thread_ts === ts);
  const say = (post: SlackPost, indent: string): string =>
    [
      `${indent}${post.user === bot.user ? 'Segue' : post.user}${post.edits > 0 ? ' (edited)' : ''}:`,
      ...linesOf(post).map((line) => `${indent}  ${line}`.trimEnd()),
    ].join('\n');
  return roots
    .flatMap((root) => [
      say(root, ''),
      ...here
        .filter(({ thread_ts, ts }) => thread_ts === root.ts && ts !== root.ts)
        .map((post) => say(post, '    ')),
    ])
    .join('\n')
    .replaceAll(`<@${bot.user}>`, '@Segue');
}

/** What one person alone has seen, in order. */
export function privateTranscriptOf(slack: SlackDouble, user: string, team = 'T1'): string {
  return slack
    .workspace(team)
    .ephemerals.filter((each) => each.user === user)
    .map((each) =>
      ['Segue (only visible to you):', ...linesOf(each).map((line) => `  ${line}`.trimEnd())].join('\n'),
    )
    .join('\n');
}

/** A Home tab or a modal. */
export const viewTranscript = (view: unknown): string =>
  drawBlocks((view as { blocks: Block[] }).blocks).join('\n');

function linesOf({
  text,
  blocks,
  chunks,
}: Pick<SlackPost, 'text'> & { blocks?: unknown[]; chunks?: unknown[] }): string[] {
  const streamed = (chunks ?? []).map((chunk) => `✓ ${(chunk as { title: string }).title}`);
  const drawn = blocks?.length ? drawBlocks(blocks as Block[]) : [];
  const saysItself = (blocks ?? []).some((block) => (block as Block).type === 'markdown');
  return [...(saysItself ? [] : text.split('\n')), ...streamed, ...drawn];
}

function drawBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'markdown':
        return String(block.text).split('\n');
      case 'header':
        return [`# ${wordsOf(block.text)}`];
      case 'divider':
        return ['———'];
      case 'section':
        return [
          `${wordsOf(block.text)}${block.accessory ? `  ${drawButton(block.accessory as Block)}` : ''}`,
        ];
      case 'input':
        return [
          `${wordsOf(block.label)} [${(block.element as { initial_value?: string }).initial_value ?? ''}]`,
          `(${wordsOf(block.hint)})`,
        ];
      case 'context':
        return (block.elements ?? []).flatMap((each) =>
          wordsOf(each)
            .split('\n')
            .map((line) => `· ${line}`),
        );
      default:
        return [(block.elements ?? []).map(drawButton).join(' ')];
    }
  });
}

const wordsOf = (text: unknown): string => (text as { text?: string } | undefined)?.text ?? '';

function drawButton(element: Block): string {
  if (element.type !== 'feedback_buttons') return `[${wordsOf(element.text)}]`;
  return [element.positive_button, element.negative_button]
    .map((each) => `[${wordsOf((each as Block).text)}]`)
    .join(' ');
}
