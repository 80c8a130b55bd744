type Block = { type?: string; [field: string]: unknown };
type TextObject = { type?: string; text?: unknown };

const surfaces = { message: 50, view: 100 } as const;

/**
 * Checks blocks as Slack does: what it would refuse, in its words; nothing when it would take them. The numbers are from
 * docs.slack.dev/reference/block-kit and kept apart from the adapter's own.
 */
export function refusedBlocks(
  blocks: unknown,
  surface: keyof typeof surfaces = 'message',
): string | undefined {
  if (!Array.isArray(blocks)) return 'invalid_blocks_format';
  if (blocks.length > surfaces[surface]) return `invalid_blocks: ${blocks.length} blocks`;
  let markdown = 0;
  for (const block of blocks as Block[]) {
    if (block.type === 'markdown') {
      const { text } = block;
      if (typeof text !== 'string' || text === '') return 'invalid_blocks: empty markdown';
      markdown += text.length;
    }
    const wrong = checkBlock(block, surface);
    if (wrong !== undefined) return `invalid_blocks: ${wrong}`;
  }
  if (markdown > 12_000) return `msg_blocks_too_long: ${markdown} characters of markdown`;
  return undefined;
}

function checkBlock(block: Block, surface: keyof typeof surfaces): string | undefined {
  const { type, elements } = block as { type?: string; elements?: Block[] };
  switch (type) {
    case 'markdown':
      return surface === 'message' ? undefined : 'markdown in a view';
    case 'divider':
      return undefined;
    case 'header':
      return checkText(block.text, 150, ['plain_text']);
    case 'section':
      return (
        checkText(block.text, 3_000) ?? (block.accessory ? checkButton(block.accessory as Block) : undefined)
      );
    case 'context':
      if (!elements || elements.length < 1 || elements.length > 10)
        return `${elements?.length} elements in a context`;
      return firstOf(elements, (each) => checkText(each, 3_000));
    case 'actions':
      if (!elements || elements.length < 1 || elements.length > 25) return `${elements?.length} actions`;
      return firstOf(elements, checkButton);
    case 'context_actions':
      if (surface !== 'message') return 'context_actions in a view';
      if (!elements || elements.length < 1 || elements.length > 5)
        return `${elements?.length} context actions`;
      return firstOf(elements, checkFeedback);
    case 'input':
      return (
        checkText(block.label, 2_000, ['plain_text']) ?? checkText(block.hint, 2_000, ['plain_text'], true)
      );
    default:
      return `a block of type ${type}`;
  }
}

function checkText(
  text: unknown,
  longest: number,
  types = ['plain_text', 'mrkdwn'],
  optional = false,
): string | undefined {
  if (text === undefined && optional) return undefined;
  const { type, text: words } = (text ?? {}) as TextObject;
  if (!types.includes(type ?? '')) return `a text of type ${type}`;
  if (typeof words !== 'string' || words === '') return 'an empty text';
  return words.length > longest ? `${words.length} characters of text` : undefined;
}

function checkButton(button: Block): string | undefined {
  if (button.type !== 'button') return `an action of type ${button.type}`;
  if (typeof button.action_id !== 'string' || button.action_id.length > 255) return 'an action id';
  if (((button.value as string | undefined) ?? '').length > 2_000) return 'a long value';
  return checkText(button.text, 75, ['plain_text']);
}

function checkFeedback(element: Block): string | undefined {
  if (element.type !== 'feedback_buttons') return `a context action of type ${element.type}`;
  return firstOf(
    [element.positive_button, element.negative_button] as Block[],
    ({ text, value, accessibility_label }) => {
      if (typeof value !== 'string' || value.length > 2_000) return 'a long value';
      if (((accessibility_label as string | undefined) ?? '').length > 75) return 'a long label';
      return checkText(text, 75, ['plain_text']);
    },
  );
}

function firstOf<T>(items: readonly T[], check: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const wrong = check(item);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** What Slack would read in a text as a call of people, a channel or a link. */
export const slackCalls = (text: string): string[] =>
  text.match(/<(?:[!@#]|https?:|mailto:)[^>\n]*>?/g) ?? [];

/** Every text of blocks that is read for calls or formatting, in order. */
export function textsOf(blocks: unknown): string[] {
  if (Array.isArray(blocks)) return blocks.flatMap(textsOf);
  if (blocks === null || typeof blocks !== 'object') return [];
  return Object.entries(blocks).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : textsOf(value),
  );
}
