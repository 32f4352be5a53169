import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  helpSubject: (who, number) => `${who}需要帮忙 [${number}]`,
  help: (who, text) =>
    text === '' ? `${who}在这件投诉上需要您帮忙。` : `${who}需要您帮忙：${text}`,
  typedRow: {
    waits: {
      'no-words': '请在这一格写下顾客说了什么，这一行就会成为一件投诉。已填的内容不会丢失。',
      heading: '这是标题，所以这一行不会成为投诉，可以删除。',
    },
    copiedFrom: (number) => `复制自 ${number}`,
    numberGiven: (typed) => `这里原来填的是“${typed}”。单号由投诉台给出，每个只用一次。`,
  },
  refusals: {
    'score-missing': '请先写分数（1到5），比如“4 都好了”。',
    'verdict-missing': '请在侧边栏点“已解决”，写明做了什么、情况是否属实。',
    'impossible-status': '不能改回这个状态，请用侧边栏操作。',
    'unknown-kind': '“规则”表里没有这个类别。',
    'unknown-severity': '请从列表里选择严重程度。',
    'unknown-place': '“地点”表里没有这个地点。',
    'kept-by-desk': '这一格由投诉台按日志和“规则”自动得出，手工填写的内容已还原。',
    'number-fixed': '单号一经给出就不再更改。要另记一单，请用侧边栏。',
    'row-mixed': '这一行出现了另一单的单号：只有部分列被排序或粘贴。整行已还原。',
    'customers-words': '这是顾客的原话，予以保留。要补充情况，请用侧边栏的“备注”。',
    'customers-answer': '这是顾客自己的回答，不能手工修改。',
    'not-a-choice': '请从列表里选择，或保持原样。',
    'no-result': '解决之后，“处理结果”不能留空。',
    'half-a-promise': '承诺要写明内容和期限：请把两格都填上，或用侧边栏的“承诺”。',
  },
  choices: {
    happening: {
      edited: '手工修改',
      'put-back': '修改已还原',
    },
    do: {
      take: '我接手',
      told: '已告知顾客',
      wait: '等待顾客',
      solved: '已解决',
      close: '结案',
      asked: '已回访（备注写1–5分）',
      help: '需要帮助',
      approve: '批准金额',
      decline: '不批准',
    },
  },
  headers: {
    complaints: {
      do: '操作',
      note: '备注',
      recorded: '登记内容',
    },
  },
};

export const shown: typeof shownEn = {
  action: {
    help: '请求支援',
  },
  whatFor: {
    help: '主管会立刻收到邮件。',
  },
  done: {
    help: '已请求，主管会收到邮件。',
  },
  text: {
    help: '需要什么支援',
  },
  story: {
    edited: (who) => `${who} 修改了资料`,
    'put-back': () => '有一处改动已还原',
  },
};
