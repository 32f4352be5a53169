import type { sidebarSurvey as english } from '../en/sidebar-survey.ts';

export const sidebarSurvey: typeof english = {
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
};
