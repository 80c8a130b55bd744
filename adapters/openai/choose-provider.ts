import { SegueError } from '../../src/index.js';

/** Which model, of which provider: as `SEGUE_CHAT_MODEL` and `SEGUE_EMBEDDING_MODEL` name it. */
export type ChosenModel = { provider: string; model: string };

/**
 * Reads `provider:model`. A name without a known provider in front is a model of the OpenAI-compatible server, because
 * such names have colons too (`llama3.1:8b`).
 * @param providers names that LangChain knows
 * @param hasServer whether `OPENAI_BASE_URL` names a server of one's own
 * @throws SegueError `config` for an unknown provider where no server of one's own could know the name
 */
export function chooseProvider(
  setting: string,
  name: string,
  providers: readonly string[],
  hasServer: boolean,
): ChosenModel {
  const colon = name.indexOf(':');
  if (colon < 0) return { provider: 'openai', model: name };
  const provider = name.slice(0, colon);
  const model = name.slice(colon + 1);
  if (providers.includes(provider) && model !== '') return { provider, model };
  if (hasServer) return { provider: 'openai', model: name };
  throw new SegueError(
    'config',
    `${setting} names ${provider}, which LangChain does not know: it takes ${providers.join(', ')}.`,
  );
}

/** @throws SegueError `config` with the command that installs the package */
export function assertInstalled(setting: string, provider: string, packageName: string): void {
  try {
    import.meta.resolve(packageName);
  } catch {
    throw new SegueError(
      'config',
      `${setting} names ${provider}, whose package is not installed: run \`npm install ${packageName}\`.`,
    );
  }
}
