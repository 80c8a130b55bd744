import type { Component, Message } from './discord-world.js';

/** Discord's bounds of a message (https://docs.discord.com/developers/components/reference), as of 2026. */
const MOST_COMPONENTS = 40;
const MOST_TEXT = 4_000;
const V2 = 1 << 15;

export function* allComponents(components: readonly Component[] = []): Generator<Component> {
  for (const component of components) {
    yield component;
    yield* allComponents(component.components);
    if (component.component) yield* allComponents([component.component]);
  }
}

/** All that Discord would refuse in a message (50035); empty when it would take it. */
export function messageFaults(body: Partial<Message> & Record<string, unknown>): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const { content = '', components = [], flags = 0 } = body;
  const all = [...allComponents(components)];
  expect(content.length <= 2_000, 'content: must be 2000 or fewer in length');
  expect(content !== '' || all.length > 0, 'message: cannot be empty (50006)');
  if ((flags & V2) !== 0) {
    expect(
      content === '' && body.embeds === undefined,
      'content and embeds cannot be used with components V2',
    );
    expect(all.length <= MOST_COMPONENTS, `components: ${all.length} of at most ${MOST_COMPONENTS}`);
    const text = all.reduce((sum, component) => sum + (component.content?.length ?? 0), 0);
    expect(text <= MOST_TEXT, `components: ${text} characters of text, at most ${MOST_TEXT}`);
  } else
    expect(
      all.every(({ type }) => type < 9),
      'components V2 need their flag',
    );
  for (const component of all) faults.push(...componentFaults(component));
  const ids = all.flatMap(({ custom_id }) => custom_id ?? []);
  expect(new Set(ids).size === ids.length, 'components: custom_id is used twice');
  const nonce = body.nonce as string | undefined;
  expect(nonce === undefined || nonce.length <= 25, 'nonce: must be 25 or fewer in length');
  return faults;
}

function componentFaults({ type, content, custom_id, label, emoji, components }: Component): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  expect(
    custom_id === undefined || (custom_id.length >= 1 && custom_id.length <= 100),
    'custom_id: 1 to 100',
  );
  if (type === 1)
    expect((components?.length ?? 0) >= 1 && (components?.length ?? 0) <= 5, 'row: 1 to 5 buttons');
  if (type === 2) {
    expect((label ?? '') !== '' || emoji !== undefined, 'button: needs a label or an emoji');
    expect((label?.length ?? 0) <= 80, 'label: at most 80');
  }
  if (type === 10) expect((content ?? '').trim() !== '', 'text display: must not be empty');
  return faults;
}

/** All that Discord would refuse in a form. */
export function modalFaults(modal: Component & { title?: string }): string[] {
  const { title = '', custom_id = '', components = [] } = modal;
  const faults: string[] = [];
  if (title.length < 1 || title.length > 45) faults.push('title: 1 to 45');
  if (custom_id.length < 1 || custom_id.length > 100) faults.push('custom_id: 1 to 100');
  if (components.length < 1 || components.length > 5) faults.push('components: 1 to 5');
  for (const { type, label } of components)
    if (type === 18 && ((label?.length ?? 0) < 1 || (label?.length ?? 0) > 45)) faults.push('label: 1 to 45');
  return faults;
}
