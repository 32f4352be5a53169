import type { form as english } from '../en/form.ts';

const reachChoices = {
  mail: '電子郵件',
  phone: '電話',
  sms: '簡訊',
  wechat: 'WeChat 微信',
  line: 'LINE',
  whatsapp: 'WhatsApp',
  none: '不需回覆',
};

export const form: typeof english = {
  title: (business) => `告訴${business}哪裡做得不好`,
  description: (privacy) =>
    `只有一題必填，其他回答能讓我們更快幫上忙。大約需要 90 秒。\n\n${privacy}`,
  privacy: (business, contact) =>
    `隱私權說明：${business}蒐集您在此填寫的內容，只用於回覆您和解決問題，不作其他用途。我們保存您的留言、姓名和聯絡方式，最長兩年；只有處理此事的人員會查看，資料由 Google 代為儲存。您可以隨時要求查閱、更正或刪除${contact === '' ? '' : `，請聯絡：${contact}`}。您也可以不留姓名和聯絡方式，但這樣我們就無法回覆您。`,
  questions: {
    what: '發生了什麼事？',
    hurt: '有人受傷，或差點受傷嗎？',
    wanted: '您希望我們怎麼處理？',
    place: '在哪裡發生的？',
    kind: '與什麼有關？',
    order: '訂單或合約編號',
    about: '是否與某位員工有關？',
    name: '您的姓名',
    company: '公司或店家',
    email: '電子信箱',
    phone: '電話或聊天帳號',
    reach: '怎麼聯絡您最方便？',
    reference: '先前的單號（如有）',
  },
  help: {
    what: '請用自己的話說，長短都可以。',
    hurt: (emergencyPhone) =>
      emergencyPhone === '' ? '' : `如果有人現在需要救助，請立即撥打 ${emergencyPhone}。`,
    wanted: '例如換貨、退款、道歉，或只是讓我們知道。',
    order: '手邊有的話請填寫。',
    about: '請寫姓名或特徵。此事不會交給這位員工處理。',
    company: '如果您代表公司填寫。',
    email: '單號和我們的回覆會寄到這裡。',
    phone: '聊天帳號請註明是哪個應用程式。',
    reference: '請保持原樣，這樣您的留言會併入先前的單號。',
  },
  hurtChoices: { no: '沒有', yes: '有' },
  reachChoices,
  confirmation: (phone) =>
    `謝謝您告訴我們。如果您留下了電子信箱，單號和回覆時間會馬上寄給您。${phone === '' ? '' : `急事請撥 ${phone}。`}`,
  closed: (url) =>
    `謝謝您來找我們。這份表單已停用${url === '' ? '。' : `，請改用這裡的表單告訴我們：${url}`}`,
  satisfaction: {
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
};
