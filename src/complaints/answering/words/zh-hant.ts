import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  answerSubject: (number) => `給您的回覆 [${number}]`,
  aboutYour: (number) => `關於您的意見 ${number}：`,
  answerClosing: (writer, owner, business) =>
    [writer, business, owner === '' ? '' : `您反映的事由${owner}負責跟進。`]
      .filter((part) => part !== '')
      .join('\n'),
  decisionTitle: '處理結果',
  youWrote: '您當時寫道：',
  replyHint: '想回覆我們或補充說明，請按這裡',
  refusals: {
    'answered-meanwhile':
      '您在寫的時候，顧客又說了些什麼，或是有同事已經告訴顧客了。請先返回看看；再按一次按鈕，您寫的照樣寄出。',
    'placeholder-left': '文字裡還有沒填好的地方：{}。請換成要寫的內容。',
  },
  choices: {
    happening: {
      answered: '已回覆',
      'answer-taken-back': '已收回回覆',
      told: '已告知顧客',
      'customer-answered': '顧客已回覆',
      noted: '備註',
      'wait-began': '開始等候顧客',
    },
  },
  tabs: {
    phrases: '用語',
  },
  headers: {
    phrases: { title: '標題', language: '語言', text: '內文' },
    complaints: {
      firstAnswered: '首次回覆時間',
      lastTold: '上次告知顧客',
      waitingSince: '開始等候',
      pausedMinutes: '暫停的工作分鐘',
    },
  },
  settings: {
    takeBackMinutes: { name: '回覆幾分鐘後寄出', meaning: '寄出之前，撰寫者可以收回。' },
  },
};

export const shown: typeof shownEn = {
  action: {
    answer: '郵件回覆',
    letter: '寫信回覆',
    told: '已告知顧客',
    customerAnswered: '顧客回覆了',
    note: '備註',
    wait: '等顧客',
  },
  whatFor: {
    answer: '寫好後幾分鐘寄出，寄出之前可以收回。',
    letter: '寫好、列印、寄出。',
    told: '您已當面、電話或聊天告知：記下說了什麼，算作回覆。',
    customerAnswered: '顧客回覆了，重新計時。',
    note: '寫給同事看，顧客看不到。',
    wait: '要等顧客回覆才能繼續，期間不計時。',
  },
  done: {
    answer: '已儲存，幾分鐘後寄出，在那之前可以收回。',
    letter: '已記下信已寄出。',
    told: '已記下您告知了顧客。',
    customerAnswered: '已記下，重新開始計時。',
    note: '已記下。',
    wait: '正在等顧客，期間不計時。',
  },
  text: {
    note: '只給同事看，顧客看不到',
    wait: '在等什麼',
    customerAnswered: '顧客說了什麼',
  },
  answerTemplate: '選用範本',
  answerEmpty: '空白',
  answerText: '您的回覆',
  isWriting: (names) => `${names.join('、')}正在寫回覆`,
  letter: {
    sent: '信已寄出',
    preview: '信件',
    print: '列印',
    address: '收件地址請寫在信封上：客訴台不儲存地址。',
    date: (year, date) => `${year}年${date}`,
  },
  answerPromise: '同時承諾',
  answerPreview: '顧客看到的樣子',
  answerSend: '寄出',
  avoid: (phrase, say) => `「${phrase}」可能讓顧客聽了不舒服。不妨說：${say}`,
  wrote: {
    ask: '已經用自己的信箱寫過了？',
    yes: '記一下',
    text: '用自己的信箱寫過信。',
  },
  told: {
    by: '方式',
    at: '時間',
    atHint: '不填就是剛才。',
    text: '用一句話寫下您說了什麼',
    promised: '我向顧客做了承諾',
  },
  story: {
    answered: (who) => `${who} 以郵件回覆`,
    'answer-taken-back': (who) => `${who} 收回了回覆`,
    told: (who, d) => `${who} 已告知顧客${named(d['by'], '，方式：')}`,
    'customer-answered': () => '顧客回覆了',
    noted: (who) => `${who} 備註`,
    'wait-began': (who) => `${who} 等候顧客回覆`,
  },
};
