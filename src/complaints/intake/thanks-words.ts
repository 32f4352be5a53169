// Words of which mere thanks are made, as customers write them. What holds any other word is no mere thanks.

/** At least one of these. */
export const thanksWords = [
  ...['thank you', 'thank u', 'many thanks', 'thanks', 'thx', 'cheers'],
  ...['谢谢', '多谢', '感谢', '謝謝', '多謝', '感謝'],
];

/** And what goes with them. */
export const besideThanks = [
  ...[
    'very much',
    'so much',
    'a lot',
    'a million',
    'again',
    'indeed',
    'once more',
    'all',
    'to you',
  ],
  ...[
    'ok',
    'okay',
    'alright',
    'yes',
    'hello',
    'hi',
    'dear',
    'and',
    'for your help',
    'for the help',
  ],
  ...['for your answer', 'for your reply', 'for the quick answer', 'for the quick reply'],
  ...['kind regards', 'best regards', 'regards', 'bye', 'have a nice day', 'have a good day'],
  ...[
    '您好',
    '你好',
    '好的',
    '好',
    '收到了',
    '收到',
    '知道了',
    '非常',
    '十分',
    '很',
    '万分',
    '萬分',
  ],
  ...['您们', '您', '你们', '你', '你們', '大家', '了', '啦', '啊', '哦', '喔', '呀', '的', '再次'],
  ...['帮助', '幫助', '回复', '答复', '回覆', '协助', '協助', '辛苦', '祝好'],
];
