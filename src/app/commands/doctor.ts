import type { Command, Surroundings } from '../command.js';
import { checkDiscord } from '../doctor/check-discord.js';
import { checkData, checkKnowledge } from '../doctor/check-folders.js';
import { checkIndex } from '../doctor/check-index.js';
import { checkModel } from '../doctor/check-model.js';
import { checkNativeModules, type NativeModule, nativeModules } from '../doctor/check-native-modules.js';
import { checkNode } from '../doctor/check-node.js';
import { checkSettings } from '../doctor/check-settings.js';
import { checkSlack } from '../doctor/check-slack.js';
import { checkStore } from '../doctor/check-store.js';
import { describeFindings, type Finding } from '../doctor/finding.js';
import { readArguments } from '../read-arguments.js';

/** What the doctor is told of the machine, so that a test can tell it of another. */
export type Machine = { nodeVersion: string; platform: string; nativeModules: readonly NativeModule[] };

/** Says what is configured, what is missing and how to mend it. Changes nothing. Exit code 1 when something is wrong. */
export const doctor: Command = (args, surroundings) =>
  examine(args, surroundings, {
    nodeVersion: process.versions.node,
    platform: process.platform,
    nativeModules,
  });

export async function examine(
  args: readonly string[],
  { config, environment, output, now }: Surroundings,
  machine: Machine,
): Promise<number> {
  const { values } = readArguments('doctor', args, { json: { type: 'boolean' } });
  const modules = await checkNativeModules(machine.nativeModules, machine.platform);
  const knowledge = await checkKnowledge(config.knowledgeDir);
  const modulesWork = modules.every(({ state }) => state === 'ok');
  const index: Finding[] = modulesWork
    ? await checkIndex(config, knowledge.found)
    : [{ check: 'index', state: 'note', text: 'Not looked into: a native module is missing.' }];
  const findings = [
    checkNode(machine.nodeVersion),
    ...modules,
    ...checkSettings(environment),
    ...knowledge.findings,
    ...checkData(config.dataDir),
    ...(await checkStore(config)),
    ...index,
    { check: 'terminal', state: 'ok', text: '`segue chat` and `segue ask`' } as const,
    ...(await checkSlack(config.slack, config.secretKey)),
    ...(await checkDiscord(config.discord)),
    ...(await checkModel(config, now())),
  ];
  const ok = findings.every(({ state }) => state !== 'problem');
  output.write(values.json ? `${JSON.stringify({ ok, findings })}\n` : `${describeFindings(findings)}\n`);
  return ok ? 0 : 1;
}
