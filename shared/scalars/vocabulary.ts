/** Codes of open vocabularies: scalars instead of enums, so that a partner can add a code without everyone's schema changing. */
import type { GraphQLScalarType } from 'graphql';
import { accept, reject, show, textScalar, type Checked } from './text-scalar.js';

const CODE = /^[A-Z][A-Z0-9_]*$/;
const MAX_LENGTH = 64;

/** Checks the form of a vocabulary code; whether the vocabulary has it is for its table to say. */
export function checkVocabularyCode(text: string): Checked<string> {
  if (text.length > MAX_LENGTH)
    return reject(`${show(text)} has ${text.length} characters; a code has at most ${MAX_LENGTH}`);
  if (CODE.test(text)) return accept(text);
  const meant = text
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
  return reject(`${show(text)} is not a code${CODE.test(meant) ? `; perhaps ${meant} was meant` : ''}`);
}

/** A scalar for one open vocabulary. Literals may be bare like an enum's (`CASEWORK`) or in quotes (`"CASEWORK"`). */
export function vocabularyScalar(
  name: string,
  description: string,
  example = 'SOME_CODE',
): GraphQLScalarType<string, string> {
  return textScalar({
    name,
    description: `${description} Open vocabulary: a code of capital letters, digits and "_", written bare or in quotes, for example \`${example}\`.`,
    right: `a code of capital letters, digits and "_" that begins with a letter, such as ${example}`,
    check: checkVocabularyCode,
    bareWords: true,
  });
}

export const Metric = vocabularyScalar('Metric', 'What a figure counts or measures (指标).', 'CERTIFIED_WORKERS');
export const LinkKind = vocabularyScalar(
  'LinkKind',
  'Kind of a link between two parties (关联类型), read from its start to its end.',
  'FUNDS',
);
export const ServiceDomainCode = vocabularyScalar(
  'ServiceDomainCode',
  'Domain of social work services (服务领域); each source has its own list, kept apart and related by a crosswalk.',
  'ELDERLY',
);
export const ServiceTypeCode = vocabularyScalar(
  'ServiceTypeCode',
  'Type of service that a station gives (服务类型), such as casework (个案) or group work (小组).',
  'GROUP_WORK',
);
export const TargetGroupCode = vocabularyScalar(
  'TargetGroupCode',
  'Group of people that a service is for (服务对象).',
  'CHILDREN',
);
export const NeedKindCode = vocabularyScalar(
  'NeedKindCode',
  'Kind of need that a service answers (需求类型).',
  'SOCIAL_INTEGRATION',
);
export const OperatingModeCode = vocabularyScalar(
  'OperatingModeCode',
  'How a station is run (运营模式), such as by government purchase of services (政府购买服务).',
  'GOVERNMENT_PURCHASE',
);
export const VenueKindCode = vocabularyScalar(
  'VenueKindCode',
  "Kind of place where services are held (场所类型), such as a children's home (儿童之家) or a day-care centre (日间照料中心).",
  'DAY_CARE_CENTRE',
);
