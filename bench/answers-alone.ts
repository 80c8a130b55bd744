// Started by measure-answers.ts: measures, prints the rows as JSON and ends.
import { readFileSync } from 'node:fs';
import { measureAnswers } from './measure-answers.js';

const { dataDir, questions, large } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  dataDir: string;
  questions: string[];
  large: boolean;
};
console.log(JSON.stringify(await measureAnswers(dataDir, questions, large)));
