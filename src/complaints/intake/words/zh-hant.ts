import { besideHan } from '../../../language/beside-han.ts';
import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  form: {
    title: (business) => `告訴${business}哪裡做得不好`,
    description: '只有第一題必填。',
    purpose: '您填寫的內容只用於回覆您和解決問題，不作其他用途。',
    privacyTitle: '隱私權說明',
    privacy: (business, contact, months) =>
      `您填寫的內容只有${business}處理此事的人員會查看，由 Google 代為儲存。${months === 0 ? '' : `結案滿 ${months} 個月後只留數字和日期。`}您可以隨時要求查閱、更正或刪除${contact === '' ? '' : `，請聯絡：${contact}`}。`,
    questions: {
      what: '發生了什麼事？',
      hurt: '有人受傷，或差點受傷嗎？',
      wanted: '您希望我們怎麼處理？',
      place: '在哪裡發生的？',
      kind: '與什麼有關？',
      order: '訂單、預約或收據號碼',
      about: '是否與某位員工有關？',
      name: '您的姓名',
      company: '公司或店家',
      email: '電子信箱',
      phone: '電話或聊天帳號',
      reach: '怎麼聯絡您最方便？',
      reference: '先前的單號（如有）',
    },
    help: {
      hurt: (emergencyPhone) =>
        emergencyPhone === '' ? '' : `如果有人現在需要救助，請立即撥打 ${emergencyPhone}。`,
      wanted: '例如換貨、退款、道歉。',
      about: '請寫姓名或特徵。此事不會交給這位員工處理。',
      company: '如果您代表公司填寫。',
      email: '我們會寄信到這裡回覆您。',
      phone: '聊天帳號請註明是哪個應用程式。',
      reference: '如果已有內容，請保持原樣，那是您先前的單號。',
    },
    hurtChoices: { no: '沒有', yes: '有' },
    reachChoices: {
      mail: '電子郵件',
      phone: '電話',
      sms: '簡訊',
      wechat: 'WeChat 微信',
      line: 'LINE',
      whatsapp: 'WhatsApp',
      none: '不需回覆',
    },
    confirmation: (phone) =>
      `謝謝您告訴我們，內容已經收到。如果您留下了電子信箱，通常馬上就會收到單號和回覆時間；來信集中時可能會晚一些。${phone === '' ? '' : `急事請撥 ${phone}。`}`,
    practising: (phone) =>
      `這份表單還在試用，填寫的內容不會得到回覆，之後會刪除。有事請直接告訴我們的員工${phone === '' ? '' : `，或撥 ${phone}`}。`,
    closed: (url) =>
      `謝謝您來找我們。這份表單已停用${url === '' ? '。' : `，請改用這裡的表單告訴我們：${url}`}`,
  },
  receivedSubject: (number) => `已收到您的意見 [${number}]`,
  thanksAndSorry: '謝謝您告訴我們，造成您的不便，非常抱歉。',
  thanks: '謝謝您的來信。',
  understood: '我們的理解是：',
  youWant: (wanted) => `您希望：${wanted}`,
  whoAnswersWhen: (owner, due, number) => {
    const who = owner === '' ? '我們' : `這件事由${owner}承辦，`;
    const when = due === '' ? '會儘快回覆您；讓您久等了，非常抱歉' : `最晚於${due}回覆您`;
    return `${who}${when}。您的單號是 ${number}。`;
  },
  ifHelpNeeded: (phone) =>
    phone === ''
      ? '若有人需要立即救助，請先撥打急救電話。'
      : `若有人需要立即救助，請先撥打 ${phone}。`,
  addSomething: '想補充或更正，請按這裡',
  addressMovedSubject: (number) => `您的意見換了電子信箱 [${number}]`,
  addressMoved: (number) =>
    `有人用我們信裡的連結，為 ${number} 換了一個電子信箱。今後我們會寄到新的信箱。如果是您本人換的，不用再做什麼。`,
  addressBack: '如果不是您換的，請按這裡告訴我們',
  urgent: (phone) => `急事請撥 ${phone}`,
  addedSubject: (number) => `顧客又來信了 [${number}]`,
  added: (name) => `${name === '' ? '顧客' : name}補充說：`,
  staysClosed: '這是道謝，狀態不變。如果您覺得顧客還有要求，請重新開啟。',
  aboutSubject: (who, number) => `是針對${besideHan(who)}的嗎？[${number}]`,
  aboutAsked: (who) =>
    `顧客的話裡提到了${besideHan(who).trimEnd()}。這件客訴是針對${besideHan(who)}的嗎？請打開後選「是」或「不是」。在此之前，${besideHan(who).trimStart()}不會收到任何通知，也不會接手。`,
  refusals: {
    'mail-slip':
      '「{}」不是可以寄信的信箱。是不是少了或多了一個符號，例如 name@gmail,com？請改正；或者這裡留空，把它寫進「發生了什麼」。',
    'digits-lost': '{} 是被試算表四捨五入過的號碼，末尾幾位已經遺失。請按原始資料填寫完整的號碼。',
    'nothing-asked': '已經有人回答過了。',
    'leads-say-so':
      '是否針對這個人，只由主管或店主決定：不是，就清空這一格；是，就把名字填進「涉及人員」一欄。',
  },
  choices: {
    happening: {
      received: '收到',
      'changed-by-customer': '顧客修改了內容',
      'added-by-customer': '顧客補充了內容',
      completed: '已補全長文',
      acknowledged: '已告知顧客收到',
      'about-asked': '已詢問涉及何人',
      'about-said': '已確認涉及何人',
    },
  },
  tabs: {
    intake: '收件登記',
  },
  headers: {
    complaints: {
      acknowledged: '收件確認時間',
      named: '可能涉及',
    },
    intake: {
      sheetId: '回應表編號',
      serial: '時間戳記',
      digest: '回答摘要碼',
      number: '單號',
      recordedAt: '登記時間（UTC）',
      note: '備註',
    },
  },
  settings: {
    acknowledgementsPerAddress: {
      name: '每天寄到同一信箱的收件確認',
      meaning: '超過的不再寄出，以免有人藉此騷擾他人。',
    },
    chats: {
      name: '使用的聊天軟體',
      meaning:
        'WeChat、LINE、WhatsApp 之中您用來回覆顧客的，以逗號分隔。表單裡和登記客訴時只列出這些。留空則都不列。',
    },
    privacyText: {
      name: '隱私權說明',
      meaning: '顯示在客訴表單最後。請務必讀一遍，內容由您負責。',
    },
  },
};

export const shown: typeof shownEn = {
  action: { edit: '修改', isAboutThem: '是，針對這個人', isNotAboutThem: '不是' },
  whatFor: {
    edit: '更正姓名、電話、地點、類別或輕重緩急。',
    isAboutThem: '改由別人負責。',
    isNotAboutThem: '照常處理。',
  },
  done: { edit: '已修改。', isAboutThem: '現在由別人負責。', isNotAboutThem: '已記下，照常處理。' },
  edit: {
    name: '姓名',
    mail: '電子郵件',
    phone: '電話或聊天帳號',
    severity: '輕重緩急',
    severities: { normal: '一般', urgent: '緊急', safety: '有人受傷或可能受傷' },
  },
  askedAbout: (who) =>
    `是針對${besideHan(who)}的嗎？顧客的話裡提到了${besideHan(who).trimEnd()}；您回答之前，${besideHan(who).trimStart()}不會知道這件事。`,
  story: {
    'about-asked': (_, d) => `已詢問：是針對${besideHan(`${d['who'] ?? ''}`)}的嗎？`,
    'about-said': (who, d) =>
      `${who}：${d['about'] === true ? '是' : '不是'}針對${besideHan(`${d['who'] ?? ''}`)}的`,
    received: (_, d) => `收到${named(d['channel'], '，來源：')}`,
    'changed-by-customer': () => '顧客修改了內容',
    'added-by-customer': () => '顧客補充了內容',
    completed: () => '從表單補全了過長的內容',
    acknowledged: (_, d) =>
      d['mailed'] === false ? '沒有寄送收件確認給顧客' : '已告知顧客我們收到了',
  },
};
