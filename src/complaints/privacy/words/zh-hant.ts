import type { said as en, shown as shownEn } from './en.ts';

const numbersIn = (numbers: readonly string[]): string => numbers.join('、');

export const said: typeof en = {
  file: {
    title: (business) => `${business}保存的與您有關的內容`,
    intro: (at) =>
      `截至 ${at}。以下按每件客訴列出您寫給我們、告訴我們的話，以及我們寫給您、告訴您的話。`,
    facts: {
      received: '收到時間',
      name: '姓名',
      company: '公司',
      mail: '電子信箱',
      phone: '電話或聊天帳號',
      place: '地點',
      kind: '事由',
      order: '訂單、預約或收據號碼',
      what: '事情經過',
      wanted: '您的期望',
      extra: '您補充的內容',
      remedy: '您得到的補償',
      resolved: '解決時間',
      closed: '結案時間',
    },
    talked: '往來紀錄',
    byMail: '我們寄給您的郵件',
    weSaid: '我們告訴您',
    youSaid: '您告訴我們',
    promises: '我們對您的承諾',
    outcomes: { open: '進行中', kept: '已兌現', broken: '未兌現', dropped: '不再需要' },
    scores: '您的評價',
    score: (score) => `${score} 分（滿分 5 分）`,
  },
  page: {
    all: (numbers) =>
      numbers.length === 1
        ? `這位顧客的紀錄：${numbersIn(numbers)}。`
        : `這位顧客的紀錄（信箱、電話或顧客編號相同）：${numbersIn(numbers)}。`,
    file: '給顧客查閱的全部內容',
    fileHint:
      '一個檔案，用顧客的語言：顧客的話、我們對顧客說的話、承諾、評分和郵件。不含內部備註，也不含被客訴者的姓名。轉交前請先看過。',
    save: '存成檔案',
    erase: '抹除',
    open: (numbers) => `還沒結案：${numbersIn(numbers)}。請先結案或撤銷，再抹除姓名和內容。`,
    goes: '會抹除：這些客訴的姓名、公司、信箱、電話、訂單編號和所有文字，包括各工作表、紀錄、留存的郵件、回應工作表和表單裡的。',
    stays: '會保留：單號、日期、地點、事由、狀態、評分和金額，統計數字不變。',
    beyond:
      '抹除不到：雙方信箱裡的郵件、您匯出或匯入過的檔案、您自己加的欄和註解、這份試算表的副本，以及 Google 保存的舊版本（檔案 > 版本記錄）。這些請您自行處理。',
    asked: '已經有人要求抹除，幾分鐘內完成。',
    sure: '確定徹底抹除嗎？',
    sureText: (numbers) =>
      `${numbersIn(numbers)} 的姓名和內容將不復存在，誰都無法復原，我們也不能。`,
    yes: '徹底抹除',
    no: '保留',
  },
  refusals: {
    erased: '這位顧客的姓名和內容已經抹除，只剩單號、日期和數字，無法再操作。',
    'person-open': '這位顧客還有未結案的客訴。請先結案或撤銷，再抹除內容。',
  },
  choices: {
    happening: {
      erased: '姓名和內容已抹除',
    },
  },
  soon: {
    subject: ({ count, on }) => `${on}起將清除 ${count} 件舊客訴的內容`,
    text: ({ count, months, on, oldest }) =>
      `有 ${count} 件客訴結束已超過 ${months} 個月，最早的是${oldest}。依「設定」和表單上的隱私說明，從${on}起每天夜裡會清除其中的姓名、聯絡方式和文字；單號、日期和評分保留。若還要多留一段時間，請在那天之前把「設定」裡的月數調大，或改為 0。清除後無法復原。`,
  },
  settings: {
    eraseAfterMonths: {
      name: '幾個月後抹除姓名和內容',
      meaning:
        '客訴結案或撤銷滿這麼久後，系統會在夜間從這份試算表和表單中抹除顧客的姓名、聯絡方式和內容，匯入的歷史紀錄也一樣。單號、日期、事由和評分會保留，統計數字不變。抹除後無法復原。表單上的隱私權說明會寫明這個月數。0＝不自動抹除。',
    },
  },
};

export const shown: typeof shownEn = {
  action: {
    erase: '顧客的個人資料',
  },
  whatFor: {
    erase: '這位顧客的全部資料：可以儲存，也可以永久抹除。',
  },
  done: {
    erase: '幾分鐘內抹除完畢，之後只剩單號、日期和數字。',
  },
  erased: (on) =>
    `姓名和內容已於${on}抹除。這份試算表和表單以外的（信箱、匯出的檔案、副本、試算表的舊版本），系統無法處理。`,
  story: {
    erased: (who) => `${who}要求抹除了姓名和內容`,
  },
};
