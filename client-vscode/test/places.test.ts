import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { places } from '../src/java';

/** The places as lines, on a machine that has these files and no others. */
function lines(
  platform: NodeJS.Platform,
  named: { setting?: string; javaHome?: string; path?: string },
  files: string[] = [],
): string[] {
  const environment = { JAVA_HOME: named.javaHome, PATH: named.path };
  const surroundings = { chosenHome: named.setting ?? '', environment, platform };
  return places(surroundings, (file) => files.includes(file)).map((place) =>
    'program' in place ? `${place.origin}: ${place.program}` : `${place.origin}: ${place.reason}`,
  );
}

describe('where Java may be, on Windows', () => {
  it('is java.exe in a home with blanks in its name', () => {
    const named = {
      setting: 'D:\\My Tools\\jdk 21',
      javaHome: 'C:\\Program Files\\Java\\jdk-17\\',
    };
    assert.deepEqual(lines('win32', named), [
      'setting antecedent.java.home: D:\\My Tools\\jdk 21\\bin\\java.exe',
      'JAVA_HOME: C:\\Program Files\\Java\\jdk-17\\bin\\java.exe',
      'PATH: no java in any of its folders',
    ]);
  });

  it('is not in folders whose names have the quotation marks around them', () => {
    const named = {
      javaHome: '"C:\\Program Files\\Java\\jdk-17"',
      path: 'C:\\Windows;"C:\\Program Files\\Java\\jdk-11\\bin"',
    };
    const files = ['C:\\Program Files\\Java\\jdk-11\\bin\\java.exe'];
    assert.deepEqual(lines('win32', named, files).slice(1), [
      'JAVA_HOME: C:\\Program Files\\Java\\jdk-17\\bin\\java.exe',
      'PATH: C:\\Program Files\\Java\\jdk-11\\bin\\java.exe',
    ]);
  });

  it('is in every folder of PATH that holds one, each once', () => {
    const path = 'C:\\a;D:\\b c\\bin;C:\\none;\\\\server\\share\\jdk\\bin;C:\\a';
    const files = [
      'C:\\a\\java.exe',
      'D:\\b c\\bin\\java.exe',
      '\\\\server\\share\\jdk\\bin\\java.exe',
    ];
    assert.deepEqual(
      lines('win32', { path }, files).slice(2),
      files.map((file) => `PATH: ${file}`),
    );
  });

  it('is never in a folder that depends on where the editor started', () => {
    const everywhere = ['jdk\\bin\\java.exe', '.\\java.exe', 'C:jdk\\bin\\java.exe', 'java.exe'];
    assert.deepEqual(
      lines(
        'win32',
        { setting: 'jdk', javaHome: 'C:jdk', path: ';.;jdk\\bin;C:jdk\\bin' },
        everywhere,
      ),
      [
        'setting antecedent.java.home: jdk is not an absolute path',
        'JAVA_HOME: C:jdk is not an absolute path',
        'PATH: no java in any of its folders',
      ],
    );
  });
});

describe('where Java may be, elsewhere', () => {
  it('is java, and quotation marks are part of a name', () => {
    const named = { setting: '/opt/my "own" jdk', javaHome: '/usr/lib/jvm/17/', path: '/a:/b c' };
    for (const platform of ['linux', 'darwin'] as const) {
      assert.deepEqual(lines(platform, named, ['/b c/java']), [
        'setting antecedent.java.home: /opt/my "own" jdk/bin/java',
        'JAVA_HOME: /usr/lib/jvm/17/bin/java',
        'PATH: /b c/java',
      ]);
    }
  });

  it('is nowhere when nothing is named', () => {
    assert.deepEqual(lines('linux', {}), [
      'setting antecedent.java.home: not set',
      'JAVA_HOME: not set',
      'PATH: no java in any of its folders',
    ]);
  });
});
