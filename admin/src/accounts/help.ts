/** What the fields mean, for whoever fills them in; the English is the schema's. */
export const help = {
  username: '登录用的名字，小写，全系统不能重复。',
  displayName: '别人看到的姓名。',
  phone: '工作电话，能看到这个账号的人都能看到。',
  area: '账号归哪里管理。能看到什么由任职决定，与此无关。',
  status: '启用，或停用。停用后不能登录。',
  lastSignInAt: '最近一次登录的时间。',
  createdAt: '账号建立的时间。',
  mustChangePassword:
    '密码由他人设置，本人还没有改过：改过之前看不到也办不了任何业务。14 天内不登录即失效，须重新设置。',
};
