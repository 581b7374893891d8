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
        mustChangePassword: '须先修改密码',
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
      resetReason: '重置理由',
      empty: {
        title: '还没有账号',
        next: '先为工作人员新建账号，再为其设置任职，登录后即可看到自己的辖区。',
        wait: '账号由县、乡镇和村（社区）逐级开设，请联系上级。',
      },
    },
  },
  notices: { PASSWORD_RESET: '%{by} 重置了您的密码。如不是您要求的，请立即修改密码并报告上级。' },
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
    resetSecondFactor: {
      label: '重置二次验证',
      explain:
        '用于本人手机和恢复码均已丢失时。请先当面核实身份。重置后只凭密码即可登录，已登录的设备全部退出；角色须启用二次验证的，登录后须先重新设置。理由记入审计。',
      done: '二次验证已重置',
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
