// Plain SQLite FTS5: Porter stemmer, stop words dropped, OR of the words, bm25.
import { openFullTextBaseline } from '../../src/evaluation/full-text-baseline.js';
import { measurePeer, readPeerInput } from './peer-input.js';

const { texts, questions } = readPeerInput();
const fullText = await openFullTextBaseline(texts);
await measurePeer(questions, (question) => fullText.search(question, 10));
