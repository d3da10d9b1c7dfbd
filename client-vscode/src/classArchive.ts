/** Where Java keeps what it knows of the server's classes. Knows nothing of VS Code, so plain tests cover it. */
import { createHash } from 'node:crypto';
import * as path from 'node:path';
import { Java } from './java';

export interface Place {
  environment: NodeJS.ProcessEnv;
  /** The folder of the person. */
  home: string;
  platform?: NodeJS.Platform;
}

/**
 * The file for one Java and one jar, in the folder of the system for what can be made again. The server makes it, and Java
 * passes over one that is missing or does not fit.
 */
export function classArchive(java: Java, jar: string, place: Place): string {
  const fits = createHash('sha256').update([java.program, java.version, jar].join('\n'));
  return rules(place).join(
    userCache(place),
    'antecedent',
    `classes-${fits.digest('hex').slice(0, 16)}.jsa`,
  );
}

/** As the server has it, which keeps its index there. */
export function userCache(place: Place): string {
  const { environment, home, platform = process.platform } = place;
  const paths = rules(place);
  const set = (name: string) => {
    const folder = environment[name] ?? '';
    return paths.isAbsolute(folder) ? folder : undefined;
  };
  switch (platform) {
    case 'win32':
      return set('LOCALAPPDATA') ?? paths.join(home, 'AppData', 'Local');
    case 'darwin':
      return paths.join(home, 'Library', 'Caches');
    default:
      return set('XDG_CACHE_HOME') ?? paths.join(home, '.cache');
  }
}

function rules({ platform = process.platform }: Place) {
  return platform === 'win32' ? path.win32 : path.posix;
}
