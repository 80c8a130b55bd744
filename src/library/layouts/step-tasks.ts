import type { RoadmapPhase } from '../../domain/guide.js';
import { phraseList } from '../../language/phrase-list.js';
import { splitSentences } from '../../language/sentences.js';
import type { DocumentLine } from './document-lines.js';
import { phaseList } from './markdown-guide/guide-headings.js';

/** How a sentence opens that tells the reader to do something: a verb as it stands in a dictionary. */
const doing: ReadonlySet<string> = new Set(
  phraseList(`
    accept, acquire, add, aim, apply, approach, arrange, ask, assist, attend, audit, begin, book, borrow, bring, build, buy, calculate, call, carry,
    check, choose, clean, collect, compare, complete, contact, contribute, copy, count, create, cultivate, cut, decide, define, deliver, design,
    develop, do, document, draft, draw, drive, earn, enrol, enroll, enter, establish, examine, exercise, expect, explore, fill, find, finish, fix, focus,
    follow, gain, gather, get, give, go, grow, handle, help, hire, host, identify, improve, inspect, install, interview, invest, join, keep, label, lead,
    learn, leave, list, listen, look, make, map, mark, master, measure, meet, memorise, memorize, mount, move, name, network, note, observe, obtain, offer,
    open, order, organise, organize, pass, perform, pick, place, plan, play, polish, post, practice, practise, prepare, present, price, produce, publish, put, read,
    rebuild, record, refresh, register, rehearse, rent, repair, repeat, report, request, research, review, revise, ride, run, save, schedule, search, seek, sell, send,
    serve, set, shadow, share, show, sign, sit, sketch, solve, speak, spend, start, stay, strengthen, study, submit, subscribe, take, talk, teach, tell, test,
    track, train, translate, treat, try, turn, understand, update, use, visit, volunteer, walk, watch, wear, weigh, win, work, write
  `),
);

/** An item that says where to learn, by its label: "Course: …", "Mock papers: …". */
const labelledResource =
  /^(?:free |online |recommended |further |video )?(?:books?|courses?|lessons?|classes|class|videos?|tutorials?|reading|textbooks?|websites?|podcasts?|channels?|workshops?|papers?|mock papers?|mock exams?|documentation|resources?|links?|handbooks?|manuals?|apps?)\s*:/i;
/** Sentences of a step that are taken for its tasks: more of them is an essay, whose text stays in its section. */
const MOST_SENTENCES = 6;

/** Whether a sentence tells the reader to do something. */
export const isTask = (sentence: string): boolean =>
  doing.has((/^\p{L}+/u.exec(sentence)?.[0] ?? '').toLowerCase()) && /\s/.test(sentence);

/**
 * What to do in a step, and with what, from the lines below its heading: list items, and the sentences that tell the reader
 * to do something. Each stands word for word in the document.
 */
export function readTasks(lines: readonly DocumentLine[]): Pick<RoadmapPhase, 'tasks' | 'resources'> {
  const found: Pick<RoadmapPhase, 'tasks' | 'resources'> = { tasks: [], resources: [] };
  let list: 'tasks' | 'resources' = 'tasks';
  for (const line of lines) {
    if (line.kind === 'item') {
      found[labelledResource.test(line.text) ? 'resources' : list].push(line.text);
      continue;
    }
    const opened = phaseList(line.text);
    list = opened ?? 'tasks';
    if (opened === undefined && !line.text.endsWith(':'))
      found.tasks.push(...splitSentences(line.text).filter(isTask).slice(0, MOST_SENTENCES));
  }
  return found;
}
