// LangChain's vector store in memory, with the same embedder; it compares the question with every vector.
import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import { HashingEmbeddings } from '../../src/search/hashing-embeddings.js';
import { measurePeer, readPeerInput } from './peer-input.js';

const { texts, questions } = readPeerInput();
const store = new MemoryVectorStore(new HashingEmbeddings());
await store.addDocuments(texts.map(({ id, text }) => ({ pageContent: text, metadata: { id } })));
await measurePeer(questions, (question) => store.similaritySearch(question, 10));
