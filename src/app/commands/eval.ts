import type { Command } from '../command.js';
export const evaluateCommand: Command = async () => 0;
