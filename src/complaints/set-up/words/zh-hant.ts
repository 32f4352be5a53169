import type { copied as copiedEn, said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  menu: {
    open: '開啟客訴台',
    poster: '海報與連結',
    setUp: '設定客訴台',
    check: '檢查客訴台',
    showRecords: '顯示紀錄表',
    hideRecords: '隱藏紀錄表',
  },
  recordsLeft: (n) => `有 ${n} 張工作表維持原樣：Google 只允許運作客訴台的人變更。`,
  steps: {
    tabs: '建立工作表',
    triggers: '啟動排程，接收表單',
    forms: '建立並連結表單',
    open: '正式啟用',
  },
  problems: {
    runBy: (installer) => `此客訴台已由 ${installer} 負責運作。沒有做任何更動，請與對方聯絡。`,
    copied: '這是一份客訴台的副本。沒有做任何更動。',
    saving: '有人正在儲存，請一分鐘後再試。',
    answers: (where) => `請再看一下這一項：${where}`,
    stateGone: '此客訴台隱藏的「狀態資料」工作表不見了。請先從版本記錄還原，否則單號會重複。',
    responseTab: (form) => `Google 還沒有為「${form}」建立回應表。系統每隔幾分鐘會再看一次。`,
    unpublished: (form) =>
      `「${form}」尚未發布。請在 Google 表單按「發布」，並選擇「知道連結的任何人」。`,
    formGone: (form) =>
      `無法開啟「${form}」。請從 Google 雲端硬碟的垃圾桶還原，或共用給負責運作客訴台的帳號。`,
    spareForm: (form) =>
      `上次設定中斷，您的 Google 雲端硬碟裡可能留有一份空白表單「${form}」，可以刪除。`,
    hourly: 'Google 在這裡只允許每小時執行一次，信件會稍晚寄出。',
    switchedOff:
      'Google 暫時還不讓指令碼讀寫這份試算表。剛安裝好時需要幾分鐘，請稍候再試。如果一直這樣，可能是您沒有編輯這份檔案的權限。',
    google: (message) =>
      `Google 中斷了這項操作：${message} 請再執行一次「設定客訴台」，會從中斷處繼續。如果還是同樣的訊息，請複製經過，交給維護指令碼的人。`,
    busy: (message) =>
      `Google 忙碌中：${message} 沒有遺失任何資料。請過幾分鐘再執行「設定客訴台」。`,
    goesOn: (message) => `Google 忙碌中：${message} 沒有遺失任何資料，幾分鐘內會自動繼續。`,
    refused: (message) =>
      `Google 拒絕了這項操作：${message} 再按一次多半也沒有用：請複製經過，交給維護指令碼的人。`,
    notBound:
      '這個指令碼沒有繫結到試算表。請開啟試算表，在「擴充功能 > Apps Script」把指令碼放進那個專案。',
    looks: (things, sentence) =>
      `Google 沒有接受：${things.join('、')}（「${sentence}」）。客訴台照常運作，再執行「設定客訴台」時會重試。`,
  },
  looks: {
    text: '回答的純文字格式',
    form: '表單的部分內容',
    protection: '工作表的保護',
    tab: '工作表的順序和顏色',
    format: '欄的格式',
    width: '欄寬',
    choice: '下拉選單',
    colour: '狀態的顏色',
    page: '摘要頁的版面',
    chart: '圖表',
  },
  formName: {
    complaint: (business) => `${business} – 客訴（繁體中文）`,
    satisfaction: (business) => `${business} – 滿意度（繁體中文）`,
    decision: (business) => `${business} – 決定（繁體中文）`,
  },
  kinds: {
    product: '商品：破損、送錯、不新鮮',
    work: '服務或施工品質',
    delivery: '遲到或等太久',
    manner: '服務態度',
    till: '結帳、價格或帳單',
    place: '清潔或環境',
    safety: '安全或健康',
    other: '其他',
    question: '詢問',
    praise: '讚美或建議',
  },
  places: { shop: '門市', online: '網路商店', remote: '電話或電子郵件' },
  phrases: {
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
  },
};

export const shown: typeof shownEn = {
  title: '設定客訴台',
  intro:
    '只有這一頁，每一項都可以先不改，之後隨時能調整。按下最後的按鈕之前，不會對任何人做出承諾。',
  languageNames: { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' },
  business: '店家',
  businessName: '顧客熟悉的名稱',
  language: '客訴台的語言',
  languages: '顧客的語言',
  languagesHint: '每種語言有一份客訴表單和一份滿意度表單。',
  languagesMissing: '請至少選一種語言',
  zone: '時區',
  country: '國家或地區（沒有寫國碼的電話按這裡來讀）',
  noCountry: '沒有說',
  reach: '顧客怎麼聯絡店裡',
  deskMail: '顧客回信寄到',
  sender: (mail) =>
    `顧客看到的寄件人會是 ${mail}。如果這是某個人自己的信箱，最好先為客訴台另外申請一個 Google 帳號，把這份試算表共用給它，再用它來設定：人員異動也不受影響。`,
  urgentPhone: '急事電話',
  emergencyPhone: '有人受傷時撥打',
  opening: '營業時間',
  openingHint: '期限只按營業時間計算。例如 09:00-12:00, 13:00-18:00；不填表示公休。',
  openingWrong: '請寫成 09:00-18:00 的樣子',
  openingEither: (ways) => `${ways}，是哪一個？`,
  sameAsMonday: '週二到週五與週一相同',
  closed: '公休',
  promises: '對顧客的承諾',
  firstAnswer: '幾個工作小時內首次回覆',
  solve: '幾個工作小時內解決',
  promisesHint: (hours) => `每封確認信都會寫明：${hours} 個工作小時內有人回覆。`,
  people: '店裡的人',
  peopleHint: '第一位是店主，會收到每週一的來信和緊急通知。',
  where: '所在地點',
  everywhere: '所有地點',
  inTabs:
    '人員、營業時間和地點在「團隊」「營業時間」「地點」工作表裡，請直接在那裡修改。正式啟用在側邊欄裡進行。',
  showSidebar: '開啟側邊欄',
  name: '姓名',
  mail: '電子信箱',
  role: '角色',
  roles: { principal: '店主', manager: '主管', staff: '員工' },
  addPerson: '再加一人',
  removePerson: (name) => (name === '' ? '刪除' : `刪除 ${name}`),
  places: '門市和其他地點',
  placesHint: '一行一個。不填則為門市、網路商店、電話或電子郵件。',
  privacy: '表單上的隱私說明',
  privacyHint: '不填就用我們準備的文字。正式啟用前，請先在表單上讀一遍。',
  start: '怎麼開始',
  starts: {
    practise: '先練習：郵件只寄給您自己',
    open: '現在啟用：郵件寄給顧客',
  },
  go: '開始設定',
  going: '正在建立工作表和表單，大約一分鐘…',
  result: '完成情況',
  stepDone: '完成',
  stepOpen: '尚未完成',
  finished: '客訴台已經建好。側邊欄裡的清單會帶您從練習一步步走到第一件真正的客訴。',
  unfinished: '幾分鐘內會自動繼續；再按一次按鈕則馬上繼續。',
  forms: '給顧客的表單',
  formOf: { complaint: '客訴', satisfaction: '滿意度' },
  stopped: '設定停在這裡，已完成的都會保留。請再按一次按鈕；如果還是同樣的訊息，請複製經過。',
  copyHappened: '複製經過',
  copySeen: '複製檢查時看到的情況',
  showHappened: '複製的內容',
  copied: '已複製，請交給維護指令碼的人。',
  copyFailed: '瀏覽器不讓複製。請展開下面的內容，手動複製。',
  notEnded: '設定還沒有完成',
  problems: '請留意',
  again: '再來一次',
  runBy: (installer) =>
    `此客訴台由 ${installer} 負責運作：郵件和定時作業都用那個帳號。沒有做任何更動。`,
  askThem: '如需調整設定，請與對方聯絡。',
  takeOver: {
    title: '對方已經離職？',
    text: '您是店主，可以接手：以後郵件從您的信箱寄出，定時作業用您的帳號執行。客訴、表單和設定都不變。',
    go: '接手運作客訴台…',
    sure: (me) => `以後顧客看到的寄件人是 ${me}。確定接手嗎？`,
    yes: '確定接手',
    no: '不了',
    going: '正在接手，大約一分鐘…',
  },
  noMemory:
    '此客訴台隱藏的「狀態資料」工作表不見了。請先從版本記錄還原（檔案 > 版本記錄），否則單號會重複。',
};

export const copied: typeof copiedEn = {
  title: '新的客訴台，還是一份副本？',
  text: '這份試算表是從另一個客訴台複製來的。在您決定之前，它不做任何事，也不寄信給任何人。',
  new: '新的客訴台',
  newText:
    '它會有自己的表單、定時作業和密鑰，由您負責運作。團隊、規則、營業時間和設定保留。客訴、顧客、評分和郵件會從這裡刪除，原來的客訴台仍然保留。一開始處於練習狀態，舊郵件一封也不會寄。',
  newYes: '作為新的客訴台',
  just: '只是副本',
  justText: '保持原樣，永遠不做任何事。',
  justYes: '就當副本',
  no: '以後再說',
  going: '正在建立定時作業和表單，大約一分鐘…',
};
