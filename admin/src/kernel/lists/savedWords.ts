import { spoken } from '../i18n/spoken';

/** Of a dialog that is seldom opened: they come with it, not with the first page. */
const zh = {
  explain:
    '给当前的筛选和排序起个名字，下次一点就到。只保存在本机您的账号下，退出登录后清除；要发给同事，复制列表页的网址即可。',
  already: '当前的筛选和排序已保存为“%{name}”。',
  name: '名称',
  rename: '“%{name}”的名称',
  remove: '删除“%{name}”',
  nameNeeded: '请填写名称',
  nameTooLong: '最多 30 个字',
  nameTaken: '已有同名的常用筛选',
};

const en: typeof zh = {
  explain:
    'Give the filter and order as they stand a name, and they are one click away. Kept on this device for your account until you sign out; to share them, copy the address of the list.',
  already: 'The filter and order as they stand are saved as “%{name}”.',
  name: 'Name',
  rename: 'Name of “%{name}”',
  remove: 'Remove “%{name}”',
  nameNeeded: 'Give it a name',
  nameTooLong: 'At most 30 characters',
  nameTaken: 'There is one of that name',
};

export const savedWords = spoken({ 'zh-CN': zh, en });
