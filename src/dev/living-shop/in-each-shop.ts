// What happens in each of the three shops, at the same times and in its own words: so a visitor meets each of it.
import {
  absent,
  add,
  answer,
  askApproval,
  close,
  decline,
  earlier,
  face,
  inTeam,
  type Shop,
  type Step,
  saidByPhone,
  solve,
  type Tale,
  told,
} from './script.ts';

/** Of each shop: who owns it, and two of its staff. */
interface Words {
  readonly owner: string;
  readonly one: string;
  readonly two: string;
  /** What staff may give alone, in a day and in a month. */
  readonly limits: readonly [string, string];
  /** Who left a number and no mail: number, place, name, what they said. */
  readonly callers: readonly [Caller, Caller, Caller];
  /** What each of them was told. */
  readonly told: readonly [string, string, string];
  /** What was done, what was given, why it was. */
  readonly asked: readonly [string, string, string];
  readonly toAsk: readonly [string, string, string, number];
  readonly comment: string;
  readonly sum: readonly [number, string];
  /** Granted in part: the form, the answer, what was given, the reasons. */
  readonly refused: readonly [Customer, string, Part];
  /** The words name a colleague. */
  readonly names: Customer;
  /** Solved long ago; and what comes weeks later. */
  readonly late: readonly [Customer, string, readonly [string, string, string], string];
  readonly years: readonly Old[];
}

type Caller = readonly [reach: string, place: string, who: string, what: string];
type Customer = Readonly<Record<string, string>>;
type Part = readonly [result: string, remedy: string, value: number, reasons: string];
interface Old {
  readonly what: string;
  readonly name: string;
  readonly mail: string;
}

const call = ([reach, place, who, what]: Caller, by: string) => ({
  ...{ by, channel: 'phone', reach, place, who, what },
});

/** Who left a number is asked by a colleague: one already, one today. And a sum that waits for somebody above. */
const rung = ({ one, two, callers, told: said, asked, toAsk, ...say }: Words): readonly Tale[] => [
  {
    at: '5 Tue 11:05',
    logged: call(callers[0], one),
    steps: [
      ['5 Tue 11:20', told('phone', said[0])],
      ['5 Tue 15:00', solve(...asked)],
      ['5 Tue 15:01', close()],
      ['5 Sat 11:30', saidByPhone(4, say.comment, true), two],
    ],
  },
  {
    at: '6 Tue 15:20',
    logged: call(callers[1], two),
    steps: [
      ['6 Tue 15:30', told('phone', said[1])],
      ['6 Tue 17:20', solve(...toAsk)],
      ['6 Tue 17:21', close()],
    ],
  },
  {
    at: '6 Thu 10:10',
    logged: call(callers[2], one),
    steps: [
      ['6 Thu 10:20', told('phone', said[2])],
      ['6 Thu 10:30', askApproval(...say.sum)],
    ],
  },
];

/** A decision with reasons, an outcry weeks later, and words that name a colleague. */
const written = ({ refused, late, names }: Words): readonly Tale[] => [
  {
    at: '1 Tue 10:20',
    form: late[0],
    steps: [
      ['1 Tue 11:30', answer(late[1])],
      ['1 Wed 15:00', solve(...late[2])],
      ['1 Wed 15:01', close()],
      ['2 Mon 12:20', face(5)],
      ['6 Fri 16:40', add(late[3])],
    ],
  },
  {
    at: '6 Mon 12:15',
    form: refused[0],
    steps: [
      ['6 Mon 14:10', answer(refused[1])],
      ['6 Wed 11:00', decline('part', ...refused[2])],
    ],
  },
  { at: '6 Sat 11:20', form: names },
];

/** What staff may give, a file from before the desk, and somebody away. */
const behind = ({ owner, one, two, limits: [day, month], years }: Words): readonly Tale[] => [
  {
    at: '1 Mon 08:50',
    steps: [one, two].flatMap((who): Step[] => [
      ['1 Mon 08:50', inTeam(who, 'limitDay', day), owner],
      ['1 Mon 08:51', inTeam(who, 'limitMonth', month), owner],
    ]),
  },
  { at: '6 Thu 08:40', steps: [['6 Thu 08:40', earlier(years), owner]] },
  {
    at: '6 Sat 12:30',
    steps: [['6 Sat 12:30', absent(one, '6 Sun 00:00', '7 Wed 00:00', two), one]],
  },
];

const repairShop: Words = {
  ...{ owner: 'Ruth', one: 'Dan', two: 'Priya', limits: ['200', '900'] },
  callers: [
    [
      '07700 900151',
      'Home visits',
      'Mrs Ferreira',
      'Your man left the old pump and a puddle in her kitchen.',
    ],
    [
      '07700 900162',
      'Mill Lane',
      'Mr Lindqvist',
      'Waited in for the call that his kettle is ready. It was ready on Friday.',
    ],
    [
      '07700 900178',
      'Station Road',
      'Mrs Achterberg',
      'Laptop came back with a cracked hinge. She wants a new one, 240 pounds.',
    ],
  ],
  told: [
    'Sorry. Priya comes by this afternoon, mops up and takes the pump.',
    'Ready since Friday, our mistake. We bring it over tonight.',
    'The hinge was us. I ask today how we make it good.',
  ],
  asked: ['Pump fetched, floor dried.', 'Apology', 'left in a hurry'],
  toAsk: ['Kettle brought home.', 'Delivery', 'nobody rang', 0],
  comment: 'Came within the hour. No more questions, please.',
  sum: [240, 'Hinge cannot be had any more; a used one of that model.'],
  refused: [
    {
      what: 'Three days after you changed the battery my phone fell into the sink and now it is dead. A phone that you have just mended should be tight.',
      wanted: 'A new phone, or £310.',
      kind: 'Work',
      place: 'Station Road',
      order: 'SR-1060',
      name: 'Leon Hart',
      email: 'leon.hart@post.example',
    },
    'What a fright. Bring it in and we look inside today, at no charge, whatever comes of it. On Wednesday you hear from us what we found.',
    [
      'We dried and cleaned the phone and saved all your photos. We do not pay for a new one.',
      'Cleaning and data rescue, free',
      45,
      'The seal that we fitted is whole; the water came in through the loudspeaker, which no repair makes tight. The ticket says so above the signature, and we should have said it aloud as well.',
    ],
  ],
  names: {
    what: 'I was told at the counter that express costs nothing for regulars. Priya said so, I am quite sure. Then it was on the bill.',
    kind: 'Till',
    place: 'Mill Lane',
    order: 'ML-2290',
    name: 'Ellen Marsh',
    email: 'ellen.marsh@post.example',
  },
  late: [
    {
      what: 'Toaster trips the fuse every second morning since you had it.',
      kind: 'Work',
      place: 'Station Road',
      order: 'SR-0977',
      name: 'Alan Whitby',
      email: 'alan.whitby@post.example',
    },
    'That must not be. Bring it in today and leave it overnight, we will find it.',
    ['Loose wire found and soldered.', 'The repair again, free', 'vibration'],
    'Four quiet weeks, and this morning the fuse went again. My wife says it smelled burnt. This is not what I call repaired.',
  ],
  years: [
    { what: 'Bike not ready on the day', name: 'H. Quaye', mail: 'h.quaye@post.example' },
    { what: 'Wrong bulb fitted in a lamp', name: 'R. Stroud', mail: 'r.stroud@post.example' },
  ],
};

const salon: Words = {
  ...{ owner: '沈岚', one: '何杰', two: '林小雨', limits: ['1500', '6000'] },
  callers: [
    ['13800 555 121', '学府路店', '钱阿姨', '染发那天把她的老花镜收走了，打了三次电话才有人找。'],
    ['13800 555 133', '江湾店', '陶先生', '电话约了两点，到店说没有记录，等了四十分钟。'],
    ['13800 555 146', '学府路店', '温女士', '烫坏了一大片，要求退疗程余款，一共一千六。'],
  ],
  told: [
    '眼镜找到了，马上给您送过去，实在抱歉。',
    '是我们漏记了。今天这次不收钱。',
    '先道歉，今天就请示，明天给您答复。',
  ],
  asked: ['眼镜送到家。', '道歉', '没有登记失物'],
  toAsk: ['当次免单。', '免单', '电话预约没登记', 88],
  comment: '送得挺快。以后别再打来问了。',
  sum: [1600, '疗程还剩八次，她不想再来做了。'],
  refused: [
    {
      what: '做完酒红色的头发，第二天去游泳，颜色掉成了粉的。这染发质量也太差了吧。',
      wanted: '退 680 元，或者免费重染。',
      kind: '服务或施工',
      place: '江湾店',
      order: '会员 0417',
      name: '宋佳',
      email: 'songjia@post.example',
    },
    '看着心疼。请您明天来店里，我们先免费做一次护理，再看看是怎么回事，周三给您答复。',
    [
      '免费护理已做，补色只收材料费。680 元不退。',
      '护理一次，补色免手工费',
      260,
      '掉色是泳池里的氯造成的，染膏和操作都查过，没有问题。不过护理卡上“三天内别游泳”印得太小，当时也没有当面提醒，这一点是我们不对。',
    ],
  ],
  names: {
    what: '买了疗程才知道周末不能用。当时小雨跟我说哪天都行，我就是冲着周末才买的。',
    kind: '收银',
    place: '江湾店',
    order: '会员 0466',
    name: '邹婷',
    email: 'zouting@post.example',
  },
  late: [
    {
      what: '头皮护理做完第二天起了一片红疹，痒得睡不着。',
      kind: '商品',
      place: '学府路店',
      order: '会员 0198',
      name: '崔女士',
      email: 'cuins@post.example',
    },
    '抱歉让您受罪了。那瓶护理液请先别再用，今天来店里，我们陪您去看医生。',
    ['护理液退款，医药费已付。', '退款', '产品不适合'],
    '好了一个月，前天在你们店洗头又起疹子了，用的还是那个牌子！我早就说过我过敏，没人记下来吗？',
  ],
  years: [
    { what: '预约记错日期', name: '卢女士', mail: 'lu.ns@post.example' },
    { what: '发卡遗失', name: '俞小姐', mail: 'yu.xj@post.example' },
  ],
};

const onlineShop: Words = {
  ...{ owner: '葉青', one: '謝德', two: '吳可心', limits: ['6000', '20000'] },
  callers: [
    ['0900 555 141', '官網', '簡太太', '花器送到時外箱濕透，打來問能不能換。'],
    ['0900 555 152', '取貨門市', '方先生', '等不到到貨電話，自己跑來才知道上週就到了。'],
    ['0900 555 163', '官網', '柯小姐', '餐桌桌面裂開，要求整張退款，一共 7,800。'],
  ],
  told: [
    '今天就寄新的，舊的請司機一起收回。',
    '是我們漏打了，今天幫您送到府上。',
    '先致歉，今天請示，明天回覆您。',
  ],
  asked: ['換新花器。', '換貨', '雨天沒包防水'],
  toAsk: ['送貨到府。', '補救', '漏打電話', 0],
  comment: '換得很快。之後不用再打來問了。',
  sum: [7800, '桌面沒有備品，修不了。'],
  refused: [
    {
      what: '木砧板用三個月就裂開，還發霉，這樣的品質賣一千二？',
      wanted: '退 1,200 元。',
      kind: '商品',
      place: '官網',
      order: 'X20877',
      name: '邵先生',
      email: 'shao@post.example',
    },
    '收到，這個情況我們想看清楚。麻煩拍兩張照片，或直接貨到付款寄回，週三給您答覆。',
    [
      '不退 1,200 元，寄一瓶保養油和新的砧板架給您。',
      '保養油、砧板架',
      320,
      '照片上的裂痕是洗碗機的熱水造成的，商品頁寫明不可使用洗碗機。不過盒子裡沒有附保養說明，這是我們該補上的。',
    ],
  ],
  names: {
    what: '客服可心說改地址不用錢，結果還是扣了我 60 元運費。',
    kind: '結帳',
    place: '官網',
    order: 'X21238',
    name: '尤小姐',
    email: 'yu.miss@post.example',
  },
  late: [
    {
      what: '電熱水壺煮水有塑膠味，倒掉三壺還是一樣。',
      kind: '商品',
      place: '官網',
      order: 'X20950',
      name: '馮媽媽',
      email: 'feng.ma@post.example',
    },
    '很抱歉，請先別再使用。新的一支今天寄出，舊的由宅配收回。',
    ['換新熱水壺。', '換貨', '內膽塗層'],
    '換來的這支用了一個月，昨天又有味道了！我婆婆說不准再用，你們到底有沒有檢查過？',
  ],
  years: [
    { what: '包裹晚到三天', name: '甘先生', mail: 'kan@post.example' },
    { what: '少寄一雙筷子', name: '翁小姐', mail: 'weng@post.example' },
  ],
};

const words: Readonly<Record<Shop['language'], Words>> = {
  en: repairShop,
  'zh-Hans': salon,
  'zh-Hant': onlineShop,
};

export const inEachShop = (language: Shop['language']): readonly Tale[] =>
  [rung, written, behind].flatMap((tales) => tales(words[language]));
