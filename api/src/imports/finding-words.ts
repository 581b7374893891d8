import { say } from '../kernel/words.js';

/** None of them says what a cell holds: they are kept longer than the rows, and read by more people. */

export const twoHeads = (row: number) =>
  say(
    `第 ${row} 行已是这一户的户主；如为两户，请用楼栋或门牌区分`,
    `row ${row} is the head of this household already: tell two households apart by building or door`,
  );
export const sameNumber = (row: number) => say(`与第 ${row} 行的身份证号相同`, `stands in row ${row} too`);
export const registeredAt = (at: string) =>
  say(`此人已登记在“${at}”，本行不导入`, `is registered at ${at} already: the row is left out`);
export const TAKEN = say(
  '该身份证号已在本县登记，不在您的管辖范围内。如确系本人，请联系乡镇或县里把此人迁移过来',
  'is registered in this county, outside your area: ask your township or county to move the person here',
);
export const severalBehind = (count: number) =>
  say(
    `该地址已有 ${count} 户，无法判断属于哪一户；请用楼栋、门牌区分，或在住户页面逐人登记`,
    `there are ${count} households at this address: tell them apart by building or door, or register by hand`,
  );
export const sameBirthAt = (at: string) =>
  say(
    `与“${at}”已登记的一人姓名、出生日期相同`,
    `somebody of this name and birth date is registered at ${at}`,
  );
export const sameBirthIn = (row: number) =>
  say(`与第 ${row} 行的姓名、出生日期相同`, `row ${row} has the same name and birth date`);
export const ACCOUNT_THERE = say(
  '已有这个账号：只增加任职，姓名、电话和密码不变',
  'there is this account already: it is given the post, and its name, phone and password stay',
);
export const OTHER_PERSON = say(
  '这个用户名的账号是另一个姓名：如为两人，请换一个用户名；确是同一人，再选择导入（只增加任职）',
  'the account of this username has another name: of two people choose another username; if it is the same, import it (it is given the post)',
);
export const OTHER_NAME = say(
  '与上面同一用户名的行姓名不同：同一账号的各行姓名须一致；如为两人，请换一个用户名',
  'an earlier row of this username has another name: write it alike, or choose another username for another person',
);
export const SAME_DOOR = say('该地址已有一户', 'there is a household at this address already');
export const sameDoorIn = (row: number) => say(`与第 ${row} 行的地址相同`, `row ${row} has the same address`);
