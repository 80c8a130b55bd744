import { type APIMessage, type APIMessageComponent, ComponentType, type ContainerBuilder } from 'discord.js';
import { type CustomId, decodeId } from './custom-id.js';

type Component = APIMessageComponent;

function* eachOf(components: readonly Component[] | undefined): Generator<Component> {
  for (const component of components ?? []) {
    yield component;
    if ('components' in component) yield* eachOf(component.components as readonly Component[]);
  }
}

/** What the buttons of a message say. */
export const idsOf = (message: Pick<APIMessage, 'components'>): CustomId[] =>
  [...eachOf(message.components as readonly Component[])].flatMap((component) =>
    'custom_id' in component && typeof component.custom_id === 'string'
      ? (decodeId(component.custom_id) ?? [])
      : [],
  );

/** Whether a message holds the last part of the reply to a question. */
export const answersQuestion = (message: Pick<APIMessage, 'components'>, question: string): boolean =>
  idsOf(message).some((id) => id.verb !== 'part' && id.answer.question === question);

/** The text of a message or card, spaces evened out: Discord trims what it is sent. */
const textOf = (components: readonly Component[] | undefined): string =>
  [...eachOf(components)]
    .flatMap((component) => (component.type === ComponentType.TextDisplay ? component.content : []))
    .join('\n')
    .replace(/\s+/g, ' ')
    .trim();

export const saysTheSame = (message: Pick<APIMessage, 'components'>, card: ContainerBuilder): boolean =>
  textOf(message.components as readonly Component[]) === textOf([card.toJSON()]);
