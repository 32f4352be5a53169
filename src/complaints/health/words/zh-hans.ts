import type { said as en } from './en.ts';

export const said: typeof en = {
  subject: '有内容没能保存',
  look: '其余的都已处理。侧边栏最下方的问题列表里列出了需要查看的内容，处理好后可以在那里移除。一小时内如果还有，只会列在那里，不再另发邮件。',
};
