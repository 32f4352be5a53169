import { named } from '../../../language/story.ts';
import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  action: {
    surveyAnswer: '记录回访',
    notReached: '没联系上',
    doNotAsk: '请勿再问',
    mayAsk: '可再询问',
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
