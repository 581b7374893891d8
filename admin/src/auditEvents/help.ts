/** What the fields mean, for whoever fills them in; the English is the schema's. */
export const help = {
  at: '什么时候做的。',
  accountName: '谁做的，保留当时的姓名。',
  action: '做了什么。',
  subject: '对什么做的。',
  placeName: '在哪里，保留当时的名称。',
  reason: '操作时填写的事由。',
  before: '改动之前的内容，不含身份证号等密文。',
  after: '改动之后的内容，不含身份证号等密文。',
  requestId: '同一次请求留下的记录，编号相同。',
  sealed: '是否已封存。封存后任何人改动都会被查出来，一般一分钟内完成。',
};
