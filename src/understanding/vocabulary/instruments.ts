import { phraseList } from '../../language/phrase-list.js';

/** What somebody plays who is a musician. */
const instruments: readonly string[] = phraseList(`
  guitar, bass, bass guitar, piano, keys, keyboard, keyboards, synth, organ, accordion, harpsichord, drums,
  percussion, cajon, congas, marimba, xylophone, violin, fiddle, viola, cello, double bass, contrabass, harp,
  lute, mandolin, banjo, ukulele, sitar, zither, flute, piccolo, recorder, clarinet, oboe, bassoon, sax,
  saxophone, trumpet, trombone, tuba, horn, french horn, euphonium, cornet, harmonica, bagpipes, didgeridoo, oud,
  koto
`);

/** "I play the tuba", "a tuba player", "been playing tuba". */
export const playing: readonly string[] = instruments.flatMap((name) => [
  `play ${name}`,
  `play the ${name}`,
  `plays ${name}`,
  `plays the ${name}`,
  `playing ${name}`,
  `playing the ${name}`,
  `${name} player`,
  `${name} teacher`,
]);
