/** What the fields mean, for whoever fills them in; the English is the schema's. */
export const help = {
  name: '姓名，以身份证为准。',
  sex: '以身份证为准。',
  birthDate: '出生年月日；填写身份证号后自动带出。',
  idNumber:
    '只用来区分同名的人。平时只显示首尾各一位，查看完整号码须说明事由，并留下记录；婴儿和外籍人员可以不填。',
  phone: '本人的手机号，平时只显示头尾。',
  residence: '常住、暂住或外出等：以什么身份住在这里。',
  relation: '与户主是什么关系。',
  household: '登记在哪一户。',
  area: '这一户所在的网格。',
  import: '随哪一次导入建的档；空着的是逐人登记的，或者您无权查看那次导入。',
  namePinyin: '姓名的全拼，不带声调和空格，如 zhangsan；由系统生成，供查找用。',
  nameInitials: '每个字拼音的首字母，如 zs；由系统生成，供查找用。',
};
