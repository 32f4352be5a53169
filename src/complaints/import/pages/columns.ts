// Which column holds what: headings in three languages, as people and programs name them; changed by hand where we err.
import { isTimeOfDay, knownByCells, type Shape, speaksAgainst } from './cell-shapes.ts';
import { asWord } from './clean.ts';

export const fields = [
  'what',
  'received',
  'time',
  'reference',
  'status',
  'closed',
  'resolved',
  'firstAnswered',
  'owner',
  'name',
  'company',
  'mail',
  'phone',
  'place',
  'kind',
  'order',
  'about',
  'wanted',
  'result',
  'remedy',
  'cause',
  'score',
  'recommend',
  'hurt',
] as const;
export type Field = (typeof fields)[number];
export const dateFields = ['received', 'closed', 'resolved', 'firstAnswered'] as const;
export type DateField = (typeof dateFields)[number];

/** 0-based column by field. */
export type Mapping = Readonly<Partial<Record<Field, number>>>;

/** The likeliest heading first. */
const headings: Readonly<Record<Field, string>> = {
  received:
    'received, date received, received at, received on, date, complaint date, opened at, opened, opened on, open date, created at, created, created on, creation date, date created, date opened, submitted at, submitted, timestamp, time, when, reported at, reported, 收到时间, 收到時間, 受理时间, 受理時間, 投诉时间, 客訴時間, 投诉日期, 客訴日期, 投訴時間, 投訴日期, 留言时间, 留言時間, 登记时间, 登錄時間, 提交时间, 提交時間, 创建时间, 建立時間, 反映时间, 反映時間, 发生时间, 發生時間, 收件日期, 收件時間, 日期, 时间, 時間, created time, create date, created date, date submitted, submit time, submission time, submission date, request time, complaint time, ticket created, contact date, call time, interview date, 时间戳记, 时间戳, 時間戳記, 反馈时间, 反饋時間, 反馈日期, 反饋日期, 来电时间, 來電時間, 来电日期, 來電日期, 申请时间, 申請時間, 售后申请时间, 维权时间, 填表时间, 填写时间, 填寫時間, 发起时间, 發起時間, 创建日期, 建立日期, 立案时间, 立案時間, 派单时间, 举报时间, 评价时间, 評價時間',
  time: 'time, time of day, time received, received time, call time, contact time, complaint time, time of call, time of complaint, submission time, hour, 时间, 時間, 时刻, 時刻, 时间点, 時間點, 具体时间, 具體時間, 钟点, 收到时间, 收到時間, 受理时间, 受理時間, 投诉时间, 客訴時間, 投訴時間, 登记时间, 登錄時間, 来电时间, 來電時間, 反馈时间, 反饋時間, 提交时间, 提交時間',
  what: 'what happened, what, narrative, complaint narrative, consumer complaint narrative, description, complaint description, details, complaint details, complaint text, text, message, body, content, comment, comments, complaint, 发生了什么, 發生了什麼事, 发生了什么事, 经过, 經過, 投诉内容, 客訴內容, 投訴內容, 留言详情, 留言內容, 留言内容, 内容, 內容, 详情, 詳情, 详细内容, 詳細內容, 描述, 问题描述, 問題描述, 事由, 诉求内容, 反映内容, 反映內容, 意见内容, 意見內容, 说明, 說明, subject, title, summary, 主题, 主題, 留言主题, 标题, 標題, 主旨, issue, 问题, 問題, ticket description, what went wrong, your complaint, feedback, customer message, first message, request, 反馈内容, 反饋內容, 来电内容, 來電內容, 工单内容, 投诉详情, 投诉描述, 客訴描述, 诉求描述, 問題內容, 问题内容, 退款说明, 退款說明, 售后说明, 买家留言, 買家留言, 维权说明, 申请原因, 申請原因, 情况说明, 聊天内容, 会话内容, 评价内容, 評價內容, ticket subject, ticket name, 诉求标题, 訴求標題, 反馈标题, 工单标题, 工单主题, 退款原因, 退貨原因, 维权原因, 售后原因, notes, note, 备注, 備註, 买家备注',
  reference:
    'number, complaint number, complaint id, complaint no, reference, reference number, ref, case id, case number, case no, case, ticket id, ticket number, ticket no, ticket, id, row id, no, 单号, 單號, 投诉编号, 客訴編號, 投訴編號, 案件编号, 案件編號, 工单号, 工單號, 工单编号, 编号, 編號, 案号, 案號, 序号, 序號, request id, ticket number id, conversation id, display id, feedback id, 售后编号, 售后单号, 退款编号, 退款單號, 维权编号, 反馈编号, 反饋編號, 流水号, 流水號, 受理编号, 受理編號, 受理单号, 诉求编号, 訴求編號, 审批编号, 审批单号, 填写id, 提交序号',
  status:
    'status, complaint status, case status, current status, 状态, 狀態, 处理状态, 處理狀態, 投诉状态, 客訴狀態, 案件状态, 案件狀態, 办理状态, 辦理狀態, 进度, 進度, ticket status, 工单状态, 工單狀態, 办理情况, 辦理情形, 售后状态, 退款状态, 维权状态, 审批状态, 跟进状态, 当前状态, 目前狀態',
  closed:
    'closed, closed at, closed on, date closed, closing date, close date, closed date, 结案时间, 結案時間, 结案日期, 結案日期, 关闭时间, 關閉時間, 办结时间, 辦結時間, 完成时间, 完成時間, closed time, close time, ticket closed time, closed at time, 结束时间, 結束時間, 办结日期, 辦結日期, 归档时间, 歸檔時間, 售后完成时间, 退款完成时间',
  resolved:
    'solved, resolved, resolved at, resolved on, solved at, date resolved, date solved, resolution date, 解决时间, 解決時間, 解决日期, 解決日期, 处理完成时间, 處理完成時間, resolved time, resolution time, solved time, ticket resolved time, 处理时间, 處理時間, 处理完成日期',
  firstAnswered:
    'first answered, first answer, first response, first response at, first responded at, first reply, first replied at, answered at, answered, replied at, responded at, reply date, response date, 首次答复, 首次回覆, 首次答复时间, 首次回覆時間, 答复时间, 答覆時間, 回复时间, 回覆時間, 回复日期, 回覆日期, first response time, first responded time, initial response time, first agent reply, first agent response, first agent email response date, 首次响应时间, 首次響應時間, 首次回复时间, 回访时间',
  owner:
    'owner, complaint owner, assignee, assigned to, handler, handled by, agent, responsible, person in charge, 经办人, 承辦人, 负责人, 負責人, 处理人, 處理人, 承办人, 經辦人, 受理人, 客服, ticket owner, case owner, agent name, assigned agent, agent assigned, technician, ticket assignee, 处理人员, 處理人員, 客服人员, 客服人員, 受理员, 受理人员, 跟进人, 跟進人, 承办单位, 承辦單位, 处理部门, 責任人, 责任人, 对接人, 接待人员',
  name: 'customer, name, customer name, your name, contact, contact person, contact name, client, consumer, complainant, 顾客, 顧客, 客户, 客戶, 客户姓名, 客戶姓名, 顾客姓名, 顧客姓名, 姓名, 您的姓名, 投诉人, 客訴人, 投訴人, 联系人, 聯絡人, 称呼, 稱呼, requester, requester name, requestor, reporter, full name, associated contact, billing name, shipping name, from, submitter, first name, your full name, 提交人, 提交者, 填写人, 填寫人, 来电人, 來電人, 反馈人, 反饋人, 反映人, 诉求人, 訴求人, 申请人, 申請人, 买家, 買家, 买家昵称, 买家姓名, 收货人, 收貨人, 收件人, 昵称, 暱稱, 客户名称, 客戶名稱, 客户昵称, 会员名, 會員姓名, 发起人',
  company:
    'company, company or shop, company name, organisation, organization, business, firm, account, 公司, 公司或店名, 公司名称, 公司名稱, 单位, 單位, 企业, 企業, account name, associated company, organization name, 企业名称, 企業名稱, 客户公司, 所属公司, 單位名稱',
  mail: 'mail, email, e mail, mail address, email address, customer email, 邮箱, 电子邮箱, 電子信箱, 邮件, 信箱, 电子邮件, 電子郵件, 邮箱地址, 電子郵件地址, requester email, requester e mail, reporter email, contact email, contact mail, from email, email id, your email, e mail address, username, email address of customer, 联系邮箱, 聯絡信箱, 邮箱号, 电邮, 電郵, 电邮地址, 電郵地址, 联系方式, 聯絡方式, 联络方式, 聯繫方式',
  phone:
    'phone, phone number, telephone, tel, mobile, mobile number, phone or chat name, phone number or chat name, 电话, 電話, 手机, 手機, 手机号, 手機號碼, 手机号码, 联系电话, 聯絡電話, 电话号码, 電話號碼, requester phone, work phone, mobile phone, contact phone, contact number, contact no, cell, cell phone, your phone, shipping phone, billing phone, caller, 手機號, 手机号 码, 来电号码, 來電號碼, 联系号码, 联络电话, 聯繫電話, 联系手机, 收货人手机, 收货人手机号, 买家手机, 买家手机号, 联系方式, 聯絡方式, 联络方式, 聯繫方式',
  place:
    'place, where was it, branch, shop, store, location, outlet, site, 地点, 地點, 门店, 門市, 店铺, 店鋪, 分店, 网点, 據點, 发生地点, 發生地點, department, help topic, 门店名称, 門市名稱, 店铺名称, 店鋪名稱, 店名, 所属网点, 事发地址, 事發地點, 诉求地点, 所属区域, 地址',
  kind: 'kind, category, type, complaint type, complaint category, what is it about, 类型, 類型, 种类, 種類, 类别, 類別, 分类, 分類, 一级分类, 一級分類, 投诉类型, 客訴類型, 投訴類型, 问题类型, 問題類型, issue, product, issue type, ticket type, request type, reason, 诉求类别, 訴求類別, 诉求类型, 訴求類型, 工单类型, 工單類型, 问题分类, 問題分類, 投诉类别, 客訴類別, 反馈类型, 反饋類型, 售后类型, 退款类型, 维权类型, 事项类别',
  order:
    'order, booking or receipt, order or contract, order, order number, order no, order id, order or contract number, contract, contract number, invoice, 订单, 訂單, 订单号, 訂單編號, 订单编号, 訂單號碼, 合同号, 合約編號, 订单或合同, 訂單或合約, order name, related order, purchase order, 商户订单号, 交易单号, 交易订单号, 订单 id, 訂單號',
  about:
    'about whom, is it about a person who works here, staff member, employee, 涉及员工, 涉及員工, 被投诉人, 被投訴人, 被客訴人員, 关于谁, 關於誰',
  wanted:
    'what they want, wanted, wants, what would make it right for you, desired outcome, requested, request, demand, 希望怎样, 希望如何, 诉求, 訴求, 希望, 期望, 顾客要求, 顧客要求, 要求, requested action, expectation, 诉求目的, 期望结果, 期望結果, 处理要求, 期望处理方式, 期望處理方式',
  result:
    'result, outcome, resolution, answer, reply, response, answer text, 处理结果, 處理結果, 结果, 結果, 答复意见, 答覆意見, 答复, 答覆, 回复, 回覆, 回复内容, 回覆內容, 处理意见, 處理意見, ticket resolution, agent reply, 答复内容, 答覆內容, 办理结果, 辦理結果, 处理详情, 处理描述, 处理情况, 處理情形, 回访结果, 卖家回复, 商家回复, 客服回复',
  remedy: 'remedy, compensation, 补救, 補救, 赔偿, 賠償, 补偿, 補償, 补救措施, 補救措施',
  cause: 'cause, root cause, reason, 原因, 根本原因',
  score:
    'score, satisfaction score, satisfaction rating, satisfaction, customer satisfaction, overall satisfaction, csat, csat score, csat rating, happiness rating, survey result, rating, your rating, stars, star rating, overall rating, overall, 满意度, 滿意度, 满意度评价, 滿意度評價, 总体满意度, 整體滿意度, 满意度评分, 服务评分, 服務評分, 评分, 評分, 评分等级, 星级, 星級, 打分, 分数, 分數, 评价结果, 回访满意度, 是否满意',
  recommend:
    'nps, nps score, nps rating, net promoter score, netpro, recommend, would you recommend us, how likely are you to recommend us, how likely are you to recommend us to a friend or colleague, likelihood to recommend, likely to recommend, recommendation, 推荐意愿, 推薦意願, 推荐度, 推薦度, 推荐值, 净推荐值, 淨推薦值, 推荐可能性, 推薦可能性',
  hurt: 'somebody hurt, hurt, injured, injury, was anyone hurt or could someone have been, 有人受伤, 有人受傷, 受伤, 受傷, 人身伤害, 人身傷害',
};

const listed = new Map<Field, readonly string[]>(
  fields.map((field) => [field, headings[field].split(', ').map(asWord)]),
);

export type Why = 'heading' | 'cells' | 'hand';

/** Each column is used once; what is asked for more often comes first (`fields`). `taken`: chosen by hand. `shapes`: what the
 * cells look like, which can tell against a heading, or in its place. */
export function recogniseColumns(
  header: readonly string[],
  taken: Mapping = {},
  shapes: readonly Shape[] = [],
): Mapping {
  const used = new Set(Object.values(taken));
  const found: Partial<Record<Field, number>> = {};
  const look = (words: readonly string[], field: Field): void => {
    if (field in taken || found[field] !== undefined) return;
    const isFree = (at: number) => !used.has(at) && !speaksAgainst(field, shapes[at]);
    const at = likeliest(listed.get(field) ?? [], words, isFree);
    if (at === undefined) return;
    found[field] = at;
    used.add(at);
  };
  for (const wordsOf of [asWord, withoutWhose]) {
    const words = header.map(wordsOf);
    for (const field of fields) look(words, field);
  }
  const byCells = knownByCells(
    shapes,
    (field, at) => !used.has(at) && !(field in taken) && found[field] === undefined,
  );
  const all: Mapping = { ...Object.fromEntries(byCells), ...found, ...taken };
  const time = all.time ?? timeBeside(all, shapes);
  return time === undefined ? all : { ...all, time };
}

/** Right behind the day, whatever its heading says. */
function timeBeside(mapping: Mapping, shapes: readonly Shape[]): number | undefined {
  const at = (mapping.received ?? Number.NaN) + 1;
  const isFree = !Object.values(mapping).includes(at);
  return isFree && isTimeOfDay(shapes[at]) ? at : undefined;
}

/** *Created time (Ticket)* and *Ticket created time* are a created time. */
const withoutWhose = (title: string): string =>
  asWord(title.replace(/[(（[【].*?[)）\]】]/g, ' ')).replace(
    /^(ticket|case|complaint|request|conversation|工单|工單|投诉|客訴|投訴|诉求|訴求|反馈|反饋|售后|维权) ?(?=.)/,
    '',
  );

export function whyKnown(header: readonly string[], mapping: Mapping, taken: Mapping) {
  const why = (field: Field, at: number): Why => {
    if (field in taken) return 'hand';
    const words = [asWord(header[at] ?? ''), withoutWhose(header[at] ?? '')];
    return words.some((word) => listed.get(field)?.includes(word)) ? 'heading' : 'cells';
  };
  const known = Object.entries(mapping) as [Field, number][];
  return Object.fromEntries(known.map(([field, at]) => [field, why(field, at)])) as Reasons;
}
export type Reasons = Readonly<Partial<Record<Field, Why>>>;

function likeliest(
  wanted: readonly string[],
  words: readonly string[],
  isFree: (column: number) => boolean,
): number | undefined {
  for (const word of wanted) {
    const at = words.findIndex((each, index) => each === word && isFree(index));
    if (at >= 0) return at;
  }
  return undefined;
}
