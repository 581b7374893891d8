import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';

/** Told only to whoever has given the right password: that the account has a second factor is nobody else's business. */
export const codeMissing = () =>
  invalid({
    code: say(
      '该账号已启用二次验证，请输入动态验证码',
      'is needed: the account has a second factor. Send its code',
    ),
  });

export const codeWrong = () =>
  invalid({
    code: say(
      '验证码不正确或已用过；刚用过的，请等下一个',
      'is not right, or was used before: of one just used wait for the next',
    ),
  });
