import { expect, test } from '@jest/globals';
import '../../src/app.js';
import { RoleName } from '../../src/accounts/role-name.js';
import { roles } from '../../src/roles.js';

test('the API knows exactly the roles of roles.ts', () => {
  expect(Object.keys(RoleName)).toEqual(Object.keys(roles));
  expect(Object.values(RoleName)).toEqual(Object.keys(roles));
});

test('nobody gives a role that can do what they cannot', () => {
  for (const role of Object.values(roles))
    for (const given of role.gives)
      for (const [subject, actions] of Object.entries(roles[given as RoleName].may))
        expect({ given, subject, may: (role.may as Record<string, readonly string[]>)[subject] }).toEqual({
          given,
          subject,
          may: expect.arrayContaining([...actions]),
        });
});
