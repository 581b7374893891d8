import fc from 'fast-check';
import { v7 } from 'uuid';
import { catalogue } from '../../src/app.js';
import type { Composed, InRole } from '../../src/kernel/policy/composed.js';
import { kindsOf } from '../../src/kernel/policy/policy.js';
import { roles } from '../../src/roles.js';

const composed = (subjects: readonly string[]): fc.Arbitrary<Composed> => {
  const permissions = [...catalogue.permissions()].filter(([subject]) => subjects.includes(subject));
  return fc
    .array(fc.record({ at: fc.nat(permissions.length - 1), taken: fc.nat() }), { maxLength: 12 })
    .map((chosen) => ({
      title: '自定义',
      gives: [],
      may: chosen.map(({ at, taken }) => {
        const [subject, action, scopes] = permissions[at]!;
        const reach = kindsOf(scopes);
        // Any of its kinds, one, or all of them.
        return { subject, action, reach: taken % 3 === 0 ? reach : [reach[taken % reach.length]!] };
      }),
    }));
};

/** A built-in role, or any that could be composed of what there is on these subjects. */
export const anyRole = (subjects: readonly string[]): fc.Arbitrary<InRole> =>
  fc.oneof(
    {
      weight: 2,
      arbitrary: fc.constantFrom(...Object.keys(roles)).map((role): InRole => ({ role, composed: null })),
    },
    { weight: 1, arbitrary: composed(subjects).map((composed): InRole => ({ role: v7(), composed })) },
  );
