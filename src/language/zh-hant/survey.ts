import type { survey as english } from '../en/survey.ts';

export const survey: typeof english = {
  subject: '這次的處理您滿意嗎？',
  hello: (name) => (name === '' ? '您好：' : `${name}您好：`),
  ask: '您先前向我們反映過：',
  how: '這件事我們已經處理完成，不知道您覺得如何？您對我們的處理滿意嗎？',
  faces: ['非常滿意', '滿意', '普通', '不滿意', '非常不滿意'],
  opens:
    '按一下表情，會開啟一份簡短的問卷，並已選好您的答案；在您按下「提交」之前，什麼都不會送出。若不希望我們再打擾，也可以在問卷裡告訴我們。',
  bad: {
    subject: (score, name) => `${name}給了 ${score} 分（滿分 5 分）`,
    nameless: '一位顧客',
    text: (score, name) => `${name}對我們的處理給了 ${score} 分（滿分 5 分）。`,
    reopened: (by) =>
      `這件客訴已重新開啟。顧客的耐心所剩不多，請於${by}解決。請先致電，好好聽顧客說。`,
    stays: '這件客訴沒有因此重新開啟：它本來就尚未結束，或結束已久。請打通電話，好好聽顧客說。',
    said: '顧客的話：',
    wrote: '當初反映的是：',
  },
};
