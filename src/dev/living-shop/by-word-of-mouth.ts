// Who gave a number and no mail: asked by a colleague, one already and one today. And a sum that waits for somebody above.
import {
  askApproval,
  close,
  type Shop,
  type Step,
  saidByPhone,
  solve,
  type Tale,
  told,
} from './script.ts';

interface Told {
  readonly by: string;
  readonly who: string;
  readonly reach: string;
  readonly place: string;
  readonly what: string;
}

const byPhone = (at: Tale['at'], call: Told, steps: readonly Step[]): Tale => ({
  at,
  logged: { channel: 'phone', ...call },
  steps,
});

const repairShop: readonly Tale[] = [
  byPhone(
    '5 Tue 11:05',
    {
      by: 'Dan',
      who: 'Mrs Ferreira',
      reach: '07700 900151',
      place: 'Home visits',
      what: 'Your man left the old pump and a puddle in her kitchen.',
    },
    [
      ['5 Tue 11:10', told('phone', 'Sorry. Priya comes by at noon, mops up and takes the pump.')],
      ['5 Tue 13:00', solve('Pump fetched, floor dried.', 'Apology', 'left in a hurry')],
      ['5 Tue 13:01', close()],
      [
        '5 Sat 10:30',
        saidByPhone(4, 'Came within the hour. No more questions, please.', true),
        'Priya',
      ],
    ],
  ),
  byPhone(
    '6 Tue 15:20',
    {
      by: 'Priya',
      who: 'Mr Lindqvist',
      reach: '07700 900162',
      place: 'Mill Lane',
      what: 'Waited in for the call that his kettle is ready. It was ready on Friday.',
    },
    [
      ['6 Tue 15:24', told('phone', 'Ready since Friday, our mistake. We bring it over tonight.')],
      ['6 Tue 18:00', solve('Kettle brought home.', 'Delivery', 'nobody rang')],
      ['6 Tue 18:01', close()],
    ],
  ),
  byPhone(
    '6 Thu 09:40',
    {
      by: 'Dan',
      who: 'Mrs Achterberg',
      reach: '07700 900178',
      place: 'Station Road',
      what: 'Laptop came back with a cracked hinge. She wants a new one, 240 pounds.',
    },
    [
      ['6 Thu 09:50', told('phone', 'The hinge was us. I ask today how we make it good.')],
      ['6 Thu 10:00', askApproval(240, 'Hinge cannot be had any more; a used one of that model.')],
    ],
  ),
];

const salon: readonly Tale[] = [
  byPhone(
    '5 Tue 11:05',
    {
      by: '何杰',
      who: '钱阿姨',
      reach: '13800 555 121',
      place: '学府路店',
      what: '染发那天把她的老花镜收走了，打了三次电话才有人找。',
    },
    [
      ['5 Tue 11:20', told('phone', '眼镜找到了，马上给您送过去，实在抱歉。')],
      ['5 Tue 15:00', solve('眼镜送到家。', '道歉', '没有登记失物')],
      ['5 Tue 15:01', close()],
      ['5 Sat 11:30', saidByPhone(4, '送得挺快。以后别再打来问了。', true), '林小雨'],
    ],
  ),
  byPhone(
    '6 Tue 16:20',
    {
      by: '林小雨',
      who: '陶先生',
      reach: '13800 555 133',
      place: '江湾店',
      what: '电话约了六点，到店说没有记录，等了四十分钟。',
    },
    [
      ['6 Tue 16:30', told('phone', '是我们漏记了。今天这次不收钱。')],
      ['6 Tue 18:30', solve('当次免单。', '免单', '电话预约没登记', 88)],
      ['6 Tue 18:31', close()],
    ],
  ),
  byPhone(
    '6 Thu 10:10',
    {
      by: '何杰',
      who: '温女士',
      reach: '13800 555 146',
      place: '学府路店',
      what: '烫坏了一大片，要求退疗程余款，一共一千六。',
    },
    [
      ['6 Thu 10:20', told('phone', '先道歉，今天就请示，明天给您答复。')],
      ['6 Thu 10:30', askApproval(1600, '疗程还剩八次，她不想再来做了。')],
    ],
  ),
];

const onlineShop: readonly Tale[] = [
  byPhone(
    '5 Tue 11:05',
    {
      by: '謝德',
      who: '簡太太',
      reach: '0900 555 141',
      place: '官網',
      what: '花器送到時外箱濕透，打來問能不能換。',
    },
    [
      ['5 Tue 11:20', told('phone', '今天就寄新的，舊的請司機一起收回。')],
      ['5 Tue 15:00', solve('換新花器。', '換貨', '雨天沒包防水', 480)],
      ['5 Tue 15:01', close()],
      ['5 Sat 11:30', saidByPhone(4, '換得很快。之後不用再打來問了。', true), '吳可心'],
    ],
  ),
  byPhone(
    '6 Tue 16:20',
    {
      by: '吳可心',
      who: '方先生',
      reach: '0900 555 152',
      place: '取貨門市',
      what: '等不到到貨電話，自己跑來才知道上週就到了。',
    },
    [
      ['6 Tue 16:30', told('phone', '是我們漏打了，今天幫您送到府上。')],
      ['6 Tue 17:30', solve('送貨到府。', '補救', '漏打電話')],
      ['6 Tue 17:31', close()],
    ],
  ),
  byPhone(
    '6 Thu 10:10',
    {
      by: '謝德',
      who: '柯小姐',
      reach: '0900 555 163',
      place: '官網',
      what: '餐桌桌面裂開，要求整張退款，一共 7,800。',
    },
    [
      ['6 Thu 10:20', told('phone', '先致歉，今天請示，明天回覆您。')],
      ['6 Thu 10:30', askApproval(7800, '桌面沒有備品，修不了。')],
    ],
  ),
];

export const byWordOfMouth: Readonly<Record<Shop['language'], readonly Tale[]>> = {
  en: repairShop,
  'zh-Hans': salon,
  'zh-Hant': onlineShop,
};
