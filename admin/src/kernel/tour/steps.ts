import type { RoleName } from '../gql/graphql';
import type { Locale } from '../store';

export interface Step {
  /** What it points at: an element's `data-tour`. Where that is not on the page, the step stands in the middle. */
  at?: string;
  title: string;
  text: string;
}

type Tour = Record<Locale, readonly Step[]>;

const both = (
  ...steps: (readonly [at: string | undefined, zh: [string, string], en: [string, string]])[]
): Tour => {
  const said = (at: string | undefined, [title, text]: [string, string]): Step => ({ at, title, text });
  return {
    'zh-CN': steps.map(([at, zh]) => said(at, zh)),
    en: steps.map(([at, , en]) => said(at, en)),
  };
};

const search = [
  'search',
  ['随手一搜', '输入姓名、拼音首字母或门牌就能找到。电脑上按 Ctrl+K 或 “/”。'],
  ['Search', 'Find anybody by name, pinyin initials or door. On a keyboard press Ctrl+K or “/”.'],
] as const satisfies Parameters<typeof both>[0];

const account = [
  'user',
  ['我的账号', '改密码、查看登录设备、重看本引导，都在这里。换手机或手机丢失时，请先退出旧设备。'],
  ['Your account', 'Password, signed-in devices and this tour are here. Lost a phone? Sign that device out.'],
] as const satisfies Parameters<typeof both>[0];

const help = [
  'nav',
  ['看不懂某一栏？', '每个列表和表单上都有“字段说明”的问号，点开看每一栏是什么意思、该怎么填。'],
  ['What does a field mean?', 'Every list and form has a question mark that explains each of its fields.'],
] as const satisfies Parameters<typeof both>[0];

const department = both(
  [
    undefined,
    [
      '欢迎！部门工作人员',
      '您能看到辖区、专项行动和覆盖数字；本部门的台账上线后也在这里。住户和人员信息不对部门开放。',
    ],
    [
      'Welcome, department officer',
      'You see the areas, the responses and their figures; your department’s registers will stand here too. Nobody’s door or name does.',
    ],
  ],
  [
    'figures',
    ['走到了多少', '按乡镇、村、网格看覆盖情况，点一下看下一级。'],
    ['How far it has got', 'Coverage by township, village and grid: click for the level below.'],
  ],
  help,
  account,
);

const DEPARTMENTS = ['HEALTH', 'EDUCATION', 'MARKET_REGULATION', 'POLICE', 'CIVIL_AFFAIRS'] as const;
const ofDepartments = {
  ...{ HEALTH: department, EDUCATION: department, MARKET_REGULATION: department },
  ...{ POLICE: department, CIVIL_AFFAIRS: department },
};

/** Four to six steps for whoever comes here for the first time, in the words of their work. */
export const tours: Record<RoleName, Tour> = {
  ...ofDepartments,
  GRID_WORKER: both(
    [
      undefined,
      ['欢迎！今天从这里开始', '这里只有您网格里的住户和人员，别的网格看不到您的，您也看不到别人的。'],
      [
        'Welcome! Your day begins here',
        'You see the households and people of your own grid, and nobody else’s.',
      ],
    ],
    [
      'missed',
      [
        '还没走到的户',
        '点一户，选结果，点见到的人数：三下就登记好了。没有信号也照常登记，有信号后自动发送。',
      ],
      [
        'Doors still to knock on',
        'Tap a household, the outcome, how many you met: recorded. Also without signal; it is sent once there is one.',
      ],
    ],
    [
      'nav',
      ['常用的都在手边', '住户、人员、走访随时可查；发现没登记的人，在住户页面“登记人员”。'],
      [
        'Within reach',
        'Households, people and visits. Register whoever is missing on the page of their household.',
      ],
    ],
    [
      'search',
      ['随手一搜', '输入门牌、地址或姓名，没有信号也能找到。'],
      ['Search', 'By door, address or name, also without signal.'],
    ],
    account,
  ),
  VILLAGE_SECRETARY: both(
    [
      undefined,
      ['欢迎！全村情况一屏看清', '这里显示您村（社区）各网格走到哪一步，还漏了谁。'],
      ['Welcome! Your village at a glance', 'How far each grid has come, and who is still missed.'],
    ],
    [
      'figures',
      ['四不漏', '网格、住户、人员各完成多少。数字随走访实时变化。'],
      ['The four no-misses', 'How much is done of grids, households and people, as it happens.'],
    ],
    [
      'missed',
      ['漏在哪里', '漏网格、漏户、漏人和没有网格员的网格，都列在这里；旁边就是补上它的按钮。'],
      [
        'What is missed',
        'Grids, households, people, and grids without a worker, each with the button that mends it.',
      ],
    ],
    [
      'nav',
      ['管好人和岗', '在“账号”里新建网格员的账号，在“任职”里安排到网格；不再担任时及时结束任职。'],
      [
        'People and posts',
        'Create accounts for grid workers and give them posts; end a post when it is over.',
      ],
    ],
    search,
    account,
  ),
  TOWNSHIP_OFFICIAL: both(
    [
      undefined,
      ['欢迎！全乡镇一屏看清', '您能看到本乡镇（街道）所有村和网格，其他乡镇不在此列。'],
      ['Welcome! Your township at a glance', 'All villages and grids of your township, and of no other.'],
    ],
    [
      'children',
      ['先看落后的', '各村按完成情况排序，点村名进入该村，再点可到网格。'],
      ['The last ones first', 'Villages in order of progress. Click a name to go down, and on to its grids.'],
    ],
    [
      'missed',
      ['漏项清单', '哪些村、网格、住户还没动，都有名单，可以直接找到责任人。'],
      ['What is missed', 'The lists of what has not been reached, and who answers for it.'],
    ],
    search,
    help,
    account,
  ),
  COUNTY_ADMIN: both(
    [
      undefined,
      ['欢迎！全县尽在一屏', '县不漏乡、乡不漏村、村不漏户、户不漏人。'],
      [
        'Welcome! The county at a glance',
        'The county misses no township, the township no village, the village no household, the household no person.',
      ],
    ],
    [
      'children',
      ['各乡镇进度', '点乡镇名称逐级往下看；网址可以直接发给同事，对方只能看到自己有权看的内容。'],
      [
        'Progress by township',
        'Click down level by level. Send a colleague the address: they see what they may.',
      ],
    ],
    ['missed', ['漏项清单', '各级还漏什么，一目了然。'], ['What is missed', 'At every level, by name.']],
    [
      'nav',
      [
        '区划、账号、专项行动',
        '先在“区划”导入乡村，再建账号、给任职，最后开展专项行动。谁做了什么，在“审计日志”里查。',
      ],
      [
        'Areas, accounts, responses',
        'Import the areas, create accounts and posts, then open a response. The audit trail tells who did what.',
      ],
    ],
    search,
    account,
  ),
  INSPECTOR: both(
    [
      undefined,
      ['欢迎！督查视角', '您可以查看任职区域内的全部内容，但不能改动。'],
      ['Welcome! The inspector’s view', 'You read everything in your area and change nothing.'],
    ],
    [
      'missed',
      ['漏在哪里', '先看漏项清单，再到户核对。'],
      ['What is missed', 'Begin with the lists, then look at the doors.'],
    ],
    search,
    account,
  ),
  PARTNER: both(
    [
      undefined,
      ['欢迎！接口合作方', '您的账号只能读取授权区域内的住户和进度，不含人员信息。'],
      ['Welcome, developer', 'Your account reads households and progress of its area, and no people.'],
    ],
    [
      undefined,
      ['在浏览器里试接口', '打开 /graphiql，左侧有全部类型的说明，示例查询可直接运行。'],
      ['Try the API', 'Open /graphiql: every type is described there, and the first query runs as it is.'],
    ],
    [
      'figures',
      ['同一套数据', '界面上的每个数字都来自同一个接口：coverage、missed、households。'],
      ['The same data', 'Every figure here comes from the API: coverage, missed, households.'],
    ],
    help,
    account,
  ),
};

/** Whoever holds several posts sees the tour of the highest. */
const HIGHEST_FIRST: readonly RoleName[] = [
  'COUNTY_ADMIN',
  'TOWNSHIP_OFFICIAL',
  'VILLAGE_SECRETARY',
  'INSPECTOR',
  'GRID_WORKER',
  'PARTNER',
  ...DEPARTMENTS,
];

export const tourOf = (roles: readonly string[], locale: Locale): readonly Step[] => {
  const role = HIGHEST_FIRST.find((each) => roles.includes(each));
  return role ? tours[role][locale] : [];
};
