// Bundles the extension into dist/, or with --tests the unit tests into out/.
import { build } from 'esbuild';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const tests = process.argv.includes('--tests');
const outdir = tests ? 'out' : 'dist';

rmSync(outdir, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: tests ? readdirSync('test').map((file) => `test/${file}`) : ['src/extension.ts'],
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20', // what the oldest VS Code of "engines" runs extensions on
  format: 'cjs',
  external: ['vscode'],
  minify: !tests,
  sourcemap: tests ? 'inline' : false,
  metafile: true,
  logLevel: 'warning',
});

if (!tests) writeFileSync('dist/third-party-licenses.txt', licenses(Object.keys(metafile.inputs)));

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
