import type { phrases as english } from '../en/set-up-phrases.ts';

export const phrases: typeof english = {
  looking: {
    title: '我们正在了解情况',
    text: '谢谢您告诉我们，给您添麻烦了，非常抱歉。\n\n您提到：{{what}}\n\n{{owner}}正在了解事情的经过{{#due}}，最晚在{{due}}前答复您{{/due}}。以上如有遗漏或出入，请随时告诉我们。',
  },
  solution: {
    title: '我们打算这样处理',
    text: '谢谢您的耐心，耽误了您的时间，非常抱歉。\n\n{{#promise}}我们打算这样处理：{{promise}}{{#due}}（{{due}}前）{{/due}}。\n\n{{/promise}}您看这样可以吗？如果您希望换一种方式，请告诉我们，我们来想办法。',
  },
  question: {
    title: '想请您帮个忙',
    text: '谢谢您告诉我们，给您添麻烦了，非常抱歉。\n\n为了尽快处理，想请您提供一样东西：照片或小票，哪个方便就发哪个。收到后，{{owner}}会在当个工作日内继续跟进。',
  },
  longer: {
    title: '需要更多时间',
    text: '想在您问起之前先告诉您：单号 {{number}} 的处理比我们说的要久一些，非常抱歉。\n\n{{owner}}会一直跟进{{#due}}，最晚在{{due}}前答复您{{/due}}。',
  },
  instead: {
    title: '换一种办法',
    text: '谢谢您说明自己的要求{{#wanted}}：{{wanted}}{{/wanted}}。\n\n这一点我们确实很难做到。{{#promise}}我们可以这样做：{{promise}}。{{/promise}}{{^promise}}{{owner}}想和您一起另找办法。{{/promise}}\n\n您看这样可以吗？',
  },
};
