export const zh = {
  security: {
    title: '安全设置',
    must: '您的角色须启用二次验证。请先完成设置，之后即可照常办理业务。',
    secondFactor: '二次验证',
    explain:
      '启用后，登录时除密码外还要输入手机验证器上的 6 位数字，别人知道您的密码也登不进来。请先在手机上安装任一验证器应用（支持 TOTP 的即可，离线也能用）。',
    setUp: '启用二次验证',
    passwordFirst: '请先输入当前密码。',
    next: '下一步',
    scan: '打开手机上的验证器，扫描二维码：',
    qr: '二次验证的二维码',
    openApp: '在本机的验证器中打开',
    typed: '不能扫码时，在验证器中手工输入密钥：',
    confirm: '输入验证器显示的 6 位数字，确认设置成功：',
    until: '请在 %{time} 前完成。确认后，其他设备须重新登录。',
    codesOf: '%{username} 的恢复码',
    codesExplain:
      '手机丢失时，用恢复码代替动态验证码登录，每个只能用一次。恢复码只显示这一次，请抄录或打印后妥善保管，不要存在手机上。',
    recoveryCodes: '恢复码',
    kept: '已妥善保管',
    print: '打印',
    active: '已于 %{at} 启用',
    codesLeft: '还有 %{count} 个恢复码未用。',
    fewCodes: '恢复码只剩 %{count} 个。请及时更换。',
    remove: '移除或更换手机',
    codeOrRecovery: '动态验证码或恢复码',
    requireIn: '%{name}：哪些角色须启用二次验证',
    requireExplain:
      '勾选的角色，凡在本县任职而未启用的人员，登录后须先完成设置，在此之前看不到也办不了任何业务。即时生效。',
    ownFirst: '请先为您自己的账号启用二次验证，再要求别人。',
    lacking: '在任 %{holders} 人，未启用 %{lacking} 人',
    stops: '保存后，有 %{count} 人在完成设置之前将无法办理业务。请先通知他们准备好手机。',
  },
  deeds: {
    startSecondFactor: { label: '开始设置二次验证' },
    confirmSecondFactor: { label: '确认启用', done: '二次验证已启用' },
    renewRecoveryCodes: {
      label: '更换恢复码',
      explain: '重新生成 10 个恢复码，原有的全部作废。手机上的验证器不受影响。',
      done: '恢复码已更换，原有的已作废',
    },
    removeSecondFactor: {
      label: '移除二次验证',
      explain:
        '移除后只凭密码即可登录，恢复码作废。更换手机时，移除后请立即在新手机上重新设置；角色须启用二次验证的，在重新设置之前不能办理业务。',
      done: '二次验证已移除',
    },
    requireSecondFactor: { label: '保存二次验证要求', done: '要求已保存，即时生效' },
  },
};
