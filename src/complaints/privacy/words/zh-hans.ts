import type { said as en, shown as shownEn } from './en.ts';

const numbersIn = (numbers: readonly string[]): string => numbers.join('、');

export const said: typeof en = {
  file: {
    title: (business) => `${business}保存的与您有关的内容`,
    intro: (at) =>
      `截至${at}。以下按每件投诉列出您写给我们、告诉我们的话，以及我们写给您、告诉您的话。`,
    facts: {
      received: '收到时间',
      name: '姓名',
      company: '公司',
      mail: '邮箱',
      phone: '电话或聊天账号',
      place: '地点',
      kind: '事由',
      order: '订单号、预约号或小票号',
      what: '事情经过',
      wanted: '您的期望',
      extra: '您补充的内容',
      remedy: '您得到的补偿',
      resolved: '解决时间',
      closed: '结案时间',
    },
    talked: '往来记录',
    byMail: '我们发给您的邮件',
    weSaid: '我们告诉您',
    youSaid: '您告诉我们',
    promises: '我们对您的承诺',
    outcomes: { open: '进行中', kept: '已兑现', broken: '未兑现', dropped: '不再需要' },
    scores: '您的评价',
    score: (score) => `${score}分（满分5分）`,
  },
  page: {
    all: (numbers) =>
      numbers.length === 1
        ? `这位顾客的记录：${numbersIn(numbers)}。`
        : `这位顾客的记录（邮箱、电话或顾客编号相同）：${numbersIn(numbers)}。`,
    file: '给顾客查阅的全部内容',
    fileHint:
      '一个文件，用顾客的语言：顾客的话、我们对顾客说的话、承诺、评分和邮件。不含内部备注，也不含被投诉人的姓名。转交前请先过目。',
    save: '保存为文件',
    erase: '抹除',
    open: (numbers) => `还未结案：${numbersIn(numbers)}。请先结案或撤销，再抹除姓名和内容。`,
    goes: '会抹除：这些投诉的姓名、公司、邮箱、电话、订单号和所有文字，包括各工作表、日志、留存的邮件、回复工作表和表单里的。',
    stays: '会保留：单号、日期、地点、事由、状态、评分和金额，统计数字不变。',
    beyond:
      '抹除不到：双方邮箱里的邮件、您导出或导入过的文件、您自己加的列和批注、本表格的副本，以及 Google 保存的旧版本（文件 > 版本记录）。这些请您自行处理。',
    asked: '已经有人要求抹除，几分钟内完成。',
    sure: '确定彻底抹除吗？',
    sureText: (numbers) =>
      `${numbersIn(numbers)} 的姓名和内容将不复存在，谁都无法恢复，我们也不能。`,
    yes: '彻底抹除',
    no: '保留',
  },
  refusals: {
    erased: '这位顾客的姓名和内容已经抹除，只剩单号、日期和数字，不能再操作。',
    'person-open': '这位顾客还有未结的投诉。请先结案或撤销，再抹除内容。',
  },
  choices: {
    happening: {
      erased: '姓名和内容已抹除',
    },
  },
  soon: {
    subject: ({ count, on }) => `${on}起将清除 ${count} 件旧投诉的内容`,
    text: ({ count, months, on, oldest }) =>
      `有 ${count} 件投诉结束已超过 ${months} 个月，最早的是${oldest}。按“设置”和表单上的隐私说明，从${on}起每天夜里会清除其中的姓名、联系方式和文字；单号、日期和评分保留。如果还要多留一段时间，请在那天之前把“设置”里的月数调大，或改为 0。清除后无法恢复。`,
  },
  settings: {
    eraseAfterMonths: {
      name: '多少个月后抹除姓名和内容',
      meaning:
        '投诉结案或撤销满这么久后，系统会在夜间从本表格和表单中抹除顾客的姓名、联系方式和内容，导入的历史记录也一样。单号、日期、事由和评分保留，统计数字不变。抹除后无法恢复。表单上的隐私说明会写明这个月数。0＝不自动抹除。',
    },
  },
};

export const shown: typeof shownEn = {
  action: {
    erase: '顾客的个人资料',
  },
  whatFor: {
    erase: '这位顾客的全部资料：可以保存，也可以彻底抹除。',
  },
  done: {
    erase: '几分钟内抹除完毕，之后只剩单号、日期和数字。',
  },
  erased: (on) =>
    `姓名和内容已于${on}抹除。本表格和表单以外的（邮箱、导出的文件、副本、表格的旧版本）系统无法触及。`,
  story: {
    erased: (who) => `${who}要求抹除了姓名和内容`,
  },
};
