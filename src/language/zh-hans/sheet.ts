import type { sheet as english } from '../en/sheet.ts';
import { choices } from './sheet-choices.ts';
import { formerHeaders, headers } from './sheet-headers.ts';
import { settings } from './sheet-settings.ts';

export const sheet: typeof english = {
  tabs: {
    complaints: '投诉',
    team: '团队',
    hours: '营业时间',
    rules: '规则',
    touchpoints: '地点',
    settings: '设置',
    outbox: '发件箱',
    log: '记录',
    archive: '归档',
    logArchive: '记录归档',
    state: '状态数据',
    index: '索引',
  },
  headers,
  formerHeaders,
  choices,
  settings,
  yes: '是',
  no: '否',
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  closed: '休息',
  protection: {
    warning: '这里由 Redress 填写。白色单元格可以修改，其他改动可能会被还原。',
    kept: '此表由 Redress 维护，只有运行投诉台的人可以修改。',
  },
  doHelp:
    '选择您做了什么。系统会在一分钟内执行，然后清空此格。要登记新投诉，请在第一个空行写下顾客说了什么。',
  noteHelp:
    '给旁边一格的操作补充说明：告诉了顾客什么、需要什么帮助、打了几分。选择操作之前会一直留在这里。',
  countedHelp: '每晚统计一次，含归档。',
  newRowHelp: '在空行写下顾客说了什么，知道是谁也请写上。几分钟后它就是一件有单号的投诉。',
  dateSigns: '年月日',
  dayHelp: '星期几，或日期，例如 2026-12-25。',
};
