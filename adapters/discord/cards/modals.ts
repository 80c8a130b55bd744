import { LabelBuilder, ModalBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import { type AnswerRef, encodeId } from './custom-id.js';

/** The one field of each form. */
export const FIELD = 'text';
/** Discord's bound of a text field. */
const LONGEST_FIELD = 4_000;
const LONGEST_REASON = 500;

/** Asks on without a mention. */
export const followUpModal = (answer: AnswerRef): ModalBuilder =>
  form(encodeId({ verb: 'ask', answer }), 'Ask on', 'Your question', (field) =>
    field
      .setStyle(TextInputStyle.Paragraph)
      .setMaxLength(LONGEST_FIELD)
      .setRequired(true)
      .setPlaceholder('And how long does that take?'),
  );

/** The one question that a 👎 asks; it may be left empty. */
export const reasonModal = (answer: AnswerRef): ModalBuilder =>
  form(
    encodeId({ verb: 'why', answer }),
    'Thank you, noted',
    'What was wrong or missing? (optional)',
    (field) => field.setStyle(TextInputStyle.Paragraph).setMaxLength(LONGEST_REASON).setRequired(false),
  );

function form(
  id: string,
  title: string,
  label: string,
  shape: (field: TextInputBuilder) => TextInputBuilder,
): ModalBuilder {
  return new ModalBuilder()
    .setCustomId(id)
    .setTitle(title)
    .addLabelComponents(
      new LabelBuilder()
        .setLabel(label)
        .setTextInputComponent(shape(new TextInputBuilder().setCustomId(FIELD))),
    );
}
