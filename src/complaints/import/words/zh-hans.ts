import type { said as en } from './en.ts';

export const said: typeof en = {
  refusals: {
    'import-running': '另一个文件还在导入。请等它完成，或先停止它。',
    'import-unknown': '这次导入已经结束。请重新选择文件：已导入的行会自动识别。',
    'import-no-room':
      '表格放不下这么多行：Google 规定每个文件最多一千万个单元格。请在 CSV 文件里只保留最近几年。',
    'import-no-tab':
      '缺少用于导入的工作表。请再运行一次“Redress > 设置投诉台”，它只补上缺少的，不改动别的。',
    'import-practising': '投诉台还在练习，正式启用时练习内容会全部清除。请先正式启用投诉台。',
  },
  headers: {
    imports: {
      at: '顺序',
      what: '经过',
      continued: '经过（续）',
      wanted: '希望怎样',
      result: '处理结果',
      extra: '其他回答',
      rest: '其余内容',
    },
  },
};
