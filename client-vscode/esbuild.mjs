// Bundles the extension into dist/; with --tests the unit tests, with --e2e the tests in a real editor, into out/.
import { build } from 'esbuild';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const files = (folder, ending) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);

const extension = { entryPoints: ['src/extension.ts'], outdir: 'dist' };
const tests = { entryPoints: files('test', '.test.ts'), outdir: 'out/test' };
const e2e = { entryPoints: files('e2e', '.e2e.ts'), outdir: 'out/e2e' };

const shipped = !process.argv.some((argument) => ['--tests', '--e2e'].includes(argument));
const wanted = shipped ? extension : process.argv.includes('--e2e') ? e2e : tests;

rmSync(wanted.outdir, { recursive: true, force: true });
const { metafile } = await build({
  ...wanted,
  bundle: true,
  platform: 'node',
  target: 'node20', // what the oldest VS Code of "engines" runs extensions on
  format: 'cjs',
  external: ['vscode', 'playwright-core'],
  minify: shipped,
  sourcemap: shipped ? false : 'inline',
  metafile: true,
  logLevel: 'warning',
});

if (shipped) {
  writeFileSync('dist/third-party-licenses.txt', licenses(Object.keys(metafile.inputs)));
}

/** The bundle holds copies of these packages; their licences ask to be passed on with them. */
function licenses(inputs) {
  const packages = inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  const texts = [...new Set(packages)].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}
