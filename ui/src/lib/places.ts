/** Places to choose from: the officially assigned codes of ISO 3166-1. The core decides whether a code is one. */

const countries =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
  "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
  "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
  "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT " +
  "MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
  "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ " +
  "UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

const names = new Map<string, Intl.DisplayNames>();

/** The name of a place in a language; a subdivision is its country's name with the code. */
export function placeName(code: string, locale: string): string {
  let inLanguage = names.get(locale);
  if (inLanguage === undefined) {
    inLanguage = new Intl.DisplayNames(locale, { type: "region", fallback: "code" });
    names.set(locale, inLanguage);
  }
  const country = code.split("-")[0] ?? code;
  const name = /^[A-Z]{2}$/u.test(country) ? inLanguage.of(country) : undefined;
  return code === country ? (name ?? code) : `${name ?? country}, ${code}`;
}

/** Every country, and the subdivisions in `besides`, as choices: the code, with the name as hint. */
export function placeOptions(
  locale: string,
  besides: readonly string[] = [],
): { value: string; label: string; hint: string }[] {
  const codes = [...new Set([...countries.split(" "), ...besides])].toSorted();
  return codes.map((code) => ({ value: code, label: code, hint: placeName(code, locale) }));
}

/** A typed subdivision, `us-tx` or `US-TX`, as a choice: they are too many to list. */
export function typedSubdivision(
  typed: string,
  locale: string,
): { value: string; label: string; hint: string } | undefined {
  const code = typed.trim().toUpperCase();
  if (!/^[A-Z]{2}-[A-Z0-9]{1,3}$/u.test(code)) return undefined;
  return { value: code, label: code, hint: placeName(code, locale) };
}
