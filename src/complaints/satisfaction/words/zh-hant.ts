import { named } from '../../../language/story.ts';
import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  action: {
    surveyAnswer: '記錄回訪',
    notReached: '沒聯絡上',
    doNotAsk: '請勿再問',
    mayAsk: '可再詢問',
  },
  done: {
    surveyAnswer: '已記下，與表單的回答分開統計。',
    notReached: '已記下。到期前會一直留在您的佇列裡。',
    doNotAsk: '已記下，以後不再用郵件或電話詢問。',
    mayAsk: '已記下，以後可以再詢問。',
  },
  survey: {
    title: '回訪顧客',
    say: '開場白',
    score: '滿意度：5 分非常滿意，1 分非常不滿意',
    expected: '與期待相比',
    expectedChoices: { better: '更好', as: '差不多', worse: '不如', unknown: '沒說' },
    comeBack: '以後還會再來嗎？',
    comeBackChoices: { yes: '會', part: '也許', no: '不會', unknown: '沒說' },
    comment: '顧客說了什麼',
    noMore: '顧客不希望再被詢問',
    send: '傳 LINE、WhatsApp 或簡訊：附問卷連結的文字',
    ownWork: '這一單由您自己承辦：回答會另外統計。',
  },
  story: {
    'survey-sent': () => '已詢問顧客是否滿意',
    'survey-answered': () => '顧客填了滿意度',
    'survey-lapsed': () => '顧客沒有填滿意度',
    'survey-by-phone': (_, d) => `待電話回訪${named(d['to'], '，由')}`,
    'survey-not-reached': (who) => `${who} 沒有聯絡上顧客`,
    'survey-declined': () => '顧客不希望再被詢問',
    'survey-allowed': (who) => `${who} 記下：可以再詢問`,
  },
};
