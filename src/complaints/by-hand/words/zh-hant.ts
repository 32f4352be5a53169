import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  helpSubject: (who, number) => `${who}需要協助 [${number}]`,
  help: (who, text) =>
    text === '' ? `${who}在這件客訴上需要您協助。` : `${who}需要您協助：${text}`,
  typedRow: {
    waits: {
      'no-words': '請在這一格寫下顧客說了什麼，這一列就會成為一件客訴。已填的內容不會遺失。',
      heading: '這是標題，所以這一列不會成為客訴，可以刪除。',
    },
    copiedFrom: (number) => `複製自 ${number}`,
    numberGiven: (typed) => `這裡原本填的是「${typed}」。單號由系統給出，每個只用一次。`,
  },
  refusals: {
    'score-missing': '請先寫分數（1 到 5），例如「4 都好了」。',
    'verdict-missing': '請在側邊欄按「已解決」，寫明做了什麼、情況是否屬實。',
    'impossible-status': '不能改回這個狀態，請用側邊欄操作。',
    'unknown-kind': '「規則」工作表裡沒有這個類別。',
    'unknown-severity': '請從清單裡選擇嚴重程度。',
    'unknown-place': '「地點」工作表裡沒有這個地點。',
    'kept-by-desk': '這一格由客訴台依紀錄和「規則」自動得出，手動填寫的內容已還原。',
    'number-fixed': '單號給出後就不再更改。要另記一單，請用側邊欄。',
    'row-mixed': '這一列出現了另一單的單號：只有部分欄位被排序或貼上。整列已還原。',
    'customers-words': '這是顧客的原話，予以保留。要補充情況，請用側邊欄的「備註」。',
    'customers-answer': '這是顧客自己的回答，不能手動修改。',
    'not-a-choice': '請從清單裡選擇，或維持原樣。',
    'no-result': '解決之後，「處理結果」不能留空。',
    'half-a-promise': '承諾要寫明內容和期限：請把兩格都填上，或用側邊欄的「承諾」。',
  },
  choices: {
    happening: {
      edited: '手動修改',
      'put-back': '修改已還原',
    },
    do: {
      take: '我接手',
      told: '已告知顧客',
      wait: '等候顧客',
      solved: '已解決',
      close: '結案',
      asked: '已回訪（備註寫 1–5 分）',
      help: '需要協助',
      approve: '核准金額',
      decline: '不核准',
    },
  },
  headers: {
    complaints: {
      do: '動作',
      note: '備註',
      recorded: '登記內容',
    },
  },
};

export const shown: typeof shownEn = {
  action: {
    help: '請求支援',
  },
  whatFor: {
    help: '主管會立刻收到郵件。',
  },
  done: {
    help: '已請求，主管會收到郵件。',
  },
  text: {
    help: '需要什麼支援',
  },
  story: {
    edited: (who) => `${who} 修改了資料`,
    'put-back': () => '有一處更動已還原',
  },
};
