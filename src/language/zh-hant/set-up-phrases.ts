import type { phrases as english } from '../en/set-up-phrases.ts';

export const phrases: typeof english = {
  looking: {
    title: '我們正在了解狀況',
    text: '謝謝您告訴我們，造成您的不便，非常抱歉。\n\n您提到：{{what}}\n\n{{owner}}正在了解事情經過{{#due}}，最晚於{{due}}前回覆您{{/due}}。以上若有遺漏或出入，請隨時告訴我們。',
  },
  solution: {
    title: '我們打算這樣處理',
    text: '謝謝您的耐心，耽誤了您的時間，非常抱歉。\n\n{{#promise}}我們打算這樣處理：{{promise}}{{#due}}（{{due}}前）{{/due}}。\n\n{{/promise}}您覺得這樣可以嗎？若您希望換個方式，請告訴我們，我們來想辦法。',
  },
  question: {
    title: '想請您幫個忙',
    text: '謝謝您告訴我們，造成您的不便，非常抱歉。\n\n為了儘快處理，想請您提供一樣東西：照片或收據，哪個方便就傳哪個。收到後，{{owner}}會在當個工作天內繼續處理。',
  },
  longer: {
    title: '需要多一點時間',
    text: '想在您問起之前先告訴您：單號 {{number}} 的處理會比我們說的久一些，非常抱歉。\n\n{{owner}}會持續處理{{#due}}，最晚於{{due}}前回覆您{{/due}}。',
  },
  instead: {
    title: '換個辦法',
    text: '謝謝您說明您的期望{{#wanted}}：{{wanted}}{{/wanted}}。\n\n這一點我們確實很難做到。{{#promise}}我們可以這樣做：{{promise}}。{{/promise}}{{^promise}}{{owner}}想和您一起另找辦法。{{/promise}}\n\n您覺得這樣可以嗎？',
  },
};
