import type { said as en } from './en.ts';

export const said: typeof en = {
  letter: {
    subject: (complaints, decisions, business) => {
      const came = complaints === 0 ? '本週沒有客訴' : `${complaints} 件客訴`;
      const wait = decisions === 0 ? '' : `，${decisions} 件等您決定`;
      return `${came}${wait}${business === '' ? '' : `｜${business}`}`;
    },
    title: (business, week) => `${business === '' ? '' : `${business}｜`}${week}這一週`,
    decisions: (shown, all) =>
      all > shown ? `${all} 件事等您決定，最急的 ${shown} 件在前` : `${shown} 件事等您決定`,
    noDecisions: '沒有需要您決定的事。',
    quiet:
      '這一週沒有收到客訴。這是好消息，除非顧客找不到管道：海報還貼著嗎？上面的連結還打得開嗎？',
    otherDecisions: '還有這些',
    beyond: (n) => `清單裡還有 ${n} 件`,
    numbers: '一週七個數字',
    thisWeek: '本週',
    lastWeek: '上週',
    target: '目標',
    picture: '每週客訴，最近十二週',
    bars: (title, values) => `${title}：${values}`,
    rose: (kind, now, before) => `變化：「${kind}」增加到 ${now} 件，前一週 ${before} 件。`,
    said: '顧客怎麼說（四週）',
    expectation: '比預期好、差不多、不如',
    asked: (n, answered, lapsed, declined) =>
      `詢問 ${n} 位：回答 ${answered} 位，逾期未答 ${lapsed} 位，不願被問 ${declined} 位`,
    openSummary: '開啟總覽',
    note: '一週從週一到週日；目標可在「設定」頁修改。',
  },
  summary: {
    title: (business) => `${business === '' ? '' : `${business}　`}客訴總覽`,
    satisfactionTitle: (business) => `${business === '' ? '' : `${business}　`}滿意度`,
    asOf: (moment) => `截至${moment}。本頁由系統填寫，手動輸入的內容會被覆蓋。`,
    figures: {
      received: '客訴',
      noticed: '自行發現（另計）',
      open: '未結',
      late: '逾時',
      answeredInTime: '準時回覆',
      solvedInTime: '準時解決',
      firstAnswerTime: '首次回覆時間',
      solveTime: '解決時間',
      promisesKept: '已兌現的承諾',
      promisesMoved: '提前改期的承諾',
      promisesBroken: '未兌現的承諾',
      promiseKeeping: '承諾兌現',
      reopened: '重新開啟',
      satisfied: '滿意（4、5分）',
      topBox: '非常滿意（5分）',
      satisfiedByPhone: '滿意（口頭回答）',
      satisfiedByOwner: '滿意（承辦人自問）',
      asked: '已詢問',
      answered: '回答率',
      lapsed: '逾期未答',
      declined: '不願被問',
      better: '比預期好',
      asExpected: '和預期一樣',
      worse: '不如預期',
      comeBack: '願意再來',
    },
    percent: (n) => `${n}%`,
    hours: (hours) => `${hours} 小時`,
    shares: {
      things: (part, n, percent) => `${n} 項中 ${part} 項（${percent}%）`,
      people: (part, n, percent) => `${n} 位中 ${part} 位（${percent}%）`,
      answers: (part, n, percent) => `${n} 份中 ${part} 份（${percent}%）`,
    },
    answersOnly: (n) => `${n} 份回答`,
    change: { more: '增加', less: '減少', better: '進步', worse: '退步', same: '持平' },
    met: '達標',
    missed: '未達標',
    lastDays: (days) => `最近 ${days} 天`,
    daysBefore: (days) => `之前 ${days} 天`,
    compared: '比較',
    target: '目標',
    answers: '回答數',
    week: '起始日（週一）',
    weekLabel: (monday) => `${monday.month}月${monday.day}日`,
    complaintsAWeek: (n) =>
      `每週客訴：最近七天 ${n} 件。每根長條是從週一開始的一週，最後一週還沒過完。`,
    complaintsUsually: (n, low, high) =>
      `每週客訴：最近七天 ${n} 件，平常 ${low === high ? low : `${low} 到 ${high}`} 件。每根長條是從週一開始的一週，最後一週還沒過完。`,
    satisfactionAWeek: (fewest) =>
      `滿意（4、5分）占四週內回答的百分比，逐週計算；回答不足 ${fewest} 份時留白。`,
    satisfiedFourWeeks: '四週滿意度（%）',
    satisfiedLately: '四週滿意',
    places: '依地點',
    kinds: '依類別',
    departments: '依部門',
    noDepartment: '尚無部門承辦',
    elsewhere: '未說明',
    others: (n) => `還有 ${n} 項`,
    charts: {
      summary: { title: '每週客訴', description: '長條圖：最近十二週每週收到的客訴件數' },
      satisfaction: {
        title: '滿意度（四週內回答的%）',
        description: '長條圖：最近十二週，每週往前四週內給4、5分的回答所占比例',
      },
    },
  },
  tabs: {
    summary: '總覽',
    satisfaction: '滿意度',
  },
  headers: { summary: {}, satisfaction: {} },
  settings: {
    targetAnsweredInTime: { name: '目標：準時回覆（%）', meaning: '顯示在總覽裡。' },
    targetSolvedInTime: { name: '目標：準時解決（%）', meaning: '顯示在總覽裡。' },
    targetPromisesKept: { name: '目標：兌現承諾（%）', meaning: '顯示在總覽裡。' },
    targetSatisfied: {
      name: '目標：顧客滿意（%）',
      meaning: '五分制中的 4 分和 5 分。顯示在總覽裡。',
    },
  },
};
