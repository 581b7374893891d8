import { spoken } from '../i18n/spoken';

/** Of a dialog that is seldom opened: they come with it, not with the first page. */
const zh = {
  on: '启用单键快捷键',
  search: '搜索',
  home: '回到首页',
  next: '列表中下一条',
  previous: '列表中上一条',
  create: '新建',
  edit: '修改',
  help: '显示本说明',
  save: '打开所选的一条；就地修改时保存',
  cancel: '关闭；就地修改时放弃',
};

const en: typeof zh = {
  on: 'Use keys on their own',
  search: 'Search',
  home: 'Home',
  next: 'Next of the list',
  previous: 'The one before it in the list',
  create: 'New',
  edit: 'Edit',
  help: 'This help',
  save: 'Opens the one that is chosen; saves what is corrected in place',
  cancel: 'Closes; leaves what is corrected in place as it was',
};

export const shortcutWords = spoken({ 'zh-CN': zh, en });
