import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  title: '海报与链接',
  posters: '海报',
  postersHint: '每个门店一张 A4。扫上面的码打开表单，门店已经选好。',
  places: '哪些门店',
  noPlace: '不指定门店',
  all: '全选',
  none: '全不选',
  languages: '哪些语言',
  languageNames: { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' },
  print: (pages) => `打印 ${pages} 张海报`,
  nothing: '请选择门店和语言',
  preview: (place) => (place === '' ? '海报' : `${place}的海报`),
  noWalls: '没有打勾的是网店、电话这类贴不了海报的地方；如果贴得了，打上勾即可。',
  renamed: '在“地点”表里给门店改了名，就要换新海报：旧码仍能打开表单，但不会选好门店。',
  noPhone: '在“设置”表里填上急事电话，也会印在这里。',
  pending: '门店或类型刚刚改过，几分钟内表单会跟上，到时请重新打开本页。',
  practising:
    '目前还在练习：表单上写明暂不答复，邮件只发给安装者本人。海报可以先打印，正式启用后再张贴，再把链接和文字发给顾客。',
  mainland:
    'Google 表单在中国大陆不用 VPN 打不开。在大陆，海报上的电话比码更要紧；顾客说的请在侧边栏登记。',
  noForm: '还没有投诉表单。请先完成 Redress > 设置投诉台。',
  texts: '可复制的文字',
  textsHint: '用在小票、网站或聊天里。',
  textsFor: '语言',
  textsPlace: '门店',
  receipt: '小票',
  receiptHint: '印在小票末尾的图片，交给负责小票打印的人即可。',
  receiptSave: '保存图片',
  website: '网站',
  chat: '聊天',
  copy: (what) => `复制：${what}`,
  copyShort: '复制',
  copied: '已复制',
  link: '只要链接',
  code: '把码存成图片',
  staff: '店员链接，放在柜台的手机上',
  staffHint:
    '还是同一张表单，只是注明“店员代填”。照样会有经办人；留了邮箱，照样会收到确认。用柜台的手机扫一下，再添加到主屏幕。请只在店员之间使用。',
  staffCode: (place) => (place === '' ? '店员链接的码' : `店员链接的码，${place}`),
  staffLink: '店员链接',
  codeFor: (business, place) =>
    place === '' ? `打开${business}投诉表单的码` : `打开${business}投诉表单的码，${place}`,
  paper: {
    headline: '哪里不满意？\n请告诉我们',
    sentence: '欢迎您提意见、提投诉：\n您说出来，我们才知道该改哪里。\n每一条都有专人跟进。',
    scan: '用手机扫一扫，大约 90 秒就能说完',
    phone: (phone) => `也可以打电话：${phone}`,
    counter: '也可以直接告诉我们任何一位店员',
  },
  copies: {
    website: (link) =>
      `哪里不满意？欢迎您提意见、提投诉，您说出来，我们才知道该改哪里。在这里告诉我们，大约 90 秒：${link}`,
    chat: (link) =>
      `给您添麻烦了，非常抱歉。为了不漏掉您说的任何一点，请您在这里写一下，大约 90 秒；留下邮箱，马上会收到单号：${link}`,
  },
};
