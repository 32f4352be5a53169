// Which column holds what: headings in three languages, as people and programs name them; changed by hand where we err.
import { asWord } from './clean.ts';

export const fields = [
  'what',
  'received',
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
    'received, date received, received at, received on, date, complaint date, opened at, opened, opened on, open date, created at, created, created on, creation date, date created, date opened, submitted at, submitted, timestamp, time, when, reported at, reported, 收到时间, 收到時間, 受理时间, 受理時間, 投诉时间, 客訴時間, 投诉日期, 客訴日期, 投訴時間, 投訴日期, 留言时间, 留言時間, 登记时间, 登錄時間, 提交时间, 提交時間, 创建时间, 建立時間, 反映时间, 反映時間, 发生时间, 發生時間, 收件日期, 收件時間, 日期, 时间, 時間',
  what: 'what happened, what, narrative, complaint narrative, consumer complaint narrative, description, complaint description, details, complaint details, complaint text, text, message, body, content, comment, comments, complaint, 发生了什么, 發生了什麼事, 发生了什么事, 经过, 經過, 投诉内容, 客訴內容, 投訴內容, 留言详情, 留言內容, 留言内容, 内容, 內容, 详情, 詳情, 详细内容, 詳細內容, 描述, 问题描述, 問題描述, 事由, 诉求内容, 反映内容, 反映內容, 意见内容, 意見內容, 说明, 說明, subject, title, summary, 主题, 主題, 留言主题, 标题, 標題, 主旨, issue, 问题, 問題',
  reference:
    'number, complaint number, complaint id, complaint no, reference, reference number, ref, case id, case number, case no, case, ticket id, ticket number, ticket no, ticket, id, row id, no, 单号, 單號, 投诉编号, 客訴編號, 投訴編號, 案件编号, 案件編號, 工单号, 工單號, 工单编号, 编号, 編號, 案号, 案號, 序号, 序號',
  status:
    'status, complaint status, case status, current status, 状态, 狀態, 处理状态, 處理狀態, 投诉状态, 客訴狀態, 案件状态, 案件狀態, 办理状态, 辦理狀態, 进度, 進度',
  closed:
    'closed, closed at, closed on, date closed, closing date, close date, closed date, 结案时间, 結案時間, 结案日期, 結案日期, 关闭时间, 關閉時間, 办结时间, 辦結時間, 完成时间, 完成時間',
  resolved:
    'solved, resolved, resolved at, resolved on, solved at, date resolved, date solved, resolution date, 解决时间, 解決時間, 解决日期, 解決日期, 处理完成时间, 處理完成時間',
  firstAnswered:
    'first answered, first answer, first response, first response at, first responded at, first reply, first replied at, answered at, answered, replied at, responded at, reply date, response date, 首次答复, 首次回覆, 首次答复时间, 首次回覆時間, 答复时间, 答覆時間, 回复时间, 回覆時間, 回复日期, 回覆日期',
  owner:
    'owner, complaint owner, assignee, assigned to, handler, handled by, agent, responsible, person in charge, 经办人, 承辦人, 负责人, 負責人, 处理人, 處理人, 承办人, 經辦人, 受理人, 客服',
  name: 'customer, name, customer name, your name, contact, contact person, contact name, client, consumer, complainant, 顾客, 顧客, 客户, 客戶, 客户姓名, 客戶姓名, 顾客姓名, 顧客姓名, 姓名, 您的姓名, 投诉人, 客訴人, 投訴人, 联系人, 聯絡人, 称呼, 稱呼',
  company:
    'company, company or shop, company name, organisation, organization, business, firm, account, 公司, 公司或店名, 公司名称, 公司名稱, 单位, 單位, 企业, 企業',
  mail: 'mail, email, e mail, mail address, email address, customer email, 邮箱, 电子邮箱, 電子信箱, 邮件, 信箱, 电子邮件, 電子郵件, 邮箱地址, 電子郵件地址',
  phone:
    'phone, phone number, telephone, tel, mobile, mobile number, phone or chat name, phone number or chat name, 电话, 電話, 手机, 手機, 手机号, 手機號碼, 手机号码, 联系电话, 聯絡電話, 电话号码, 電話號碼',
  place:
    'place, where was it, branch, shop, store, location, outlet, site, 地点, 地點, 门店, 門市, 店铺, 店鋪, 分店, 网点, 據點, 发生地点, 發生地點',
  kind: 'kind, category, type, complaint type, complaint category, what is it about, 类型, 類型, 种类, 種類, 类别, 類別, 分类, 分類, 一级分类, 一級分類, 投诉类型, 客訴類型, 投訴類型, 问题类型, 問題類型, issue, product',
  order:
    'order or contract, order, order number, order no, order id, order or contract number, contract, contract number, invoice, 订单, 訂單, 订单号, 訂單編號, 订单编号, 訂單號碼, 合同号, 合約編號, 订单或合同, 訂單或合約',
  about:
    'about whom, is it about a person who works here, staff member, employee, 涉及员工, 涉及員工, 被投诉人, 被投訴人, 被客訴人員, 关于谁, 關於誰',
  wanted:
    'what they want, wanted, wants, what would make it right for you, desired outcome, requested, request, demand, 希望怎样, 希望如何, 诉求, 訴求, 希望, 期望, 顾客要求, 顧客要求, 要求',
  result:
    'result, outcome, resolution, answer, reply, response, answer text, 处理结果, 處理結果, 结果, 結果, 答复意见, 答覆意見, 答复, 答覆, 回复, 回覆, 回复内容, 回覆內容, 处理意见, 處理意見',
  remedy: 'remedy, compensation, 补救, 補救, 赔偿, 賠償, 补偿, 補償, 补救措施, 補救措施',
  cause: 'cause, root cause, reason, 原因, 根本原因',
  hurt: 'somebody hurt, hurt, injured, injury, was anyone hurt or could someone have been, 有人受伤, 有人受傷, 受伤, 受傷, 人身伤害, 人身傷害',
};

const listed = new Map<Field, readonly string[]>(
  fields.map((field) => [field, headings[field].split(', ').map(asWord)]),
);

/** Each column is used once; what is asked for more often comes first (`fields`). `taken`: chosen by hand. */
export function recogniseColumns(header: readonly string[], taken: Mapping = {}): Mapping {
  const words = header.map(asWord);
  const used = new Set(Object.values(taken));
  const found: Partial<Record<Field, number>> = {};
  for (const field of fields) {
    if (field in taken) continue;
    const at = likeliest(listed.get(field) ?? [], words, used);
    if (at === undefined) continue;
    found[field] = at;
    used.add(at);
  }
  return { ...found, ...taken };
}

function likeliest(
  wanted: readonly string[],
  words: readonly string[],
  used: ReadonlySet<number>,
): number | undefined {
  for (const word of wanted) {
    const at = words.findIndex((each, index) => each === word && !used.has(index));
    if (at >= 0) return at;
  }
  return undefined;
}
