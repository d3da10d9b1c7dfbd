import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classArchive, userCache } from '../src/classArchive';

const java = { program: '/usr/bin/java', release: 17, version: '17.0.15' };
const place = { environment: {}, home: '/home/ann', platform: 'linux' as const };

describe('the archive of classes', () => {
  it('lies where the system keeps what can be made again', () => {
    const environment = { XDG_CACHE_HOME: '/cache', LOCALAPPDATA: 'D:\\Local' };
    assert.equal(userCache(place), '/home/ann/.cache');
    assert.equal(userCache({ ...place, environment }), '/cache');
    assert.equal(userCache({ ...place, platform: 'darwin' }), '/home/ann/Library/Caches');
    const windows = { environment, home: 'C:\\Users\\Ann', platform: 'win32' as const };
    assert.equal(userCache(windows), 'D:\\Local');
    assert.equal(userCache({ ...windows, environment: {} }), 'C:\\Users\\Ann\\AppData\\Local');
  });

  it('is not looked for in a relative folder', () => {
    assert.equal(
      userCache({ ...place, environment: { XDG_CACHE_HOME: 'cache' } }),
      '/home/ann/.cache',
    );
  });

  it('is one for each Java and each jar', () => {
    const one = classArchive(java, '/ext/antecedent.jar', place);
    assert.match(one, /^\/home\/ann\/\.cache\/antecedent\/classes-[0-9a-f]{16}\.jsa$/);
    assert.equal(classArchive({ ...java }, '/ext/antecedent.jar', place), one);
    assert.notEqual(
      classArchive({ ...java, version: '17.0.16' }, '/ext/antecedent.jar', place),
      one,
    );
    assert.notEqual(
      classArchive({ ...java, program: '/opt/java' }, '/ext/antecedent.jar', place),
      one,
    );
    assert.notEqual(classArchive(java, '/other/antecedent.jar', place), one);
  });
});
