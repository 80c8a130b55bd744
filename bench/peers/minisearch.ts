// MiniSearch as it comes, in memory.
import MiniSearch from 'minisearch';
import { measurePeer, readPeerInput } from './peer-input.js';

const { texts, questions } = readPeerInput();
const mini = new MiniSearch({ fields: ['text'] });
mini.addAll(texts);
await measurePeer(questions, (question) => mini.search(question));
