import type { refusals as english } from '../en/refusals.ts';

export const refusals: typeof english = {
  'not-in-team': '您不在“团队”表里：可以查看，但不能改动。请店主把您加进去。',
  'not-your-role': '只有主管或这件投诉的经办人可以这样做。',
  'unknown-complaint': '没有找到这个单号的在办投诉。',
  'unknown-person': '“团队”表里没有这个名字。',
  'about-this-person': '这件投诉涉及这位同事，请换一位经办。',
  'already-closed': '这件投诉已经结案，请先重新打开。',
  'not-resolved': '请先点“已解决”，写下为顾客做了什么。',
  'no-mail': '没有可用的邮箱。请打电话或用聊天软件联系，再用“已告知顾客”记下来。',
  'mail-gone': '邮件已经发出。',
  'nothing-said': '还没有写内容。',
  'date-unreadable': '看不懂这个日期。',
  'too-late-to-reopen': '这件投诉已经归档，请另外登记一件。',
  'somebody-saving': '有同事正在保存。没有改动任何内容，请再试一次。',
  'bad-arguments': '无法识别这个操作，请刷新侧边栏再试。',
  'desk-copied': '这是投诉台的副本：在有人决定“新投诉台”还是“只是副本”之前，它不会做任何事。',
  'desk-older': 'Redress 刚更新到新版本，正在整理这份表格，最多五分钟，请稍后再试。数据不会丢失。',
  'desk-newer':
    '这份表格由更新版本的 Redress 管理，现在装的是旧版本。没有改动任何内容，请重新安装新版本。',
  'not-set-up': '这个表格里还没有投诉台。请选择“Redress > 设置投诉台”。',
  'header-trouble': '有列标题缺失或重复，所以没有写入。请看侧边栏底部的问题提示。',
  'google-failed': 'Google 没有正常回应，可能没有保存。请查看后再试。',
  'just-copy': '这只是投诉台的一份副本，不会做任何事，也不会给任何人发邮件。',
};
