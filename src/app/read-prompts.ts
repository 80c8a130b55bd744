import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Prompts, readPrompts } from '../answering/prompted/prompts.js';
import { SegueError } from '../domain/errors.js';
import { projectRoot } from './project-root.js';

/** The prompts of the project's own folder. @throws SegueError `config` naming the file */
export const loadPrompts = (folder = join(projectRoot(), 'prompts')): Prompts =>
  readPrompts((name) => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch (error) {
      throw new SegueError('config', `prompts/${name} cannot be read: put it back from the project.`, {
        cause: error,
      });
    }
  });
