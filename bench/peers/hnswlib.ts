// Plain hnswlib over the index's own vectors; the questions are embedded beforehand.
import { openLibrary } from '../../src/library/library-file.js';
import { HashingEmbeddings } from '../../src/search/hashing-embeddings.js';
import { hnswIndexes } from '../../src/search/vector-index.js';
import { measurePeer, readPeerInput } from './peer-input.js';

const { dataDir, questions } = readPeerInput();
const meanings = await new HashingEmbeddings().embedDocuments(questions);
const vectors = openLibrary(dataDir).index.loadVectors(hnswIndexes);
await measurePeer(meanings, (meaning) => vectors?.nearest(meaning, 10));
