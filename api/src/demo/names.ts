import type { Random } from './random.js';

export type Sex = 'FEMALE' | 'MALE';

/** Surnames by how common they are, most common first; drawn so that the first ones come up most. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤';

/** Characters of given names by the years in which they were in fashion. */
const GIVEN: readonly { until: number; FEMALE: string; MALE: string }[] = [
  {
    until: 1960,
    FEMALE: '秀英兰珍凤桂玉芝莲芳淑琼翠香菊素琴珠美仙',
    MALE: '国建德文明福贵富荣华忠良正光永兴发祥金生',
  },
  {
    until: 1980,
    FEMALE: '丽红梅霞燕萍艳琼芬英惠玲华春秋云美珍慧娟',
    MALE: '军勇建华伟强平刚斌峰国明志新辉林海波涛云',
  },
  {
    until: 2000,
    FEMALE: '婷娟静敏雪莹洁颖琳倩丹娜佳慧晓燕媛璐文芳',
    MALE: '超鹏杰浩磊俊涛亮飞凯宇龙旭志明文博晓东健',
  },
  {
    until: 9999,
    FEMALE: '欣怡涵萱梓雨诗琪思语嘉悦若彤可馨钰佳一诺',
    MALE: '浩宇轩泽子睿博文俊熙梓晨嘉铭宸昊一诺天佑',
  },
];

/** Smaller weights for rarer names: the square of a draw leans to the front of the list. */
export const surname = (random: Random): string =>
  SURNAMES[Math.floor(random.next() ** 2 * SURNAMES.length)]!;

export function givenName(random: Random, sex: Sex, birthYear: number): string {
  const characters = GIVEN.find(({ until }) => birthYear < until)![sex];
  const first = random.pick(characters);
  if (random.chance(0.18)) return first;
  const second = random.pick(characters);
  return second === first && random.chance(0.8) ? first + characters[0]! : first + second;
}
