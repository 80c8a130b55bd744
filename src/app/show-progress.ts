import type { IngestProgress } from '../library/ingest.js';

const stages: Readonly<Record<IngestProgress['stage'], string>> = {
  reading: 'Reading documents',
  indexing: 'Indexing',
  embedding: 'Embedding',
};

/** Documents below this are done before a bar could be read. */
const WORTH_A_BAR = 50;

/** A progress bar on a terminal; nothing anywhere else. */
export function showProgress(errors: NodeJS.WriteStream): ((progress: IngestProgress) => void) | undefined {
  if (!errors.isTTY) return undefined;
  let bar: import('cli-progress').SingleBar | undefined;
  let shown: IngestProgress['stage'] | undefined;
  const library = import('cli-progress');
  let loaded: Awaited<typeof library> | undefined;
  void library.then((module) => {
    loaded = module;
  });
  return ({ stage, done, total }) => {
    if (!loaded || total < WORTH_A_BAR) return;
    const { SingleBar, Presets } = loaded.default ?? loaded;
    if (stage !== shown) {
      bar?.stop();
      bar = new SingleBar(
        {
          format: `${stages[stage]} {bar} {value}/{total}`,
          stream: errors,
          hideCursor: true,
          clearOnComplete: true,
        },
        Presets.shades_classic,
      );
      bar.start(total, done);
      shown = stage;
    }
    bar?.update(done);
    if (done >= total) bar?.stop();
  };
}

/** Tells people one line without mixing it into the results. */
export const tellLine =
  (errors: NodeJS.WriteStream) =>
  (line: string): void => {
    errors.write(`segue: ${line}\n`);
  };
