export const zh = {
  resources: {
    accounts: {
      name: '账号',
      fields: {
        username: '用户名',
        displayName: '姓名',
        phone: '工作电话',
        status: '状态',
        area: '所属区域',
        areaId: '所属区域',
        password: '初始密码',
        createdAt: '创建时间',
        lastSignInAt: '最近登录',
      },
      helper: { username: '3 至 40 位小写字母、数字或 . _ -，以字母或数字开头。' },
      badUsername: '须为 3 至 40 位小写字母、数字或 . _ -，并以字母或数字开头',
      neverSignedIn: '从未登录',
      passwordAtFirst: '初始密码。请复制或抄录后当面交给本人，保存后不再显示。',
      passwordOnce: '新密码只显示这一次。请复制或抄录后当面交给本人，并请其登录后自行修改。',
      copy: '复制',
      copied: '已复制',
      notCopied: '浏览器不允许复制，请手工抄录',
      handedOver: '已记下，关闭',
      viewAsTitle: '以 %{name} 的身份查看',
      viewAsReason: '查看理由',
      empty: {
        title: '还没有账号',
        next: '先为工作人员新建账号，再为其设置任职，登录后即可看到自己的辖区。',
        wait: '账号由县、乡镇和村（社区）逐级开设，请联系上级。',
      },
    },
  },
  deeds: {
    createAccount: { label: '新建账号', done: '账号已建立' },
    updateAccount: { label: '修改账号', done: '已修改' },
    disableAccount: {
      label: '停用',
      explain: '停用后不能登录，已登录的设备即时退出；任职和历史记录保留，可以再启用。',
      done: '账号已停用',
    },
    enableAccount: { label: '启用', explain: '启用后即可用原密码登录。', done: '账号已启用' },
    resetPassword: {
      label: '重置密码',
      explain: '系统将生成一个新密码，原密码作废，已登录的设备全部退出。',
      done: '密码已重置',
    },
    viewAs: {
      label: '以其身份查看',
      begin: '开始查看',
      explain:
        '您将看到该账号看到的内容（不超出您自己的辖区），只能看，不能操作，不能查看隐私明文；30 分钟后自动结束。理由与起止时间记入审计，其上级可查。',
    },
    endViewAs: { label: '结束身份查看' },
  },
  enums: { AccountStatus: { ACTIVE: '启用', DISABLED: '已停用' } },
};

export const en: typeof zh = {
  resources: {
    accounts: {
      name: 'Account |||| Accounts',
      fields: {
        username: 'Username',
        displayName: 'Name',
        phone: 'Business phone',
        status: 'Status',
        area: 'Home area',
        areaId: 'Home area',
        password: 'First password',
        createdAt: 'Created',
        lastSignInAt: 'Last signed in',
      },
      helper: {
        username: '3 to 40 lower-case letters, digits or . _ -, beginning with a letter or digit.',
      },
      badUsername: '3 to 40 lower-case letters, digits or . _ -, beginning with a letter or digit',
      neverSignedIn: 'Never',
      passwordAtFirst:
        'First password. Copy it or write it down and hand it over in person; once saved it is not shown again.',
      passwordOnce:
        'The new password is shown only this once. Copy it or write it down, hand it over in person, and ask them to change it.',
      copy: 'Copy',
      copied: 'Copied',
      notCopied: 'The browser does not allow copying: write it down',
      handedOver: 'Noted, close',
      viewAsTitle: 'View as %{name}',
      viewAsReason: 'Reason',
      empty: {
        title: 'No accounts yet',
        next: 'Create an account for each colleague and give it a post: then they see their own area.',
        wait: 'Each level opens the accounts of the level below. Ask the level above you.',
      },
    },
  },
  deeds: {
    createAccount: { label: 'Create account', done: 'Account created' },
    updateAccount: { label: 'Edit account', done: 'Saved' },
    disableAccount: {
      label: 'Disable',
      explain:
        'The account can no longer sign in and is signed out everywhere. Its posts and its history stay; it can be enabled again.',
      done: 'Account disabled',
    },
    enableAccount: {
      label: 'Enable',
      explain: 'The account can sign in again, with its old password.',
      done: 'Account enabled',
    },
    resetPassword: {
      label: 'Reset password',
      explain: 'A new password is made; the old one no longer works, and all devices are signed out.',
      done: 'Password reset',
    },
    viewAs: {
      label: 'View as',
      begin: 'Start viewing',
      explain:
        'You will see what this account sees, within your own area. You can look and do nothing, nor unmask anything; it ends by itself after 30 minutes. The reason, the start and the end go into the audit trail, which its supervisors read.',
    },
    endViewAs: { label: 'End of a view' },
  },
  enums: { AccountStatus: { ACTIVE: 'Active', DISABLED: 'Disabled' } },
};
