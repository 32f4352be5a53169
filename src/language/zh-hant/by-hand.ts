import type { refusalsByHand as english } from '../en/by-hand.ts';

export const refusalsByHand: typeof english = {
  'kept-by-desk': '這一格由客訴台依紀錄和「規則」自動得出，手動填寫的內容已還原。',
  'number-fixed': '單號給出後就不再更改。要另記一單，請用側邊欄。',
  'row-mixed': '這一列出現了另一單的單號：只有部分欄位被排序或貼上。整列已還原。',
  'customers-words': '這是顧客的原話，予以保留。要補充情況，請用側邊欄的「備註」。',
  'customers-answer': '這是顧客自己的回答，不能手動修改。',
  'not-a-choice': '請從清單裡選擇，或維持原樣。',
  'not-a-number': '請用數字填寫金額，例如 12.50。',
  'no-result': '解決之後，「處理結果」不能留空。',
  'half-a-promise': '承諾要寫明內容和期限：請把兩格都填上，或用側邊欄的「承諾」。',
  'money-unnamed': '涉及金額須知道是誰，而 Google 沒有說明是誰填的。請在側邊欄填寫。',
  'above-limit': '超過您可自行決定的金額。請在側邊欄用「請求核准」，一有結果就通知您。',
  'nothing-to-approve': '這裡沒有等待核准的金額。',
  'not-approver': '只有主管或店主可以核准，而且只能用本人的名字。',
};
