import { HouseholdTag } from '../people/household.entity.js';
import { Relation, Residence, Sex } from '../people/person-kind.js';

/** Words of a cell that stand for a value of an enum. */
interface Vocabulary<T> {
  /** One word a value: those the template offers. */
  offered: readonly string[];
  valueOf(word: string): T | undefined;
}

function vocabulary<T extends string>(words: Readonly<Record<T, readonly string[]>>): Vocabulary<T> {
  const values = new Map<string, T>();
  for (const [value, all] of Object.entries(words) as [T, readonly string[]][])
    for (const word of [value.toLowerCase(), ...all]) values.set(word, value);
  return {
    offered: (Object.values(words) as (readonly string[])[]).map(([first]) => first!),
    valueOf: (word) => values.get(word.toLowerCase()),
  };
}

export const sexWords = vocabulary<Sex>({
  MALE: ['男', '男性', 'm', '1'],
  FEMALE: ['女', '女性', 'f', '2'],
});

export const residenceWords = vocabulary<Residence>({
  RESIDENT: ['常住', '常住人口', '本地', '在家', '户籍', '户籍人口', '在住'],
  TENANT: ['租住', '租户', '租客', '租房', '承租', '流动人口', '流动'],
  RETURNEE: ['返乡', '返乡人员', '返回', '务工返乡'],
  VISITOR: ['探访', '探亲', '访客', '来访', '暂住'],
  AWAY: ['外出', '外出务工', '在外', '不在', '外地'],
});

export const relationWords = vocabulary<Relation>({
  HEAD: ['户主', '本人', '自己', '户主本人'],
  SPOUSE: ['配偶', '妻子', '妻', '丈夫', '夫', '老婆', '老公', '爱人', '夫妻', '之妻', '之夫'],
  CHILD: [
    ...[
      '子女',
      '儿子',
      '女儿',
      '子',
      '女',
      '之子',
      '之女',
      '长子',
      '长女',
      '次子',
      '次女',
      '三子',
      '三女',
      '四子',
      '四女',
    ],
    ...[
      '大儿子',
      '二儿子',
      '大女儿',
      '二女儿',
      '独生子',
      '独生女',
      '独子',
      '独女',
      '养子',
      '养女',
      '继子',
      '继女',
    ],
  ],
  PARENT: [
    '父母',
    '父亲',
    '母亲',
    '父',
    '母',
    '之父',
    '之母',
    '爸爸',
    '妈妈',
    '养父',
    '养母',
    '继父',
    '继母',
  ],
  GRANDPARENT: ['祖父母', '祖父', '祖母', '爷爷', '奶奶', '外公', '外婆', '外祖父', '外祖母', '姥姥', '姥爷'],
  GRANDCHILD: ['孙子女', '孙子', '孙女', '外孙', '外孙子', '外孙女', '长孙', '次孙', '孙', '外孙子女'],
  SIBLING: ['兄弟姐妹', '哥哥', '弟弟', '姐姐', '妹妹', '兄', '弟', '姐', '妹', '兄弟', '姐妹'],
  OTHER_RELATIVE: [
    ...[
      '其他亲属',
      '儿媳',
      '媳妇',
      '女婿',
      '岳父',
      '岳母',
      '公公',
      '婆婆',
      '嫂子',
      '弟媳',
      '侄子',
      '侄女',
      '外甥',
      '外甥女',
    ],
    ...['曾孙', '曾孙女', '孙媳', '孙女婿', '亲戚', '亲属', '其他'],
  ],
  NOT_RELATED: ['非亲属', '租户', '租客', '房客', '同住', '保姆', '朋友', '无关系'],
});

export const tagWords = vocabulary<HouseholdTag>({
  ELDERLY_ALONE: ['独居老人', '空巢老人', '独居'],
  DISABLED: ['残疾', '残疾人', '残疾人家庭'],
  PREGNANT: ['孕产妇', '孕妇', '产妇'],
  INFANT: ['婴幼儿', '婴儿', '幼儿'],
  CHRONIC_ILLNESS: ['慢性病', '慢病', '慢性病患者'],
  RENTED: ['出租房', '出租屋', '出租'],
  VACANT_HOME: ['空置房', '空房', '空户', '空置'],
  LOW_INCOME: ['低保', '低保户'],
});
