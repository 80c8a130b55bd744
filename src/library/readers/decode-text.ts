import { TextDecoder } from 'node:util';
import { SegueError } from '../../domain/errors.js';
import { cleanText } from './clean-text.js';
import { repairMojibake } from './repair-mojibake.js';
import { letterOfByte } from './windows-1252.js';

// Above this share of letters outside ASCII, text that is not UTF-8 is not Western European either: French, the
// densest of the languages that Windows-1252 serves, has some 4 %, Vietnamese, Cyrillic, Greek and CJK over 20 %.
const MOST_WESTERN_ACCENTS = 0.2;
// In a text of one line a single accent may pass that share.
const FEW_ACCENTS = 8;
// A text file has no control characters but white space; a stray form feed or escape is no reason to refuse it.
const MOST_CONTROLS = 0.01;
// UTF-16 without a mark shows as a NUL in every second byte of Latin text.
const NUL_SHARE_OF_UTF16 = 0.3;

export type DecodedText = { text: string; warnings: string[] };

/**
 * The text in a file's bytes: UTF-8 (with or without a byte-order mark), UTF-16, or Windows-1252 where it is
 * neither; cleaned (`cleanText`), with mojibake undone. Each doubt is a warning.
 * @param charset what the document says of itself (HTML `meta charset`), tried when the bytes are not UTF-8
 * @throws SegueError `unreadable-document` for bytes that are no text
 */
export function decodeText(bytes: Uint8Array, charset?: string): DecodedText {
  const warnings: string[] = [];
  const raw = decodeBytes(bytes, charset, warnings);
  if (countControls(raw) > raw.length * MOST_CONTROLS || raw.includes('\0')) {
    throw new SegueError(
      'unreadable-document',
      'the file holds binary data, not text: save it as .md, .txt, .html, .pdf or .docx',
    );
  }
  // Mojibake hides in the very characters that cleaning takes away (soft hyphens, C1 controls), so it goes first.
  const { text, repaired } = repairMojibake(raw);
  if (repaired > 0) {
    warnings.push(
      `${repaired} garbled ${repaired === 1 ? 'character was' : 'characters were'} repaired (UTF-8 once read as Windows-1252)`,
    );
  }
  return { text: cleanText(text), warnings };
}

function decodeBytes(bytes: Uint8Array, charset: string | undefined, warnings: string[]): string {
  const wide = utf16Label(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeForeign(bytes, charset, warnings);
  }
}

/** The name of the UTF-16 form that the bytes are in, by their mark or by where their NULs stand. */
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2_048);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const enough = sample.length * NUL_SHARE_OF_UTF16;
  if (odd > enough && even === 0) return 'utf-16le';
  if (even > enough && odd === 0) return 'utf-16be';
  return undefined;
}

function decodeForeign(bytes: Uint8Array, charset: string | undefined, warnings: string[]): string {
  const named = charset ? decoderFor(charset) : undefined;
  if (named && named.encoding !== 'utf-8' && named.encoding !== 'windows-1252') {
    warnings.push(`read as ${named.encoding}, as the page says of itself; UTF-8 is safer`);
    return named.decode(bytes);
  }
  const { text, foreign } = decodeMixed(bytes);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (foreign > Math.max(FEW_ACCENTS, letters * MOST_WESTERN_ACCENTS)) {
    throw new SegueError(
      'unreadable-document',
      'the text is in an encoding that cannot be told from its bytes, or is no text: save it as UTF-8',
    );
  }
  warnings.push(
    `not UTF-8: ${foreign} ${foreign === 1 ? 'byte was' : 'bytes were'} read as Windows-1252; save it as UTF-8 if letters look wrong`,
  );
  return text;
}

function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** Valid UTF-8 sequences as such, every other byte above ASCII as Windows-1252: one stray byte must not garble the rest. */
function decodeMixed(bytes: Uint8Array): { text: string; foreign: number } {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const parts: string[] = [];
  let foreign = 0;
  let start = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(utf8.decode(bytes.subarray(start, at)));
    // A sequence cut off by the end of the file says nothing any more; anywhere else the byte is a letter.
    if (!isCutSequence(bytes, at)) parts.push(letterOfByte(bytes[at] ?? 0));
    foreign++;
    at = isCutSequence(bytes, at) ? bytes.length : at + 1;
    start = at;
  }
  parts.push(utf8.decode(bytes.subarray(start)));
  return { text: parts.join(''), foreign };
}

/** How many bytes the UTF-8 sequence at `at` has, 0 when there is none (RFC 3629, section 4). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = leadLength(lead);
  if (length === 0) return 0;
  const second = bytes[at + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let next = 2; next < length; next++) if (!isContinuation(bytes[at + next])) return 0;
  return length;
}

function leadLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

function isCutSequence(bytes: Uint8Array, at: number): boolean {
  const rest = bytes.length - at;
  if (rest >= leadLength(bytes[at] ?? 0) || rest < 2) return false;
  for (let next = at + 1; next < bytes.length; next++) if (!isContinuation(bytes[next])) return false;
  return true;
}

function countControls(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) count++;
  }
  return count;
}
