/** Reads area codes and references to areas by their form; whether such an area exists is for the database to say. */
import { accept, refuseValue, reject, show, textScalar, type Checked } from './text-scalar.js';

/** Digits of a code at each level: province, prefecture, county, township level, community or village. */
const LENGTHS: readonly number[] = [2, 4, 6, 9, 12];

/** The province-level prefixes of GB/T 2260, Taiwan, Hong Kong and Macao included. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
);
const PROVINCE_RANGES = '11-15, 21-23, 31-37, 41-46, 50-54, 61-65, 71, 81, 82';

const ID_PREFIX = 'area_';
const CODE_RIGHT = 'a code such as "33", "3301", "330182", "330182001" or "330182001020", in quotes';
const REF_RIGHT = 'an area\'s id such as "area_330182001", or its code such as "330182001", in quotes';

/** Checks the form of an area code and gives it trimmed, otherwise as it came: padding may be part of a real code. */
export function checkAreaCode(text: string): Checked<string> {
  const code = text.trim();
  if (!/^[0-9]+$/.test(code)) return reject(`${show(text)} has other characters than the digits 0 to 9`);
  if (!LENGTHS.includes(code.length)) {
    return reject(
      `${show(text)} has ${code.length} digits; a code has 2 (province), 4 (prefecture), 6 (county), 9 (township level) or 12 (community, village)`,
    );
  }
  const province = code.slice(0, 2);
  if (!PROVINCES.has(province)) {
    return reject(`${show(text)} begins with ${province}, which is no province; provinces are ${PROVINCE_RANGES}`);
  }
  return accept(code);
}

/**
 * The codes that a given one may mean, most literal first: itself, then without its zero-filled last level, and so on up.
 * Whoever looks up takes the first that exists, so a real code that ends in zeros (441900, 350527000) is never cut short.
 */
export function areaCodeCandidates(text: string): string[] {
  const checked = checkAreaCode(text);
  if (!checked.ok) throw refuseValue('AreaCode', checked.reason, CODE_RIGHT);
  const candidates = [checked.value];
  let code = checked.value;
  for (const length of LENGTHS.filter((each) => each < checked.value.length).reverse()) {
    if (!/^0+$/.test(code.slice(length))) break;
    code = code.slice(0, length);
    candidates.push(code);
  }
  return candidates;
}

/** The id of the area that has this code. */
export function areaIdOfCode(code: string): string {
  return ID_PREFIX + code;
}

/** Checks the form of a reference to an area: its id (a code or a zone's fixed slug behind `area_`), or its code. */
export function checkAreaRef(text: string): Checked<string> {
  const ref = text.trim();
  if (!ref.startsWith(ID_PREFIX)) {
    if (/^[0-9]/.test(ref)) return checkAreaCode(ref);
    return reject(`${show(text)} is neither an area's id, which begins with "${ID_PREFIX}", nor a code of digits`);
  }
  const local = ref.slice(ID_PREFIX.length);
  if (/^[0-9]+$/.test(local)) {
    const code = checkAreaCode(local);
    return code.ok ? accept(ref) : code;
  }
  if (!/^[a-z0-9]+([_-][a-z0-9]+)*$/.test(local)) {
    return reject(
      `${show(text)} has characters behind "${ID_PREFIX}" that no area's id has; ids are small letters, digits, "_" and "-"`,
    );
  }
  return accept(ref);
}

/** The ids that a reference may mean, most literal first; an id means only itself, a code also what its padding may hide. */
export function areaIdCandidates(text: string): string[] {
  const checked = checkAreaRef(text);
  if (!checked.ok) throw refuseValue('AreaRef', checked.reason, REF_RIGHT);
  const ref = checked.value;
  return ref.startsWith(ID_PREFIX) ? [ref] : areaCodeCandidates(ref).map(areaIdOfCode);
}

export const AreaCode = textScalar({
  name: 'AreaCode',
  description: [
    'Statistical area code (统计用区划代码) in its short form: 2 digits for a province (省), 4 for a prefecture (市), 6 for a county (县),',
    '9 for a township-level unit (乡镇、街道), 12 for a community or village (社区、村); for example `330182001`. Always a string.',
    'As input, zero padding is understood (`330182000000` for `330182`), but a code that exists as given is taken as given (`441900`, `350527000`).',
  ].join('\n'),
  right: CODE_RIGHT,
  check: checkAreaCode,
});

export const AreaRef = textScalar({
  name: 'AreaRef',
  description:
    'Reference to an area (区域引用), as input only: its id (`area_330182001`, also for zones without a code) or its code (`330182001`). Always a string.',
  right: REF_RIGHT,
  check: checkAreaRef,
});
