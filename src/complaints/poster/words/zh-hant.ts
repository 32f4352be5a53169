import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  title: '海報與連結',
  posters: '海報',
  postersHint: '每個門市一張 A4。掃描上面的 QR Code 會開啟表單，門市已經選好。',
  places: '哪些門市',
  noPlace: '不指定門市',
  all: '全選',
  none: '全不選',
  languages: '哪些語言',
  languageNames: { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' },
  print: (pages) => `列印 ${pages} 張海報`,
  nothing: '請選擇門市和語言',
  preview: (place) => (place === '' ? '海報' : `${place}的海報`),
  noWalls: '沒有勾選的是網路商店、電話這類無法張貼的地方；如果可以張貼，勾選即可。',
  renamed:
    '在「地點」工作表替門市改名後，就要換新海報：舊的 QR Code 仍可開啟表單，但不會選好門市。',
  noPhone: '在「設定」工作表填上急事電話，也會印在這裡。',
  pending: '門市或類別剛剛改過，幾分鐘內表單會跟上，屆時請重新開啟本頁。',
  practising:
    '目前仍在練習：表單上寫明暫不回覆，郵件只寄給安裝者本人。海報可以先列印，正式啟用後再張貼，再把連結和文字傳給顧客。',
  mainland:
    'Google 表單在中國大陸不用 VPN 打不開。在當地，海報上的電話比 QR Code 更要緊；顧客說的請在側邊欄登記。',
  noForm: '還沒有客訴表單。請先完成 Redress > 設定客訴台。',
  texts: '可複製的文字',
  textsHint: '用在收據、網站或聊天裡。',
  textsFor: '語言',
  textsPlace: '門市',
  receipt: '收據',
  receiptHint: '印在收據最下方的圖片，交給負責列印收據的人即可。',
  receiptSave: '儲存圖片',
  website: '網站',
  chat: '聊天',
  copy: (what) => `複製：${what}`,
  copyShort: '複製',
  copied: '已複製',
  link: '只要連結',
  code: '把 QR Code 存成圖片',
  staff: '店員連結，放在櫃檯的手機上',
  staffHint:
    '同一份表單，只是註明「店員代填」。一樣會有承辦人；留了電子信箱，一樣會收到確認信。用櫃檯的手機掃描，再加入主畫面。請只在店員之間使用。',
  staffCode: (place) => (place === '' ? '店員連結的 QR Code' : `店員連結的 QR Code，${place}`),
  staffLink: '店員連結',
  codeFor: (business, place) =>
    place === ''
      ? `開啟${business}客訴表單的 QR Code`
      : `開啟${business}客訴表單的 QR Code，${place}`,
  paper: {
    headline: '哪裡不滿意？\n請告訴我們',
    sentence: '歡迎您提出意見與客訴：\n您願意說，我們才知道哪裡該改進。\n每一則都有專人處理。',
    scan: '用手機掃描，約 90 秒就能說完',
    phone: (phone) => `也歡迎來電：${phone}`,
    counter: '也可以直接告訴現場任何一位同仁',
  },
  copies: {
    website: (link) =>
      `哪裡不滿意？歡迎您提出意見與客訴，您願意說，我們才知道哪裡該改進。請在這裡告訴我們，約 90 秒：${link}`,
    chat: (link) =>
      `造成您的不便，非常抱歉。為了不漏掉您說的任何一點，請您在這裡寫下來，約 90 秒；留下電子信箱，馬上會收到單號：${link}`,
  },
};
