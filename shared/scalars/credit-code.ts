/** Verifies unified social credit codes by GB 32100-2015, and the organisation code inside them by GB 11714. */
import { accept, reject, textScalar } from './text-scalar.js';

export type CreditCodeCheck =
  /** `organisationCodeOk` is false for some early real codes: keep them when imported, refuse them when newly entered. */
  { ok: true; code: string; organisationCodeOk: boolean } | { ok: false; reason: string };

/** The value of a character is its place here; I, O, S, V and Z are left out, since they look like digits or each other. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** First characters in use: the registering departments, 1 to 9 of the state, A the army, N agriculture, Y others. */
const DEPARTMENTS = '123456789ANY';

/**
 * Checks a code, trimmed and with small letters taken as capitals. A wrong check character is reported, never corrected:
 * any one of the eighteen may be the mistyped one. No reason repeats the code, which may be a person's number by mistake.
 */
export function checkCreditCode(text: string): CreditCodeCheck {
  const code = text.trim().toUpperCase();
  const foreign = [...code].findIndex((character) => !ALPHABET.includes(character));
  if (foreign >= 0) {
    const character = [...code][foreign] ?? '';
    return 'IOSVZ'.includes(character)
      ? reject(
          `the letter ${character} at position ${foreign + 1} is never used in a credit code; look whether it is a digit`,
        )
      : reject(`the character at position ${foreign + 1} is neither a digit nor a capital letter`);
  }
  if (code.length !== 18) return reject(`it has ${code.length} characters, and a credit code has 18`);
  if (!DEPARTMENTS.includes(code.charAt(0))) {
    return reject('its first character stands for no registering department; it is one of 1 to 9, A, N and Y');
  }
  if (!/^[0-9]{6}$/.test(code.slice(2, 8))) {
    return reject('its positions 3 to 8 are not the six digits of the area where it was registered');
  }
  if (checkCharacter(code) !== code[17]) {
    return reject(
      'its last character, the check character, does not fit the seventeen before it; compare all with the certificate',
    );
  }
  return { ok: true, code, organisationCodeOk: organisationCheckCharacter(code.slice(8, 16)) === code[16] };
}

function checkCharacter(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(code.charAt(at)), 0);
  // The outer remainder matters: a sum that 31 divides has the check character 0, not a 32nd letter.
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** GB 11714 counts letters through A to Z as 10 to 35, none left out. */
function organisationCheckCharacter(body: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number.parseInt(body.charAt(at), 36), 0);
  const rest = 11 - (sum % 11);
  return rest === 11 ? '0' : rest === 10 ? 'X' : String(rest);
}

export const CreditCode = textScalar({
  name: 'CreditCode',
  description: [
    'Unified social credit code (统一社会信用代码) of an organisation by GB 32100-2015: 18 digits and capital letters, the last one a check character, which is verified.',
    'Bodies that are only filed (备案) have none. The organisation code inside is not verified here, since some early real codes break its rule.',
  ].join('\n'),
  specifiedByURL: 'https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=24691C25985C1073D3A7C85629378AC0',
  right: 'a code of 18 characters with a fitting check character, such as "53330000MJ80000209" (fictional)',
  discreet: true,
  check: (text) => {
    const checked = checkCreditCode(text);
    return checked.ok ? accept(checked.code) : checked;
  },
});
