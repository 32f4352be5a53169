// In which country a desk stands: how its phone numbers are read, and which chats are usual there.

/** Zones by country, as far as a zone says one; `Asia/` is left out. */
const zones = `CN Shanghai Urumqi Chongqing Harbin Kashgar Chungking
HK Hong_Kong Hongkong
MO Macau Macao
TW Taipei
SG Singapore
MY Kuala_Lumpur Kuching
JP Tokyo
KR Seoul
TH Bangkok
VN Ho_Chi_Minh Saigon
PH Manila
ID Jakarta Makassar Jayapura Pontianak
IN Kolkata Calcutta
KH Phnom_Penh
AE Dubai
IL Jerusalem
BN Brunei
MM Yangon
GB Europe/London Europe/Belfast
IE Europe/Dublin
DE Europe/Berlin
FR Europe/Paris
ES Europe/Madrid Atlantic/Canary
IT Europe/Rome
PT Europe/Lisbon
NL Europe/Amsterdam
BE Europe/Brussels
LU Europe/Luxembourg
CH Europe/Zurich
AT Europe/Vienna
PL Europe/Warsaw
CZ Europe/Prague
SK Europe/Bratislava
HU Europe/Budapest
RO Europe/Bucharest
BG Europe/Sofia
GR Europe/Athens
HR Europe/Zagreb
SI Europe/Ljubljana
RS Europe/Belgrade
DK Europe/Copenhagen
SE Europe/Stockholm
NO Europe/Oslo
FI Europe/Helsinki
EE Europe/Tallinn
LV Europe/Riga
LT Europe/Vilnius
IS Atlantic/Reykjavik
MT Europe/Malta
CY Nicosia
TR Europe/Istanbul
UA Europe/Kyiv Europe/Kiev
RU Europe/Moscow
US America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage America/Detroit America/Boise Pacific/Honolulu US/Eastern US/Central US/Mountain US/Pacific
CA America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/Regina America/St_Johns America/Montreal
MX America/Mexico_City America/Tijuana America/Monterrey America/Cancun
BR America/Sao_Paulo America/Bahia America/Fortaleza America/Manaus
AR America/Argentina/Buenos_Aires America/Buenos_Aires
CL America/Santiago
CO America/Bogota
PE America/Lima
AU Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Adelaide Australia/Perth Australia/Hobart Australia/Darwin Australia/ACT
NZ Pacific/Auckland
ZA Africa/Johannesburg
KE Africa/Nairobi
NG Africa/Lagos
EG Africa/Cairo`;

/** '' where the zone says nothing of it. */
export function countryOfZone(zone: string): string {
  const name = zone.replace(/^Asia\//, '');
  const line = zones.split('\n').find((one) => one.split(' ').slice(1).includes(name));
  return line?.slice(0, 2) ?? '';
}

/** As it is set, or else as the zone says. */
export function countryOf({
  country,
  zone,
}: {
  readonly country: string;
  readonly zone: string;
}): string {
  const set = country.trim().toUpperCase();
  return set === '' ? countryOfZone(zone) : set === 'UK' ? 'GB' : set;
}

export const chats = ['wechat', 'line', 'whatsapp'] as const;
export type Chat = (typeof chats)[number];

const usual: readonly (readonly [countries: string, chats: readonly Chat[]])[] = [
  ['CN', ['wechat']],
  ['TW JP TH', ['line']],
  ['HK MO SG MY', ['whatsapp', 'wechat']],
  ['IN ID BR MX AR CO PE ZA KE NG AE', ['whatsapp']],
];

/** Only a first answer for a desk that was never asked. */
export const usualChats = (country: string): readonly Chat[] =>
  usual.find(([countries]) => country !== '' && countries.includes(country))?.[1] ?? [];

/** All that have phones, by ISO code. */
const codes =
  'ADAEAFAGAIALAMAOARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGTGUGWGYHKHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW';
export const countryCodes: readonly string[] = codes.match(/../g) ?? [];
