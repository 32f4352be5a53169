import type { said as en } from './en.ts';

export const said: typeof en = {
  menu: { open: '打开投诉台', poster: '海报与链接', setUp: '设置投诉台', check: '检查投诉台' },
  steps: {
    tabs: '建立工作表',
    triggers: '启动定时任务，接收表单',
    forms: '建立并关联表单',
    open: '正式启用',
  },
  problems: {
    runBy: (installer) => `此投诉台已由 ${installer} 运行。没有做任何改动，请联系对方。`,
    copied: '这是一份投诉台的副本。没有做任何改动。',
    saving: '有人正在保存，请一分钟后再试。',
    answers: (where) => `请再看一下这一项：${where}`,
    stateGone: '此投诉台隐藏的“状态数据”工作表不见了。请先从版本历史中恢复，否则单号会重复。',
    responseTab: (form) => `Google 还没有为“${form}”建立回复表。系统每隔几分钟会再看一次。`,
    unpublished: (form) =>
      `“${form}”尚未发布。请在 Google 表单中点“发布”，并选择“知道链接的任何人”。`,
    formGone: (form) =>
      `无法打开“${form}”。请从 Google 云端硬盘的回收站恢复，或共享给运行投诉台的账号。`,
    spareForm: (form) =>
      `上次设置中断，您的 Google 云端硬盘里可能留有一张空表单“${form}”，可以删除。`,
    hourly: 'Google 在这里只允许每小时运行一次，邮件会稍晚发出。',
    switchedOff:
      'Google 暂时还不让脚本读写这份表格。刚安装好时需要几分钟，请稍候再试。如果一直这样，可能是您没有编辑这份文件的权限。',
    google: (message) =>
      `Google 中断了操作：${message} 请再次运行“设置投诉台”，会从中断处继续。如果还是同样的提示，请复制经过，交给维护脚本的人。`,
    busy: (message) => `Google 正忙：${message} 什么都没有丢。请过几分钟再运行“设置投诉台”。`,
    goesOn: (message) => `Google 正忙：${message} 什么都没有丢，几分钟内会自动继续。`,
    refused: (message) =>
      `Google 拒绝了操作：${message} 再按一次多半也没用：请复制经过，交给维护脚本的人。`,
    notBound: '这个脚本没有绑定到表格。请打开表格，在“扩展程序 > Apps 脚本”里把脚本放进那个项目。',
    looks: (things, sentence) =>
      `Google 没有接受：${things.join('、')}（“${sentence}”）。投诉台照常工作，再次运行“设置投诉台”时会重试。`,
  },
  looks: {
    text: '回答的纯文本格式',
    form: '表单的部分内容',
    protection: '工作表的保护',
    tab: '工作表的顺序和颜色',
    format: '列的格式',
    width: '列宽',
    choice: '下拉列表',
    colour: '状态的颜色',
    page: '汇总页的样式',
    chart: '图表',
  },
  formName: {
    complaint: (business) => `${business} – 投诉（简体中文）`,
    satisfaction: (business) => `${business} – 满意度（简体中文）`,
  },
  kinds: {
    product: '商品：破损、错货、不新鲜',
    work: '服务或施工质量',
    delivery: '迟到或等候太久',
    manner: '服务态度',
    till: '收银、价格或账单',
    place: '卫生或环境',
    safety: '安全或健康',
    other: '其他',
    question: '咨询',
    praise: '表扬或建议',
  },
  places: { shop: '门店', online: '网店', remote: '电话或邮件' },
  phrases: {
    looking: {
      title: '我们正在了解情况',
      text: '谢谢您告诉我们，给您添麻烦了，非常抱歉。\n\n您提到：{{what}}\n\n{{owner}}正在了解事情的经过{{#due}}，最晚在{{due}}前答复您{{/due}}。以上如有遗漏或出入，请随时告诉我们。',
    },
    solution: {
      title: '我们打算这样处理',
      text: '谢谢您的耐心，耽误了您的时间，非常抱歉。\n\n{{#promise}}我们打算这样处理：{{promise}}{{#due}}（{{due}}前）{{/due}}。\n\n{{/promise}}您看这样可以吗？如果您希望换一种方式，请告诉我们，我们来想办法。',
    },
    question: {
      title: '想请您帮个忙',
      text: '谢谢您告诉我们，给您添麻烦了，非常抱歉。\n\n为了尽快处理，想请您提供一样东西：照片或小票，哪个方便就发哪个。收到后，{{owner}}会在当个工作日内继续跟进。',
    },
    longer: {
      title: '需要更多时间',
      text: '想在您问起之前先告诉您：单号 {{number}} 的处理比我们说的要久一些，非常抱歉。\n\n{{owner}}会一直跟进{{#due}}，最晚在{{due}}前答复您{{/due}}。',
    },
    instead: {
      title: '换一种办法',
      text: '谢谢您说明自己的要求{{#wanted}}：{{wanted}}{{/wanted}}。\n\n这一点我们确实很难做到。{{#promise}}我们可以这样做：{{promise}}。{{/promise}}{{^promise}}{{owner}}想和您一起另找办法。{{/promise}}\n\n您看这样可以吗？',
    },
  },
};
