/** Tells whether a text holds somebody's number: a resident ID (居民身份证号), a mobile number or a bank card. It never says which. */

/** What may be found, as the end of "holds what looks like …"; of several the first is told. */
const KINDS = ['a resident ID (身份证号)', 'a mobile number (手机号)', 'a bank card (银行卡号)'] as const;

export type PersonalData = (typeof KINDS)[number];

/** Provinces as resident IDs begin: 11–65, 71, 81–83. */
const PROVINCES = new Set(
  [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
    64, 65, 71, 81, 82, 83,
  ].map(String),
);
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';

/** The longest number that is looked for: a bank card. */
const LONGEST = 19;

/** Digits with what people put between them: spaces, dashes of any kind, dots, brackets; an X at the end. */
const RUN = /\d(?:[\s\p{Pd}−~_.·•()]{0,4}[\dX])*/giu;

/** A UUID, as keys of wishes and ids of other systems are: its digits stand there by chance. One without any letter is looked at all the same. */
const UUID = /\b(?=[\d-]*[a-f])[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}\b/giu;

/** Looks at a text as it would be read: full-width signs as their plain ones, invisible signs left out. */
export function personalDataIn(text: string): PersonalData | null {
  const found = new Set(Array.from(plain(text).replace(UUID, '…').matchAll(RUN), ([run]) => personalDataInRun(run)));
  return KINDS.find((kind) => found.has(kind)) ?? null;
}

/** A text for a message or the log, without any number that `personalDataIn` would find; such a text is given in plain signs. */
export function withoutPersonalNumbers(text: string): string {
  if (personalDataIn(text) === null) return text;
  return plain(text).replace(RUN, (run) => (personalDataInRun(run) ? '…' : run));
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '');
}

function personalDataInRun(run: string): PersonalData | null {
  const pieces = run.toUpperCase().split(/[^\dX]+/);
  const found = new Set<PersonalData | null>();
  for (let first = 0; first < pieces.length; first += 1) {
    // A number may be broken up, and may stand beside a date or another number: every row of pieces is tried.
    for (let last = first, digits = ''; last < pieces.length; last += 1) {
      digits += pieces[last];
      if (last > first && digits.length > LONGEST) break;
      found.add(numberIn(digits));
    }
  }
  return KINDS.find((kind) => found.has(kind)) ?? null;
}

function numberIn(digits: string): PersonalData | null {
  if (windows(digits, 18).some(isResidentId) || isOldResidentId(digits)) return 'a resident ID (身份证号)';
  if (/^(?:(?:00)?86)?1[3-9]\d{9}$/.test(digits)) return 'a mobile number (手机号)';
  if (/^[3-6]\d{15,18}$/.test(digits) && passesLuhn(digits)) return 'a bank card (银行卡号)';
  return null;
}

/** Every part of that length: two numbers may be written together. */
function windows(text: string, size: number): string[] {
  return Array.from({ length: Math.max(0, text.length - size + 1) }, (_, start) => text.slice(start, start + size));
}

/** 18 signs: province, a day of birth from 1900 to today, and the check sign of GB 11643. */
function isResidentId(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text) || !PROVINCES.has(text.slice(0, 2)) || !isBirthday(text.slice(6, 14))) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return ID_CHECKS[sum % 11] === text[17];
}

/** The 15 digits of before 1999, without a check sign: the year has two digits. */
function isOldResidentId(text: string): boolean {
  return /^\d{15}$/.test(text) && PROVINCES.has(text.slice(0, 2)) && isBirthday(`19${text.slice(6, 12)}`);
}

function isBirthday(day: string): boolean {
  const iso = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return (
    iso >= '1900-01-01' &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(iso) &&
    date.getTime() <= Date.now()
  );
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    sum += place % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
  }
  return sum % 10 === 0;
}
