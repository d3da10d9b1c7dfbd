// Builds antecedent-<version>.vsix with the server jar inside. With --target linux-x64, or another platform of VS Code's, it is
// antecedent-<platform>-<version>.vsix and brings a Java of its own; other platforms than this machine's need their JDK's
// modules: --jmods FOLDER.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** All that the server uses: OpenNLP reads XML, Gson makes objects with the unsupported ways. */
const MODULES = ['java.base', 'java.logging', 'java.management', 'java.xml', 'jdk.unsupported'];

/** What the steps of the walkthrough show, as `npm run screenshots` takes it, light and dark. */
const PICTURES = ['actors', 'references', 'quick-fix', 'report-panel', 'export', 'problems'];

const jar = '../server/language-server/target/antecedent.jar';
const options = { target: { type: 'string' }, jmods: { type: 'string' } };
const { target, jmods } = parseArgs({ options }).values;

if (!existsSync(jar)) {
  fail(`${jar} is missing: run "mvn -q -DskipTests package" in the repository first.`);
}
mkdirSync('server', { recursive: true });
copyFileSync(jar, 'server/antecedent.jar');
copyFileSync('../server/language-server/jvm.options', 'server/jvm.options');
copyFileSync('../docs/antecedent.schema.json', 'server/antecedent.schema.json');
copyFileSync('../seeds/idlib-ceasefire.txt', 'media/ceasefire.news');
mkdirSync('media/walkthrough', { recursive: true });
for (const picture of PICTURES.flatMap((step) => [`${step}.png`, `${step}-dark.png`])) {
  copyFileSync(`../docs/images/${picture}`, `media/walkthrough/${picture}`);
}
// The page of the extension shows the pictures that it brings.
const readme = readFileSync('README.md', 'utf8').replaceAll(
  '../docs/images/',
  'media/walkthrough/',
);
writeFileSync('server/README.md', readme);
for (const file of ['LICENSE', 'NOTICE']) copyFileSync(`../${file}`, file);

rmSync('jre', { recursive: true, force: true });
if (target !== undefined) linkJava();

run('npm', 'run', 'build');
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const file = `${[name, target, version].filter(Boolean).join('-')}.vsix`;
// The bundle holds all that the extension needs, and there is no public repository to link to.
const plainly = [
  ...['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'],
  ...['--readme-path', 'server/README.md', '--out', file],
];
run('npx', 'vsce', 'package', ...plainly, ...(target === undefined ? [] : ['--target', target]));
rmSync('jre', { recursive: true, force: true });

/** A Java of these modules alone, for the target. */
function linkJava() {
  const here = `${process.platform}-${process.arch}`;
  if (target !== here && jmods === undefined) {
    fail(
      `This machine is ${here}. A Java for ${target} is linked from the modules of a JDK for it: --jmods FOLDER.`,
    );
  }
  const home = process.env.JAVA_HOME;
  const jlink = home ? path.join(home, 'bin', 'jlink') : 'jlink';
  const small = ['--strip-debug', '--no-header-files', '--no-man-pages', '--compress=2'];
  const from = jmods === undefined ? [] : ['--module-path', jmods];
  run(jlink, ...from, '--add-modules', MODULES.join(','), ...small, '--output', 'jre');
  // A module that is missing shows where it is used.
  const reads = ['-jar', 'server/antecedent.jar', 'annotate', 'media/ceasefire.news'];
  if (target === here) {
    // What Java keeps of its own classes: without it, nothing can be kept of ours.
    run('jre/bin/java', '-Xshare:dump');
    execFileSync('jre/bin/java', reads, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

function run(program, ...parameters) {
  execFileSync(program, parameters, { stdio: 'inherit' });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
