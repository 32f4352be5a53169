import { besideHan } from '../../../language/beside-han.ts';
import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  form: {
    title: (business) => `告诉${business}哪里做得不好`,
    description: '只有第一题必填。',
    purpose: '您填写的内容只用于答复您和解决问题，不作他用。',
    privacyTitle: '隐私说明',
    privacy: (business, contact, months) =>
      `您填写的内容只有${business}处理此事的人员会查看，由 Google 代为存储。${months === 0 ? '' : `结案满${months}个月后只留数字和日期。`}您可以随时要求查阅、更正或删除${contact === '' ? '' : `，请联系：${contact}`}。`,
    questions: {
      what: '发生了什么？',
      hurt: '有人受伤，或险些受伤吗？',
      wanted: '您希望我们怎样解决？',
      place: '在哪里发生的？',
      kind: '与什么有关？',
      order: '订单号、预约号或小票号',
      about: '是否与某位员工有关？',
      name: '您的姓名',
      company: '公司或店铺',
      email: '邮箱',
      phone: '电话或聊天账号',
      reach: '怎样联系您最方便？',
      reference: '之前的单号（如有）',
    },
    help: {
      hurt: (emergencyPhone) =>
        emergencyPhone === '' ? '' : `如果有人现在需要救助，请立即拨打 ${emergencyPhone}。`,
      wanted: '例如换货、退款、道歉。',
      about: '请写姓名或特征。此事不会交给这位员工处理。',
      company: '如果您代表公司填写。',
      email: '我们会发邮件到这里答复您。',
      phone: '聊天账号请注明是哪个应用。',
      reference: '如果已有内容，请保持原样，那是您之前的单号。',
    },
    hurtChoices: { no: '没有', yes: '有' },
    reachChoices: {
      mail: '邮件',
      phone: '电话',
      sms: '短信',
      wechat: '微信',
      line: 'LINE',
      whatsapp: 'WhatsApp',
      none: '不用答复',
    },
    confirmation: (phone) =>
      `谢谢您告诉我们，内容已经收到。如果您留下了邮箱，通常马上就会收到单号和答复时间；来信集中时可能会晚一些。${phone === '' ? '' : `急事请致电 ${phone}。`}`,
    practising: (phone) =>
      `这份表单还在试用，填写的内容不会得到答复，之后会删除。有事请直接告诉我们的员工${phone === '' ? '' : `，或致电 ${phone}`}。`,
    closed: (url) =>
      `谢谢您来找我们。这份表单已停用${url === '' ? '。' : `，请改用这里的表单告诉我们：${url}`}`,
  },
  receivedSubject: (number) => `已收到您的反馈 [${number}]`,
  thanksAndSorry: '谢谢您告诉我们，给您添麻烦了，非常抱歉。',
  thanks: '谢谢您的来信。',
  understood: '我们的理解是：',
  youWant: (wanted) => `您希望：${wanted}`,
  whoAnswersWhen: (owner, due, number) => {
    const who = owner === '' ? '我们' : `这件事由${owner}负责，`;
    const when = due === '' ? '会尽快答复您；让您久等了，非常抱歉' : `最晚在${due}答复您`;
    return `${who}${when}。您的单号是 ${number}。`;
  },
  ifHelpNeeded: (phone) =>
    phone === ''
      ? '如果有人需要马上救助，请先拨打急救电话。'
      : `如果有人需要马上救助，请先拨打 ${phone}。`,
  addSomething: '想补充或更正，请点这里',
  addressMovedSubject: (number) => `您的反馈换了邮箱 [${number}]`,
  addressMoved: (number) =>
    `有人用我们邮件里的链接，为 ${number} 换了一个邮箱。今后我们会写到新的邮箱。如果是您本人换的，不用再做什么。`,
  addressBack: '如果不是您换的，请点这里告诉我们',
  urgent: (phone) => `急事请致电 ${phone}`,
  addedSubject: (number) => `顾客又来信了 [${number}]`,
  added: (name) => `${name === '' ? '顾客' : name}补充说：`,
  staysClosed: '这是道谢，状态不变。如果您觉得顾客还有要求，请重新打开。',
  aboutSubject: (who, number) => `是投诉${besideHan(who)}的吗？[${number}]`,
  aboutAsked: (who) =>
    `顾客的话里提到了${besideHan(who).trimEnd()}。这件投诉是针对${besideHan(who)}的吗？请打开后选“是”或“不是”。在此之前，${besideHan(who).trimStart()}不会收到任何通知，也不会接手。`,
  refusals: {
    'mail-slip':
      '“{}”不是可以写信的邮箱。是不是少了或多了一个符号，例如 name@gmail,com？请改正；或者这里留空，把它写进“发生了什么”。',
    'digits-lost':
      '{} 是被电子表格四舍五入过的号码，末尾几位已经丢失。请按原始资料填写完整的号码。',
    'nothing-asked': '已经有人回答过了。',
    'leads-say-so':
      '是否针对这个人，只由主管或店主来定：不是，就清空这一格；是，就把名字填进“涉及人员”一列。',
  },
  choices: {
    happening: {
      received: '收到',
      'changed-by-customer': '顾客修改了内容',
      'added-by-customer': '顾客补充了内容',
      completed: '已补全长文',
      acknowledged: '已告知顾客收到',
      'about-asked': '已询问涉及何人',
      'about-said': '已确认涉及何人',
    },
  },
  tabs: {
    intake: '收件登记',
  },
  headers: {
    complaints: {
      acknowledged: '收件确认时间',
      named: '可能涉及',
    },
    intake: {
      sheetId: '回复表编号',
      serial: '时间戳',
      digest: '回答摘要码',
      number: '单号',
      recordedAt: '登记时间（UTC）',
      note: '备注',
    },
  },
  settings: {
    acknowledgementsPerAddress: {
      name: '每天发给同一邮箱的收件确认',
      meaning: '超过的不再发送，以免有人借此骚扰他人。',
    },
    chats: {
      name: '使用的聊天工具',
      meaning:
        '微信、LINE、WhatsApp 中您用来答复顾客的，用逗号隔开。表单里和登记投诉时只列出这些。留空则都不列。',
    },
    privacyText: {
      name: '隐私说明',
      meaning: '显示在投诉表单最后。请务必读一遍，内容由您负责。',
    },
  },
};

export const shown: typeof shownEn = {
  action: { edit: '修改', isAboutThem: '是，针对这个人', isNotAboutThem: '不是' },
  whatFor: {
    edit: '改正姓名、电话、地点、类别或轻重缓急。',
    isAboutThem: '改由别人负责。',
    isNotAboutThem: '照常处理。',
  },
  done: { edit: '已修改。', isAboutThem: '现在由别人负责。', isNotAboutThem: '已记下，照常处理。' },
  edit: {
    name: '姓名',
    mail: '邮箱',
    phone: '电话或聊天账号',
    severity: '轻重缓急',
    severities: { normal: '一般', urgent: '紧急', safety: '有人受伤或可能受伤' },
  },
  askedAbout: (who) =>
    `是投诉${besideHan(who)}的吗？顾客的话里提到了${besideHan(who).trimEnd()}；您回答之前，${besideHan(who).trimStart()}不会知道这件事。`,
  story: {
    'about-asked': (_, d) => `已询问：是投诉${besideHan(`${d['who'] ?? ''}`)}的吗？`,
    'about-said': (who, d) =>
      `${who}：${d['about'] === true ? '是' : '不是'}投诉${besideHan(`${d['who'] ?? ''}`)}的`,
    received: (_, d) => `收到${named(d['channel'], '，来源：')}`,
    'changed-by-customer': () => '顾客修改了内容',
    'added-by-customer': () => '顾客做了补充',
    completed: () => '从表单补全了超长内容',
    acknowledged: (_, d) =>
      d['mailed'] === false ? '没有给顾客发送收件确认' : '已告知顾客我们收到了',
  },
};
