/** What the fields mean, for whoever waits for the file; the English is the schema's. */
export const help = {
  fileName: '下载到电脑上的文件名。',
  status: '排到第几步：等待、导出中、已完成；未完成的会写明原因。',
  rows: '到现在写好了多少行。',
  total: '一共会有多少行；还没开始时不知道。',
  bytes: '到现在写好了多少字节。',
  maxRows: '只取最前面的多少行；不填就是全部。',
  reason: '为什么要导出，连同姓名记入审计日志。',
  post: '以哪个任职导出；只含这个任职看得到的内容。',
  columns: '文件里从左到右的各列。',
  format: '文件的类型。',
  query: '导出的是哪个列表，系统自用。',
  variables: '申请时列表的筛选和排序。',
  failure: '没有完成的，是什么原因。',
  createdAt: '提出申请的时间。',
  finishedAt: '完成、未完成或取消的时间。',
  expiresAt: '过了这个时间文件就清除，需要时重新导出。',
};
