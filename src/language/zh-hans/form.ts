import type { form as english } from '../en/form.ts';

const reachChoices = {
  mail: '邮件',
  phone: '电话',
  sms: '短信',
  wechat: '微信',
  line: 'LINE',
  whatsapp: 'WhatsApp',
  none: '不用答复',
};

export const form: typeof english = {
  title: (business) => `告诉${business}哪里做得不好`,
  description: (privacy) =>
    `只有一题必填，其余回答能让我们更好地帮到您。大约需要90秒。\n\n${privacy}`,
  privacy: (business, contact) =>
    `隐私说明：${business}收集您在此填写的内容，只用于答复您和解决问题，不作他用。我们保存您的留言、姓名和联系方式，最长两年；只有处理此事的人员会查看，数据由 Google 代为存储。您可以随时要求查阅、更正或删除${contact === '' ? '' : `，请联系：${contact}`}。您也可以不留姓名和联系方式，但那样我们就无法答复您。`,
  questions: {
    what: '发生了什么？',
    hurt: '有人受伤，或险些受伤吗？',
    wanted: '您希望我们怎样解决？',
    place: '在哪里发生的？',
    kind: '与什么有关？',
    order: '订单或合同号',
    about: '是否与某位员工有关？',
    name: '您的姓名',
    company: '公司或店铺',
    email: '邮箱',
    phone: '电话或聊天账号',
    reach: '怎样联系您最方便？',
    reference: '之前的单号（如有）',
  },
  help: {
    what: '请用自己的话说，长短都可以。',
    hurt: (emergencyPhone) =>
      emergencyPhone === '' ? '' : `如果有人现在需要救助，请立即拨打 ${emergencyPhone}。`,
    wanted: '例如换货、退款、道歉，或者只是让我们知道。',
    order: '手边有的话请填写。',
    about: '请写姓名或特征。此事不会交给这位员工处理。',
    company: '如果您代表公司填写。',
    email: '单号和我们的答复会发到这里。',
    phone: '聊天账号请注明是哪个应用。',
    reference: '请保持原样，这样您的留言会并入之前的单号。',
  },
  hurtChoices: { no: '没有', yes: '有' },
  reachChoices,
  confirmation: (phone) =>
    `谢谢您告诉我们。如果您留下了邮箱，单号和答复时间会马上发给您。${phone === '' ? '' : `急事请致电 ${phone}。`}`,
  closed: (url) =>
    `谢谢您来找我们。这份表单已停用${url === '' ? '。' : `，请改用这里的表单告诉我们：${url}`}`,
  satisfaction: {
    title: (business) => `${business}：这次处理得好吗？`,
    description: '四个小问题，点一下就可以。',
    questions: {
      score: '您对我们的处理满意吗？',
      expected: '与您的预期相比',
      comeBack: '您还会再来吗？',
      comment: '还有什么想告诉我们，或希望我们改进的？',
      noMore: '今后的回访',
      reference: '单号',
    },
    help: { reference: '请保持原样，这样我们才知道您评价的是哪件事。' },
    scores: ['5 非常满意', '4 满意', '3 一般', '2 不满意', '1 非常不满意'],
    expectedChoices: { better: '比预期好', as: '和预期一样', worse: '不如预期' },
    comeBackChoices: { yes: '会', part: '也许', no: '不会' },
    noMoreChoice: '请勿再问',
    confirmation: '谢谢您，每一份回答我们都会看。',
  },
};
