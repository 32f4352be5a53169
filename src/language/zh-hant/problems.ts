import { said as consent } from '../../complaints/consent/words/zh-hant.ts';
import { consentProblems } from '../consent-problems.ts';
import { doubtSentence } from '../doubt.ts';
import type { problems as english } from '../en/problems.ts';
import { knownPart } from '../where.ts';
import { checkProblems } from './check-problems.ts';

/** Of an old mail nobody may know any more whom it was for. */
const to = (address: string): string => (address === '' ? '' : `寄給 ${address} 的`);

export const problems: typeof english = {
  ...checkProblems,
  ...consentProblems(consent),
  'row-unreadable': (where, detail) => `${where} 無法讀取（${detail}）。內容原樣保留，請更正。`,
  'cell-doubtful': doubtSentence({
    place: (where, heading) => `${where}，${heading}：`,
    why: {
      unread: (typed) => `看不懂「${typed}」。`,
      either: (typed, either) => `「${typed}」可能是 ${either}，是哪一個？`,
      year: (typed) => `「${typed}」沒有寫年份，是哪一年？`,
    },
    between: '',
    holds: {
      closed: (of) => `改好之前，${of}視為公休。`,
      kept: (of) => `改好之前，仍照原來的：${of}。`,
      nothing: () => '改好之前，這一列不算數。',
      'at-work': (of) => `改好之前，${of}視為上班中。`,
      away: (of) => `改好之前，${of}視為一直不在。`,
      blank: () => '改好之前，視為沒有填寫。',
    },
  }),
  'row-half': (where, _detail) => `${where} 還不是一件客訴，原因見該列文字上的附註。內容沒有遺失。`,
  'owner-gone': (where, detail) =>
    `「團隊」表裡沒有 ${where}，但還有 ${detail} 件未結客訴由其承辦。請在表裡寫回這個名字，或在側邊欄的「誰不在」裡轉交他人。`,
  'name-doubled': (where, _detail) =>
    `「團隊」表裡有兩個人都叫 ${where}，無法分清哪件歸誰，所以兩人都會收到通知。請把名字寫得不同，例如加上姓氏。`,
  'goes-nowhere': (where, detail) =>
    `「規則」裡的「${where}」交給「${detail}」，但「團隊」裡既沒有這個人，也沒有這個部門。改好之前，由主管和店主接手。`,
  'header-missing': (where, detail) =>
    `${where}：缺少欄位標題「${detail}」。請補上；在此之前不會寫入。`,
  'header-doubled': (where, detail) => `${where}：欄位標題「${detail}」出現了兩次，請改掉一個。`,
  'tab-missing': (where) => `工作表 ${where} 不見了。請重新執行設定來補上。`,
  'question-missing': (where, detail) =>
    `${where}：表單裡已沒有問題「${detail}」。回答會以新名稱保留。`,
  'response-set-aside': (where) =>
    `Google 拒絕把回應工作表第 ${knownPart(where)} 列存為客訴。原文仍在表裡，請手動登錄。`,
  'mail-slip': (where, detail) =>
    `${where}：「${detail}」不是可以寄信的信箱，收件確認沒有寄出。請在客訴表裡改正，或打電話聯絡。`,
  'digits-lost': (where, detail) =>
    `${where}：號碼 ${detail} 被試算表截去了末尾幾位。請按原始資料在客訴表裡填入完整的號碼。`,
  'customer-two': (where, detail) =>
    `「顧客」工作表裡的 ${where} 可能是兩個人，電話只是末尾相同：${detail}。請分開看。`,
  'customer-apart': (where, detail) =>
    `${detail} 原本因為電話末尾相同，被算作「顧客」工作表裡 ${where} 的客訴，現在已歸到另一位顧客。`,
  'customer-same': (where, detail) =>
    `「顧客」工作表裡的 ${where} 電話或信箱相同，可能是同一個人${detail === '' ? '' : `：${detail}`}。他們的客訴會互相顯示。`,
  'decision-forged': (_where, _detail) =>
    '有人用不是本台發出的編號送出決定表單，或該編號的收信人已不在「團隊」工作表裡。沒有任何改變。',
  'mail-uncertain': (where, detail) =>
    `${to(detail)}郵件 [${knownPart(where)}] 不確定是否寄出。請到客訴台所用信箱的「寄件備份」查看，系統不會自動重寄。`,
  'mail-failed': (where, detail) =>
    `${to(detail)}郵件 [${knownPart(where)}] 沒有寄出：Google 不接受這個地址，或郵件太大。`,
  'summary-behind': (where) =>
    `總覽、滿意度和週一的信停在 ${where}：Google 沒有讓客訴台讀取要統計的內容。客訴和郵件照常處理，排程每次都會再試。如果幾天都這樣，請告訴維護指令碼的人。`,
  'night-behind': (where) =>
    `夜間核對上次完成是 ${where}：Google 沒有讓客訴台讀取要核對的內容。客訴和郵件照常處理，排程每次都會再試。如果幾天都這樣，請告訴維護指令碼的人。`,
  'quota-low': (_where, detail) => `今天還能寄 ${detail} 封郵件；其餘明天寄出，重要的先寄。`,
  'nobody-available': (where) => `${where} 沒有承辦人。`,
  'clock-stopped': (_where, detail) => `排程上次執行是${detail}。請重新執行設定。`,
  'zone-changed': (where, detail) =>
    `試算表的時區被改成了 ${detail}；客訴台按 ${where} 計算。請在「檔案 > 設定」改回。`,
  'log-broken': (where) => `${where} 的紀錄被人改過：前後對不上。`,
  'row-differs': (where, detail) => `${where} 與紀錄不一致：${detail}。`,
  'row-missing': (where) => `紀錄裡有 ${where}，但它的列不見了。`,
  'commit-failed': (where) => `Google 拒絕儲存 ${where}。排程會再試。`,
  'import-row-refused': (where) =>
    `Google 拒絕了匯入檔案中的這一列：${where}。其餘已匯入，這一列請手動登錄。`,
  'import-rows-gone': (where, detail) =>
    `匯入檔案 ${where} 有 ${detail} 列在等候匯入時遭刪除或更動。請再匯入一次這個檔案，已匯入的會自動辨識。`,
  'erase-stopped': (where, detail) =>
    `${where} 的姓名和內容本來要抹除，但這位顧客又有未結案的客訴：${detail}。請先結案或撤銷，再提出一次。`,
  'form-keeps': (where) =>
    `${where} 的一份回應在表單裡無法與另一份區分。這裡已經抹除，請到表單的「回應」中手動刪除。`,
  flood: (_where, detail) =>
    `表單來得異常多，有 ${detail} 封收件確認暫緩寄出。都是真的嗎？請在側邊欄最上方決定。`,
  copy: () => '這是客訴台的副本，不會自動做任何事。',
  'row-row-restored': (where, detail) =>
    `${where} 的列曾被刪除或損壞，已依紀錄還原${detail === '' ? '' : `（缺：${detail}）`}。不該計入的客訴請撤銷，不要刪除列。`,
  'all-well': () => '一切正常。',
  'text-changed': (texts) => `Google 沒有原樣保存這些文字：${texts}。請告訴維護指令碼的人。`,
};
