import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';

/** Argon2id with the parameters OWASP asks for at least: about 20 ms and 19 MiB a try. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const SHORTEST = 10;
/** Nobody types more; a longer text only costs time. */
const LONGEST = 200;

export const DEMO_PASSWORD = 'sibulou-demo';

/** What is tried first on any system, as far as it is long enough for the rule. */
const COMMONEST = new Set([
  ...['1234567890', '0123456789', '0987654321', '1234567891', '12345678910', '11223344556', '1111111111'],
  ...['123456789a', 'a123456789', '123456789abc', 'abc123456789', 'q1w2e3r4t5', '1q2w3e4r5t', '1q2w3e4r5t6y'],
  ...[
    'qwertyuiop',
    'asdfghjkl;',
    'qwerty123456',
    'password123',
    'password1234',
    'passw0rd123',
    'iloveyou1314',
  ],
  ...[
    'woaini1314',
    'woaini1314520',
    '5201314520',
    '1314520520',
    'admin123456',
    'administrator',
    'admin12345',
    'sibulou123',
  ],
  DEMO_PASSWORD,
]);

/** One text has several forms in Unicode; input methods differ in which they send. */
const oneForm = (password: string): string => password.normalize('NFKC').slice(0, LONGEST + 1);

export const hashPassword = (password: string): Promise<string> => hash(oneForm(password), COST);

let nobodys: Promise<string> | undefined;

/** Takes as long where there is no account, and so no hash, as where the password is wrong. */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
  nobodys ??= hashPassword(randomBytes(16).toString('hex'));
  const against = hashed?.startsWith('$argon2') ? hashed : await nobodys;
  return (await verify(against, oneForm(password))) && against === hashed;
}

/** @throws INVALID naming the input field, where the password is one that others would guess */
export function checkPassword(field: string, password: string, username: string): void {
  const length = [...oneForm(password)].length;
  if (length < SHORTEST || length > LONGEST)
    throw invalid({
      [field]: say(
        `密码须为 ${SHORTEST} 到 ${LONGEST} 个字符`,
        `must have ${SHORTEST} to ${LONGEST} characters`,
      ),
    });
  const lower = oneForm(password).toLowerCase();
  if (lower === username.toLowerCase())
    throw invalid({ [field]: say('密码不能与用户名相同', 'must not be the username') });
  if (COMMONEST.has(lower) || new Set(lower).size < 4)
    throw invalid({
      [field]: say('密码过于常见，请换一个', 'is among the first that anyone would try: choose another'),
    });
}
