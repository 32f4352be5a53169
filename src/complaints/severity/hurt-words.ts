// Patterns of what may mean that somebody was hurt, as customers write it: worth a question to a person, and never more. Of
// Chinese each stands once, with both ways of writing it.

export const mayMeanHurt: readonly string[] = [
  String.raw`\binjur`,
  String.raw`\b(?:was|were|got|get|gets|is|are|been|being|badly|seriously) hurt\b`,
  String.raw`\bhurt (?:my|his|her|our|their|him|herself|himself|myself|themselves|someone|somebody)\b`,
  String.raw`\b(?:in|into|to|at) (?:the )?(?:hospital|emergency room)\b`,
  String.raw`\bhospitali[sz]`,
  String.raw`\bambulance`,
  String.raw`\b(?:bleeding|bled)\b`,
  String.raw`\b(?:scald|electrocut|anaphyla|vomit|diarrh)`,
  String.raw`\b(?:burned|burnt|cut|broke|sprained|twisted|crushed) (?:my|his|her|our|their|myself|himself|herself) ?(?:\w+[’']s )?(?:\w+ )?(?:arms?|legs?|hands?|fingers?|thumbs?|wrists?|ankles?|feet|foot|toes?|face|head|skin|lips?|mouth|tongue|tooth|teeth|knees?|back|ribs?|nose|neck)\b`,
  String.raw`\b(?:burned|burnt) (?:me|him|myself|himself|herself)\b`,
  String.raw`\b(?:food poisoning|poisoned|allergic (?:reaction|shock)|electric shock|concussion|stitches)\b`,
  String.raw`\b(?:threw|throwing) up\b`,
  String.raw`\b(?:got|became|becoming|fell|falls) (?:very |really )?(?:ill|sick)\b`,
  String.raw`\b(?:choked|choking|unconscious|passed out|fainted)\b`,
  String.raw`\b(?:slipped|tripped) (?:and|on|over|in)\b`,
  String.raw`\bfell (?:down|on) the (?:stairs|steps|floor|ice)\b`,
  String.raw`\b(?:caught fire|exploded|went up in flames|heart attack)\b`,
  String.raw`\b(?:skin|got a|gave \w+ a) rash\b`,
  String.raw`\b(?:glass|metal|shards?|splinters?) in (?:my|his|her|the|our) (?:food|soup|bread|salad|drink|rice|cake|mouth|meal|milk)\b`,
  String.raw`\bdied (?:after|because|from|of)\b`,
  ...['受[伤傷]', '住院', '送[医醫]', '急[诊診]', '救[护護][车車]'],
  ...['(?:在|去|去了|[进進]|[进進]了|到|送去|送到|送)[医醫]院', '[烫燙][伤傷]', '[烧燒][伤傷]'],
  ...['灼[伤傷]', '割[伤傷]', '摔[伤傷]', '砸[伤傷]', '扭[伤傷]', '咬[伤傷]', '撞[伤傷]'],
  ...['[夹夾][伤傷]', '骨折', '流血', '出血', '中毒', '[呕嘔]吐', '上吐下[泻瀉]', '腹[泻瀉]'],
  ...['拉肚子', '[过過]敏', '[红紅][肿腫]', '昏迷', '[晕暈]倒', '昏倒', '[触觸][电電]', '窒息'],
  ...['噎住', '噎到', '[呛嗆]到', '起火', '[着著]火', '爆炸', '休克', '滑倒', '摔倒', '跌倒'],
  ...['被[烫燙]', '[烫燙]到', '身亡', '致死', '[缝縫]了?[一二三四五六七八九十几幾0-9]+[针針]'],
  ...[
    '(?:[划劃]|割|刺|扎)(?:破|[伤傷]|到)了?(?:我|他|她|孩子|[宝寶][宝寶])?的?(?:手|[脸臉]|腿|[脚腳]|嘴|皮[肤膚])',
  ],
  ...['(?:手|手指|[脸臉]|腿|[脚腳]|嘴|皮[肤膚])被?(?:[划劃]|割|刺|扎)(?:破|[伤傷]|到)'],
];

/** What says the contrary or means something else; it is left out first. */
export const meansElse: readonly string[] = [
  String.raw`\b(?:nobody|no one|no-one|none of us) (?:was|were|got|is) (?:\w+ )?(?:hurt|injured)\b`,
  String.raw`(?:\b(?:not|never|without being)|n[’']t) (?:get |been |be |even )?(?:hurt|injured)\b`,
  String.raw`\b(?:no|without|any|insult to) injur(?:y|ies)\b`,
  String.raw`\bhurt (?:my|his|her|our|their) (?:feelings?|business|reputation|credit|score|pride|wallet|eyes|ears)\b`,
  String.raw`\b(?:feelings?|pride) (?:was|were|got|is|are) (?:\w+ )?hurt\b`,
  String.raw`\b(?:nearly|almost) (?:had|got|gave me) a heart attack\b`,
  ...['(?:[没沒]有人|[没沒]人|[无無]人|[没沒]有|[没沒]|未|不[会會]|[并並]未)受[伤傷]'],
  ...['(?:幸好|[还還]好)[没沒](?:有)?(?:人)?受[伤傷]'],
  ...['[过過]敏[原源]', '[防抗低不][过過]敏', '[医醫]院路'],
  '(?:软件|数据|电脑|手机|軟體|資料|電腦|手機)中毒',
];
