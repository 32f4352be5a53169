import type { survey as english } from '../en/survey.ts';

export const survey: typeof english = {
  subject: '这次处理您满意吗？',
  hello: (name) => (name === '' ? '您好：' : `${name}您好：`),
  ask: '您之前向我们反馈过：',
  how: '这件事我们已经处理完毕，不知道您觉得怎么样？您对我们的处理满意吗？',
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
    said: '顾客的话：',
    wrote: '当初反馈的是：',
  },
};
