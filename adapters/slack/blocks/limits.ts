/** What Slack takes (https://docs.slack.dev/reference/block-kit/blocks); over it the whole message is refused. */
export const limits = {
  /** Characters of all `markdown` blocks of a message together. */
  markdown: 12_000,
  /** Characters of a section's text, and of one text in a context block. */
  sectionText: 3_000,
  contextText: 3_000,
  contextElements: 10,
  blocks: 50,
  /** Blocks of a Home view or a modal. */
  viewBlocks: 100,
  headerText: 150,
  buttonText: 75,
  buttonValue: 2_000,
  modalTitle: 24,
  /** Characters of a message's `text`; it is the notification here, so far below. */
  text: 4_000,
} as const;
