/** Finds a Java that can run the server. Knows nothing of VS Code, so plain tests cover it. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as path from 'node:path';

/** The server is compiled for this release; an older Java cannot load it. */
export const OLDEST_JAVA = 17;

/** A cold JVM on a busy disk answers `-version` within a second or two; a hanging one never does. */
const ANSWER_WITHIN_MS = 10_000;

/** What is known before the search. */
export interface Surroundings {
  /** Java home that a person chose; empty when none. */
  chosenHome: string;
  /** Where the Java of the extension's own lies, in the packages that have one. */
  bundledHome?: string;
  environment: NodeJS.ProcessEnv;
  /** Rules for paths and program names; those of this machine when left out. */
  platform?: NodeJS.Platform;
  answerWithinMs?: number;
}

export interface Java {
  /** Absolute path of the `java` program. */
  program: string;
  /** Feature release: 8, 17, 25. */
  release: number;
  /** As it says itself: “17.0.15”. */
  version: string;
}

/** A place that was tried in vain: who named it, and what was wrong there. */
export interface Refusal {
  origin: string;
  reason: string;
}

export interface Search {
  /** The first usable Java, in the order setting, the bundled one, `JAVA_HOME`, `PATH`. */
  java?: Java;
  /** Every place tried before it, in order. */
  refusals: Refusal[];
}

/** A program that may be a Java, and who named it. */
export interface Candidate {
  origin: string;
  program: string;
}

export async function findJava(surroundings: Surroundings): Promise<Search> {
  const refusals: Refusal[] = [];
  for (const place of places(surroundings, existsSync)) {
    if ('reason' in place) {
      refusals.push(place);
      continue;
    }
    const found = await probe(place.program, surroundings.answerWithinMs ?? ANSWER_WITHIN_MS);
    if (typeof found !== 'string') return { java: found, refusals };
    refusals.push({ origin: place.origin, reason: `${place.program} ${found}` });
  }
  return { refusals };
}

/** One plain sentence a person can act on: what is needed, and every place tried with the reason. */
export function explain(refusals: Refusal[]): string {
  const tried = refusals.map(({ origin, reason }) => `${origin}: ${reason}`).join('; ');
  return `Antecedent needs Java ${OLDEST_JAVA} or newer and found none. Tried ${tried}.`;
}

/**
 * Where a Java may be, in the order in which to ask, and what names no place. Of `PATH`, only folders that hold one.
 */
export function places(
  { chosenHome, bundledHome, environment, platform = process.platform }: Surroundings,
  exists: (file: string) => boolean,
): (Candidate | Refusal)[] {
  const windows = platform === 'win32';
  const paths = windows ? path.win32 : path.posix;
  const program = windows ? 'java.exe' : 'java';
  // Windows people put quotation marks around folders with blanks, which are no part of the name.
  const unquoted = (folder: string) => (windows ? folder.replace(/^"(.*)"$/, '$1') : folder);

  const inHome = (origin: string, value: string): Candidate | Refusal => {
    const home = unquoted(value.trim());
    if (home === '') return { origin, reason: 'not set' };
    // A relative folder would mean whatever folder the editor happened to start in.
    if (!paths.isAbsolute(home)) return { origin, reason: `${home} is not an absolute path` };
    return { origin, program: paths.join(home, 'bin', program) };
  };

  const onPath = (searchPath: string): (Candidate | Refusal)[] => {
    const programs = searchPath
      .split(paths.delimiter)
      .map(unquoted)
      .filter((folder) => paths.isAbsolute(folder))
      .map((folder) => paths.join(folder, program))
      .filter(exists);
    if (programs.length === 0) return [{ origin: 'PATH', reason: 'no java in any of its folders' }];
    return [...new Set(programs)].map((found) => ({ origin: 'PATH', program: found }));
  };

  const hasOwn = bundledHome !== undefined && exists(bundledHome);

  return [
    inHome('setting antecedent.java.home', chosenHome),
    ...(hasOwn ? [inHome('the extension', bundledHome)] : []),
    inHome('JAVA_HOME', environment['JAVA_HOME'] ?? ''),
    ...onPath(environment['PATH'] ?? ''),
  ];
}

/** Asks a program for its version; answers with the Java, or with what is wrong with it. */
function probe(program: string, answerWithinMs: number): Promise<Java | string> {
  if (!existsSync(program)) return Promise.resolve('not found');
  // SIGKILL: a program that hangs may also ignore being asked to stop.
  const limits = { timeout: answerWithinMs, killSignal: 'SIGKILL' as const };
  return new Promise((resolve) => {
    execFile(program, ['-version'], limits, (error, stdout, stderr) => {
      if (error?.killed) resolve(`does not answer within ${answerWithinMs / 1000} s`);
      else if (error) resolve(`does not start (${firstLine(stderr) || error.message})`);
      else resolve(judge(program, stderr + stdout));
    });
  });
}

/** `version "17.0.15"` is 17, `"25-ea"` is 25, and Java 8 calls itself `"1.8.0_292"`. */
function judge(program: string, answer: string): Java | string {
  const [, version, feature] = /version "((?:1\.)?(\d+)[^"]*)"/.exec(answer) ?? [];
  if (version === undefined) return 'does not say its version';
  const release = Number(feature);
  if (release < OLDEST_JAVA) return `is Java ${release}, too old`;
  return { program, release, version };
}

function firstLine(text: string): string {
  return text.trim().split(/\r?\n/, 1)[0] ?? '';
}
