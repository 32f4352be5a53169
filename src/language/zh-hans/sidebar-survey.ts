import type { sidebarSurvey as english } from '../en/sidebar-survey.ts';

export const sidebarSurvey: typeof english = {
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
};
