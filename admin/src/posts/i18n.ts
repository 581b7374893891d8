export const zh = {
  resources: {
    posts: {
      name: '任职',
      fields: {
        account: '任职人',
        accountId: '任职人',
        accountName: '任职人',
        role: '角色',
        area: '任职区域',
        areaId: '任职区域',
        title: '职务',
        startsOn: '起始日期',
        endsOn: '结束日期',
        current: '是否在任',
        expiringWithinDays: '即将到期',
      },
      helper: {
        title: '如：党支部书记、第三网格网格员',
        endsOn: '不设期限的可不填；到期后权限自动失效。',
        endNow: '留空即刻终止；填写日期的，任职到当天为止。',
        extendTo: '须晚于现在的结束日期；留空则不再设期限。',
      },
      states: {
        current: '在任',
        expiring: '在任，剩 %{days} 天',
        future: '尚未开始',
        ended: '已结束',
      },
      within: { 7: '7 天内到期', 30: '30 天内到期', 90: '90 天内到期' },
      expiring: { title: '即将到期的任职', all: '%{days} 天内共 %{smart_count} 项' },
      all: '全部',
      currentOnly: '在任',
      notCurrent: '不在任',
      noEnd: '不设期限',
      nobodyFound: '辖区内没有这个姓名的账号',
      accountFirst: '还没有账号，先新建',
      empty: {
        title: '还没有任职',
        next: '没有任职的账号看不到任何数据。请为其设置角色、区域和任期。',
        wait: '任职由上级设置，请联系上级。',
      },
    },
  },
  deeds: {
    grantPost: { label: '设置任职', done: '任职已设置' },
    extendPost: {
      label: '延长任期',
      explain: '任期延到新的结束日期，权限不中断。能延长的，限于您能授予的任职。',
      done: '任期已延长',
    },
    endPost: {
      label: '终止任职',
      explain: '任职终止后，该权限即时失效，无须重新登录；经手的记录保留。',
      done: '任职已终止',
    },
  },
};

export const en: typeof zh = {
  resources: {
    posts: {
      name: 'Post |||| Posts',
      fields: {
        account: 'Held by',
        accountId: 'Held by',
        accountName: 'Held by',
        role: 'Role',
        area: 'Area',
        areaId: 'Area',
        title: 'Title',
        startsOn: 'First day',
        endsOn: 'Last day',
        current: 'In force',
        expiringWithinDays: 'Expiring',
      },
      helper: {
        title: 'e.g. branch secretary, worker of grid 3',
        endsOn: 'Leave it empty for an open term. After its last day a post allows nothing.',
        endNow: 'Empty ends it at once; with a day it is in force until the end of that day.',
        extendTo: 'Later than its last day until now; empty takes the end away.',
      },
      states: {
        current: 'In force',
        expiring: 'In force, %{days} days left',
        future: 'Not begun',
        ended: 'Ended',
      },
      within: { 7: 'Within 7 days', 30: 'Within 30 days', 90: 'Within 90 days' },
      expiring: { title: 'Posts that expire', all: '%{smart_count} within %{days} days' },
      all: 'All',
      currentOnly: 'In force',
      notCurrent: 'Not in force',
      noEnd: 'Open',
      nobodyFound: 'No account of that name in your area',
      accountFirst: 'No account yet? Create one first',
      empty: {
        title: 'No posts yet',
        next: 'An account without a post sees nothing. Give it a role, an area and a term.',
        wait: 'The level above gives posts. Ask it.',
      },
    },
  },
  deeds: {
    grantPost: { label: 'Give a post', done: 'Post given' },
    extendPost: {
      label: 'Extend',
      explain: 'It lasts until the new last day, without a gap. You extend what you could give.',
      done: 'Post extended',
    },
    endPost: {
      label: 'End the post',
      explain: 'What it allowed ends with it, without a new login. What was done in it stays on record.',
      done: 'Post ended',
    },
  },
};
