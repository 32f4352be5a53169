// Whether a poster can hang at a place, by the place's name. It only sets the ticks: people know better.

const noWalls = [
  /\b(online|web(site|shop)?|internet|app|e-?mail|chat|deliver(y|ies)|courier|home visits?|social media)\b/i,
  /\b(tele)?phone\b(?! (shop|store))/i,
  /\b(WhatsApp|WeChat|Facebook|Instagram|TikTok|Amazon|eBay|Etsy|Shopify|Shopee)\b|\bLINE\b/,
  /[网網][店站购購路页頁]|[线線]上|官[网網]|小程序|小程式|公众号|公眾號|微信|臉書|粉[丝絲]/,
  /电[话邮]|電[話郵]|[热熱][线線]|[邮郵][件箱]|信箱|配送|外[卖賣送]|快[递遞]|宅配|上[门門]|到府/,
  /淘宝|天猫|京东|拼多多|抖音|美团|饿了么|蝦皮/,
];

export const hasWalls = (place: string): boolean =>
  !noWalls.some((sign) => sign.test(place.normalize('NFKC')));
