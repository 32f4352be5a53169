import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  form: {
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
  subject: '这次处理您满意吗？',
  subjectAgain: '现在您满意了吗？',
  hello: (name) => (name === '' ? '您好：' : `${name}您好：`),
  ask: '您之前向我们反馈过：',
  how: '这件事我们已经处理完毕，不知道您觉得怎么样？您对我们的处理满意吗？',
  howAgain:
    '您上次告诉我们还不满意。我们又重新处理并结束了这件事。现在好些了吗？您对我们的处理满意吗？',
  faces: ['非常满意', '满意', '一般', '不满意', '非常不满意'],
  opens:
    '点一下表情，会打开一份简短的问卷，并已选好您的答案；在您点“提交”之前，什么都不会发送。如果不希望我们再来打扰，也可以在问卷里告诉我们。',
  bad: {
    subject: (score, name) => `${name}评了${score}分（满分5分）`,
    nameless: '一位顾客',
    text: (score, name) => `${name}对我们的处理评了${score}分（满分5分）。`,
    reopened: (by) =>
      `这件投诉已重新打开。顾客的耐心已经不多，请在${by}解决。请先打电话，好好听顾客说。`,
    stays: '这件投诉没有因此重新打开：它本来就未结束，或者结束已久。请打个电话，好好听顾客说。',
    linked: (number) =>
      `这件投诉结束已久，没有重新打开，已为它新建一单：${number}。请先打电话，好好听顾客说。`,
    again: (score, number) => `对${number}的处理评了${score}分（满分5分）：问题还没有真正解决。`,
    said: '顾客的话：',
    wrote: '当初反馈的是：',
  },
  byPhone: {
    say: (a) =>
      `${a.name === '' ? '' : a.name}您好，我是${a.business}的${a.from}。您${a.on}向我们反馈过：“${a.what}”这件事我们已经处理完毕，想问问您觉得怎么样。可以占用您一分钟，问三个小问题吗？`,
    send: (a) =>
      `${a.name === '' ? '' : a.name}您好，我是${a.business}的${a.from}。您${a.on}向我们反馈过：“${a.what}”想问问您，现在觉得满意吗？${a.link === '' ? '' : `点这里只要一分钟：${a.link} 也可以直接回复我：`}满意度打几分？5分非常满意，1分非常不满意。`,
    questions: [
      '1. 您对我们的处理满意吗？5分非常满意，1分非常不满意。',
      '2. 跟您的期望比，是更好、差不多，还是不如？',
      '3. 您以后还会再来吗？',
    ],
  },
  refusals: {
    'nothing-to-ask': '这里没有要问的了：顾客已回答、不愿再被打扰，或者已过期。',
  },
  choices: {
    happening: {
      'survey-sent': '已发回访',
      'survey-by-phone': '待电话回访',
      'survey-not-reached': '回访未联系上',
      'survey-answered': '已回答回访',
      'survey-lapsed': '回访已过期',
      'survey-declined': '请勿再问',
      'survey-allowed': '可再回访',
    },
    comparison: { better: '比预期好', as: '和预期一样', worse: '不如预期', unknown: '未知' },
    survey: {
      none: '未发',
      sent: '已发',
      'by-phone': '电话回访',
      answered: '已回答',
      lapsed: '已过期',
      declined: '请勿再问',
    },
    answeredBy: { form: '表单', phone: '口头', owner: '口头（经办人自问）', import: '导入' },
    notCounted: {
      'unknown-reference': '单号不明',
      staff: '员工',
      reused: '重复回答',
      declined: '只说请勿再问',
    },
  },
  tabs: {
    answers: '评价',
  },
  headers: {
    complaints: {
      score: '评分',
      expected: '与预期相比',
      comeBack: '是否再来',
      survey: '回访',
      surveyAt: '回访时间',
      surveyOwner: '回访时的经办人',
      surveyCaller: '回访人',
      surveys: '回访次数',
      declinedAt: '请勿再问时间',
      allowedAt: '可再回访时间',
    },
    answers: {
      at: '回答时间',
      number: '单号',
      owner: '回访时的经办人',
      score: '评分',
      expected: '与预期相比',
      comeBack: '是否再来',
      comment: '留言',
      by: '来源',
      notCounted: '未计入的原因',
      noMore: '请勿再问',
      scale: '评分范围',
      recommend: '推荐意愿（0–10）',
    },
  },
  settings: {
    surveyAfterDays: { name: '结案几天后回访', meaning: '从结案时起算。' },
    surveySolvedDays: {
      name: '已解决但未结案，几天后回访',
      meaning: '从解决时起算；同一次解决只问一次。',
    },
    surveyLapseDays: { name: '回访几天后过期', meaning: '过期的电话回访不再进行。' },
  },
};

export const shown: typeof shownEn = {
  action: {
    surveyAnswer: '记录回访',
    notReached: '没联系上',
    doNotAsk: '请勿再问',
    mayAsk: '可再询问',
  },
  whatFor: {
    surveyAnswer: '按顾客所说，记下满意程度。',
    notReached: '没人接听，明天再试。',
    doNotAsk: '顾客不希望被回访。',
    mayAsk: '可以再次回访。',
  },
  done: {
    surveyAnswer: '已记下，与表单的回答分开统计。',
    notReached: '已记下。到期前会一直留在您的队列里。',
    doNotAsk: '已记下，以后不再用邮件或电话询问。',
    mayAsk: '已记下，以后可以再询问。',
  },
  survey: {
    title: '回访顾客',
    say: '开场白',
    score: '满意度：5分非常满意，1分非常不满意',
    expected: '与期望相比',
    expectedChoices: { better: '更好', as: '差不多', worse: '不如', unknown: '没说' },
    comeBack: '以后还会再来吗？',
    comeBackChoices: { yes: '会', part: '也许', no: '不会', unknown: '没说' },
    comment: '顾客说了什么',
    noMore: '顾客不希望再被询问',
    send: '发微信或短信：带问卷链接的文字',
    ownWork: '这一单由您自己经办：回答会单独统计。',
  },
  story: {
    'survey-sent': () => '已询问顾客是否满意',
    'survey-answered': () => '顾客填了满意度',
    'survey-lapsed': () => '顾客没有填满意度',
    'survey-by-phone': (_, d) => `待电话回访${named(d['to'], '，由')}`,
    'survey-not-reached': (who) => `${who} 没有联系上顾客`,
    'survey-declined': () => '顾客不希望再被询问',
    'survey-allowed': (who) => `${who} 记下：可以再询问`,
  },
};
