import { said as consent } from '../../complaints/consent/words/zh-hans.ts';
import { consentProblems } from '../consent-problems.ts';
import { doubtSentence } from '../doubt.ts';
import type { problems as english } from '../en/problems.ts';
import { knownPart } from '../where.ts';
import { checkProblems } from './check-problems.ts';

/** Of an old mail nobody may know any more whom it was for. */
const to = (address: string): string => (address === '' ? '' : `发给 ${address} 的`);

export const problems: typeof english = {
  ...checkProblems,
  ...consentProblems(consent),
  'row-unreadable': (where, detail) => `${where} 无法读取（${detail}）。内容原样保留，请改正。`,
  'cell-doubtful': doubtSentence({
    place: (where, heading) => `${where}，${heading}：`,
    why: {
      unread: (typed) => `“${typed}”看不懂。`,
      either: (typed, either) => `“${typed}”可能是 ${either}，是哪一个？`,
      year: (typed) => `“${typed}”没有写年份，是哪一年？`,
    },
    between: '',
    holds: {
      closed: (of) => `改好之前，${of}按休息算。`,
      kept: (of) => `改好之前，仍按原来的：${of}。`,
      nothing: () => '改好之前，这一行不算数。',
      'at-work': (of) => `改好之前，${of}按在岗算。`,
      away: (of) => `改好之前，${of}按一直不在算。`,
      blank: () => '改好之前，按没有填写算。',
    },
  }),
  'row-half': (where, _detail) => `${where} 还不是一件投诉，原因见该行文字上的批注。内容没有丢失。`,
  'owner-gone': (where, detail) =>
    `“团队”表里没有 ${where}，但还有 ${detail} 件未结投诉由其经办。请在表里写回这个名字，或在侧边栏的“谁不在”里转交他人。`,
  'name-doubled': (where, _detail) =>
    `“团队”表里有两个人都叫 ${where}，无法分清哪件归谁，所以两人都会收到通知。请把名字写得不同，比如加上姓氏。`,
  'goes-nowhere': (where, detail) =>
    `“规则”里的“${where}”交给“${detail}”，但“团队”里既没有这个人，也没有这个部门。改好之前，由主管和店主接手。`,
  'header-missing': (where, detail) =>
    `${where}：缺少列标题“${detail}”。请补上；在此之前不会写入。`,
  'header-doubled': (where, detail) => `${where}：列标题“${detail}”出现了两次，请改掉一个。`,
  'tab-missing': (where) => `工作表 ${where} 不见了。请重新运行设置来补上。`,
  'question-missing': (where, detail) =>
    `${where}：表单里已没有问题“${detail}”。回答会按新名称保留。`,
  'response-set-aside': (where) =>
    `Google 拒绝把回复表第 ${knownPart(where)} 行存为投诉。原文仍在表里，请手工登记。`,
  'mail-slip': (where, detail) =>
    `${where}：“${detail}”不是可以写信的邮箱，收件确认没有发出。请在投诉表里改正，或打电话联系。`,
  'digits-lost': (where, detail) =>
    `${where}：号码 ${detail} 被电子表格截去了末尾几位。请按原始资料在投诉表里填入完整的号码。`,
  'customer-two': (where, detail) =>
    `“顾客”表里的 ${where} 可能是两个人，电话只是末尾相同：${detail}。请分开看。`,
  'customer-apart': (where, detail) =>
    `${detail} 原来因为电话末尾相同，被算作“顾客”表里 ${where} 的投诉，现在已归到另一位顾客。`,
  'customer-same': (where, detail) =>
    `“顾客”表里的 ${where} 电话或邮箱相同，可能是同一个人${detail === '' ? '' : `：${detail}`}。他们的投诉会互相显示。`,
  'decision-forged': (_where, _detail) =>
    '有人用不是本台发出的编号提交了决定表单，或者该编号的收信人已不在“团队”表里。没有任何改变。',
  'mail-uncertain': (where, detail) =>
    `${to(detail)}邮件 [${knownPart(where)}] 不确定是否发出。请到投诉台所用邮箱的“已发送”里查看，系统不会自动重发。`,
  'mail-failed': (where, detail) =>
    `${to(detail)}邮件 [${knownPart(where)}] 没有发出：Google 不接受这个地址，或邮件太大。`,
  'summary-behind': (where) =>
    `概览、满意度和周一的信停在 ${where}：Google 没有让投诉台读取要统计的内容。投诉和邮件照常处理，定时任务每次都会再试。如果几天都这样，请告诉维护脚本的人。`,
  'night-behind': (where) =>
    `夜间核对上次完成是 ${where}：Google 没有让投诉台读取要核对的内容。投诉和邮件照常处理，定时任务每次都会再试。如果几天都这样，请告诉维护脚本的人。`,
  'quota-low': (_where, detail) => `今天还能发${detail}封邮件；其余明天发出，重要的先发。`,
  'nobody-available': (where) => `${where} 没有经办人。`,
  'clock-stopped': (_where, detail) => `定时任务上次运行是${detail}。请重新运行设置。`,
  'zone-changed': (where, detail) =>
    `表格的时区被改成了 ${detail}；投诉台按 ${where} 计算。请在“文件 > 设置”里改回。`,
  'log-broken': (where) => `${where} 的记录被人改过：前后对不上。`,
  'row-differs': (where, detail) => `${where} 与记录不一致：${detail}。`,
  'row-missing': (where) => `记录里有 ${where}，但它的行不见了。`,
  'commit-failed': (where) => `Google 拒绝保存 ${where}。定时任务会再试。`,
  'import-row-refused': (where) =>
    `Google 拒绝了导入文件中的这一行：${where}。其余已导入，这一行请手工登记。`,
  'import-rows-gone': (where, detail) =>
    `导入文件 ${where} 有${detail}行在等待导入时被删除或改动。请再导入一次这个文件，已导入的会自动识别。`,
  'erase-stopped': (where, detail) =>
    `${where} 的姓名和内容本来要抹除，但这位顾客又有未结的投诉：${detail}。请先结案或撤销，再提出一次。`,
  'form-keeps': (where) =>
    `${where} 的一份回复在表单里无法与另一份区分。这里已经抹除，请到表单的“回复”中手动删除。`,
  flood: (_where, detail) =>
    `表单来得异常多，有${detail}封收件确认暂缓发送。都是真的吗？请在侧边栏最上方决定。`,
  copy: () => '这是投诉台的副本，不会自动做任何事。',
  'row-row-restored': (where, detail) =>
    `${where} 的行曾被删除或损坏，已按日志恢复${detail === '' ? '' : `（缺：${detail}）`}。不该计入的投诉请撤销，不要删行。`,
  'all-well': () => '一切正常。',
  'text-changed': (texts) => `Google 没有原样保存这些文字：${texts}。请告诉维护脚本的人。`,
};
