import type { said as en } from './en.ts';

export const said: typeof en = {
  menu: { open: '開啟客訴台', poster: '海報與連結', setUp: '設定客訴台', check: '檢查客訴台' },
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
