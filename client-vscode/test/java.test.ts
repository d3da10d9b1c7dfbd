import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { explain, findJava, Surroundings } from '../src/java';

const windows = process.platform === 'win32';

describe('the search for Java', { skip: windows && 'the stand-ins are shell scripts' }, () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'antecedent-java-'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  /** A Java home whose `bin/java` is a shell script; gives the home. */
  function home(name: string, script: string): string {
    const bin = path.join(root, name, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(path.join(bin, 'java'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return path.join(root, name);
  }

  const java = (version: string) => `echo 'openjdk version "${version}" 2025-04-15' >&2`;
  const program = (home: string) => path.join(home, 'bin', 'java');

  async function search(places: {
    setting?: string;
    own?: string;
    javaHome?: string;
    path?: string[];
  }) {
    const surroundings: Surroundings = {
      chosenHome: places.setting ?? '',
      ...(places.own !== undefined && { bundledHome: places.own }),
      environment: {
        PATH: (places.path ?? []).join(path.delimiter),
        ...(places.javaHome !== undefined && { JAVA_HOME: places.javaHome }),
      },
    };
    const { java, refusals } = await findJava(surroundings);
    return { java, tried: refusals.map(({ origin, reason }) => `${origin}: ${reason}`) };
  }

  it('takes the setting before JAVA_HOME', async () => {
    const chosen = home('chosen', java('17.0.15'));
    const { java: found, tried } = await search({
      setting: chosen,
      javaHome: home('other', java('21')),
    });
    assert.deepEqual(found, { program: program(chosen), release: 17, version: '17.0.15' });
    assert.deepEqual(tried, []);
  });

  it('takes the setting before the Java of the extension, and that before JAVA_HOME', async () => {
    const own = home('own', java('17.0.15'));
    const javaHome = home('other', java('21'));
    assert.equal((await search({ own, javaHome })).java?.program, program(own));
    const setting = home('chosen', java('25'));
    assert.equal((await search({ setting, own, javaHome })).java?.program, program(setting));
  });

  it('does not miss a Java in a package that has none', async () => {
    const { tried } = await search({ own: path.join(root, 'jre') });
    assert.deepEqual(tried, [
      'setting antecedent.java.home: not set',
      'JAVA_HOME: not set',
      'PATH: no java in any of its folders',
    ]);
  });

  it('takes JAVA_HOME before PATH', async () => {
    const javaHome = home('home', java('21.0.2'));
    const { java: found } = await search({
      javaHome,
      path: [path.join(home('path', java('25')), 'bin')],
    });
    assert.deepEqual(found, { program: program(javaHome), release: 21, version: '21.0.2' });
  });

  it('passes a stale JAVA_HOME over and says so', async () => {
    const stale = home('stale', java('11.0.2'));
    const good = home('good', java('17.0.1'));
    const { java: found, tried } = await search({
      javaHome: stale,
      path: [path.join(good, 'bin')],
    });
    assert.deepEqual(found, { program: program(good), release: 17, version: '17.0.1' });
    assert.deepEqual(tried, [
      'setting antecedent.java.home: not set',
      `JAVA_HOME: ${program(stale)} is Java 11, too old`,
    ]);
  });

  it('goes on along PATH after a Java that is too old', async () => {
    const old = home('old', java('1.8.0_292'));
    const good = home('good', java('25-ea'));
    const { java: found, tried } = await search({
      path: [path.join(root, 'none'), path.join(old, 'bin'), path.join(good, 'bin')],
    });
    assert.deepEqual(found, { program: program(good), release: 25, version: '25-ea' });
    assert.equal(tried.at(-1), `PATH: ${program(old)} is Java 8, too old`);
  });

  it('reads the version under what a JVM says about its options', async () => {
    const chatty = home('chatty', `echo 'Picked up _JAVA_OPTIONS: -Xmx1g' >&2; ${java('17')}`);
    assert.equal((await search({ setting: chatty })).java?.release, 17);
  });

  it('runs a program in a folder with blanks and quotation marks', async () => {
    const odd = home('it’s "my" Java', java('17'));
    assert.equal((await search({ setting: odd })).java?.program, program(odd));
  });

  it('says of each program why it is no use', async () => {
    const reasons = async (javaHome: string) => (await search({ javaHome })).tried[1];
    const broken = home('broken', 'echo "Error: no libjvm.so" >&2; echo more >&2; exit 1');
    const silent = home('silent', 'exit 0');
    const missing = path.join(root, 'missing');
    assert.equal(
      await reasons(broken),
      `JAVA_HOME: ${program(broken)} does not start (Error: no libjvm.so)`,
    );
    assert.equal(await reasons(silent), `JAVA_HOME: ${program(silent)} does not say its version`);
    assert.equal(await reasons(missing), `JAVA_HOME: ${program(missing)} not found`);
    assert.equal(await reasons('jdk'), 'JAVA_HOME: jdk is not an absolute path');
  });

  it('refuses a file that is no program', async () => {
    const flat = home('flat', '');
    rmSync(program(flat));
    writeFileSync(program(flat), 'text', { mode: 0o644 });
    assert.match((await search({ setting: flat })).tried[0] ?? '', /does not start \(.*EACCES/);
  });

  it('does not wait for a program that hangs', async () => {
    // Reads standard input, which stays open: hangs until killed, however fast the machine.
    const hanging = home('hanging', 'exec cat');
    const { java: found, refusals } = await findJava({
      chosenHome: hanging,
      environment: {},
      answerWithinMs: 50,
    });
    assert.equal(found, undefined);
    assert.equal(refusals[0]?.reason, `${program(hanging)} does not answer within 0.05 s`);
  });

  it('never looks in relative folders of PATH', async () => {
    const { tried } = await search({ path: ['', '.', 'bin'] });
    assert.equal(tried.at(-1), 'PATH: no java in any of its folders');
  });

  it('explains in one sentence what was tried when there is none', async () => {
    const old = home('old', java('11'));
    const { refusals } = await findJava({
      chosenHome: path.join(root, 'gone'),
      environment: { JAVA_HOME: old, PATH: root },
    });
    assert.equal(
      explain(refusals),
      'Antecedent needs Java 17 or newer and found none. Tried ' +
        `setting antecedent.java.home: ${path.join(root, 'gone', 'bin', 'java')} not found; ` +
        `JAVA_HOME: ${program(old)} is Java 11, too old; ` +
        'PATH: no java in any of its folders.',
    );
  });
});
