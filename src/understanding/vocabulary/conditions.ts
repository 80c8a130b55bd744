import type { Condition } from './condition.js';
import { ofTheJob } from './conditions-job.js';
import { ofThePerson } from './conditions-person.js';
import { ofTheWay } from './conditions-way.js';

export type { Condition } from './condition.js';

/** All circumstances that people ask about. */
export const conditions: readonly Condition[] = [...ofThePerson, ...ofTheWay, ...ofTheJob];
