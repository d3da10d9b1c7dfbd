import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capabilities, contributes } from '../package.json';

describe('a folder that nobody has trusted yet', () => {
  const settings = Object.entries<object>(contributes.configuration.properties);

  it('is served', () => {
    assert.equal(capabilities.untrustedWorkspaces.supported, 'limited');
  });

  it('cannot choose a program that is run', () => {
    // Whatever may name a file on this machine is marked so; the rest can be set by any folder.
    const local = settings.filter(
      ([, setting]) => 'scope' in setting && String(setting.scope).startsWith('machine'),
    );
    assert.deepEqual(
      local.map(([name]) => name),
      ['antecedent.java.home'],
    );
    assert.deepEqual(
      capabilities.untrustedWorkspaces.restrictedConfigurations,
      local.map(([name]) => name),
    );
  });
});
