import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  form: {
    title: (business) => `${business}：這次處理得好嗎？`,
    description: '四個小問題，按一下就可以。',
    questions: {
      score: '您對我們的處理滿意嗎？',
      expected: '與您的預期相比',
      comeBack: '您還會再光臨嗎？',
      comment: '還有什麼想告訴我們，或希望我們改進的？',
      noMore: '今後的滿意度調查',
      reference: '單號',
    },
    help: { reference: '請保持原樣，這樣我們才知道您評價的是哪件事。' },
    scores: ['5 非常滿意', '4 滿意', '3 普通', '2 不滿意', '1 非常不滿意'],
    expectedChoices: { better: '比預期好', as: '和預期一樣', worse: '不如預期' },
    comeBackChoices: { yes: '會', part: '也許', no: '不會' },
    noMoreChoice: '請勿再問',
    confirmation: '謝謝您，每一份回答我們都會看。',
  },
  subject: '這次的處理您滿意嗎？',
  subjectAgain: '現在您滿意了嗎？',
  hello: (name) => (name === '' ? '您好：' : `${name}您好：`),
  ask: '您先前向我們反映過：',
  how: '這件事我們已經處理完成，不知道您覺得如何？您對我們的處理滿意嗎？',
  howAgain:
    '您上次告訴我們還不滿意。我們又重新處理並結束了這件事。現在好一些了嗎？您對我們的處理滿意嗎？',
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
    linked: (number) =>
      `這件客訴結束已久，沒有重新開啟，已為它另立一單：${number}。請先致電，好好聽顧客說。`,
    again: (score, number) =>
      `對 ${number} 的處理給了 ${score} 分（滿分 5 分）：問題還沒有真正解決。`,
    said: '顧客的話：',
    wrote: '當初反映的是：',
  },
  byPhone: {
    say: (a) =>
      `${a.name === '' ? '' : a.name}您好，我是${a.business}的${a.from}。您${a.on}向我們反映過：「${a.what}」這件事我們已經處理完成，想請教您覺得如何。方便耽誤您一分鐘，問三個小問題嗎？`,
    send: (a) =>
      `${a.name === '' ? '' : a.name}您好，我是${a.business}的${a.from}。您${a.on}向我們反映過：「${a.what}」想請教您，現在覺得滿意嗎？${a.link === '' ? '' : `點這裡只要一分鐘：${a.link} 也可以直接回覆我：`}滿意度給幾分？5 分非常滿意，1 分非常不滿意。`,
    questions: [
      '1. 您對我們的處理滿意嗎？5 分非常滿意，1 分非常不滿意。',
      '2. 跟您的期待相比，是更好、差不多，還是不如？',
      '3. 您以後還會再來嗎？',
    ],
  },
  refusals: {
    'nothing-to-ask': '這裡沒有要問的了：顧客已回答、不希望再被打擾，或已過期。',
  },
  choices: {
    happening: {
      'survey-sent': '已寄滿意度調查',
      'survey-by-phone': '待電話回訪',
      'survey-not-reached': '回訪未聯絡上',
      'survey-answered': '已回答滿意度調查',
      'survey-lapsed': '滿意度調查已過期',
      'survey-declined': '請勿再問',
      'survey-allowed': '可再回訪',
    },
    comparison: { better: '比預期好', as: '和預期一樣', worse: '不如預期', unknown: '不明' },
    survey: {
      none: '未寄',
      sent: '已寄',
      'by-phone': '電話調查',
      answered: '已回答',
      lapsed: '已過期',
      declined: '請勿再問',
    },
    answeredBy: { form: '表單', phone: '口頭', owner: '口頭（承辦人自問）', import: '匯入' },
    notCounted: {
      'unknown-reference': '單號不明',
      staff: '員工',
      reused: '重複回答',
      declined: '只說請勿再問',
    },
  },
  tabs: {
    answers: '評價',
  },
  headers: {
    complaints: {
      score: '評分',
      expected: '與預期相比',
      comeBack: '是否再光臨',
      survey: '滿意度調查',
      surveyAt: '調查時間',
      surveyOwner: '調查時的承辦人',
      surveyCaller: '回訪人',
      surveys: '回訪次數',
      declinedAt: '請勿再問時間',
      allowedAt: '可再回訪時間',
    },
    answers: {
      at: '回答時間',
      number: '單號',
      owner: '調查時的承辦人',
      score: '評分',
      expected: '與預期相比',
      comeBack: '是否再光臨',
      comment: '留言',
      by: '來源',
      notCounted: '未計入的原因',
      noMore: '請勿再問',
      scale: '評分範圍',
      recommend: '推薦意願（0–10）',
    },
  },
  settings: {
    surveyAfterDays: { name: '結案幾天後調查滿意度', meaning: '自結案起算。' },
    surveySolvedDays: {
      name: '已解決但未結案，幾天後回訪',
      meaning: '從解決時起算；同一次解決只問一次。',
    },
    surveyLapseDays: { name: '滿意度調查幾天後過期', meaning: '過期的電話調查不再進行。' },
  },
};

export const shown: typeof shownEn = {
  action: {
    surveyAnswer: '記錄回訪',
    notReached: '沒聯絡上',
    doNotAsk: '請勿再問',
    mayAsk: '可再詢問',
  },
  whatFor: {
    surveyAnswer: '依顧客所說，記下滿意程度。',
    notReached: '沒人接聽，明天再試。',
    doNotAsk: '顧客不希望被回訪。',
    mayAsk: '可以再次回訪。',
  },
  done: {
    surveyAnswer: '已記下，與表單的回答分開統計。',
    notReached: '已記下。到期前會一直留在您的佇列裡。',
    doNotAsk: '已記下，以後不再用郵件或電話詢問。',
    mayAsk: '已記下，以後可以再詢問。',
  },
  survey: {
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
  },
  story: {
    'survey-sent': () => '已詢問顧客是否滿意',
    'survey-answered': () => '顧客填了滿意度',
    'survey-lapsed': () => '顧客沒有填滿意度',
    'survey-by-phone': (_, d) => `待電話回訪${named(d['to'], '，由')}`,
    'survey-not-reached': (who) => `${who} 沒有聯絡上顧客`,
    'survey-declined': () => '顧客不希望再被詢問',
    'survey-allowed': (who) => `${who} 記下：可以再詢問`,
  },
};
