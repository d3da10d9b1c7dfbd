// Builds antecedent-<version>.vsix with the server jar inside.
import { execSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';

const jar = '../server/language-server/target/antecedent.jar';

if (!existsSync(jar)) {
  console.error(`${jar} is missing: run "mvn -q -DskipTests package" in the repository first.`);
  process.exit(1);
}
mkdirSync('server', { recursive: true });
copyFileSync(jar, 'server/antecedent.jar');
copyFileSync('../docs/antecedent.schema.json', 'server/antecedent.schema.json');
for (const file of ['LICENSE', 'NOTICE']) copyFileSync(`../${file}`, file);

execSync('npm run build', { stdio: 'inherit' });
// The bundle holds all that the extension needs, and there is no public repository to link to.
execSync('npx vsce package --no-dependencies --allow-missing-repository', { stdio: 'inherit' });
