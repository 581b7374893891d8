import { expect, test } from '@jest/globals';
import { namePinyin, typedPinyin } from '../../src/people/name-pinyin.js';

test.each([
  ['张三', 'zhangsan', 'zs'],
  ['单雄信', 'shanxiongxin', 'sxx'],
  ['仇英', 'qiuying', 'qy'],
  ['曾国藩', 'zengguofan', 'zgf'],
  ['解缙', 'xiejin', 'xj'],
  ['欧阳修', 'ouyangxiu', 'oyx'],
  ['吕布', 'lvbu', 'lb'],
  ['买买提·艾力', 'maimaitiaili', 'mmtal'],
  ['John Smith', 'johnsmith', 'js'],
  ['王A', 'wanga', 'wa'],
])('%s is found by %s and %s', (name, full, initials) => {
  expect(namePinyin(name)).toEqual({ namePinyin: full, nameInitials: initials });
});

test('what is typed is compared without capitals, spaces and apostrophes', () => {
  expect(typedPinyin("Zhang  San'")).toBe('zhangsan');
});
