/** What the fields mean, for whoever fills them in; the English is the schema's. */
export const help = {
  name: '成员姓名；有账号的以账号为准。',
  duty: '在组织中的职务；职务本身不带权限，权限由任职决定。',
  joinedOn: '加入组织的日期。',
  organisation: '所属的组织。',
  belongs: '现在是否在该组织。',
  leftOn: '退出组织的日期；空着表示仍在。',
};
