/** Code of a kind of party: this room's own open vocabulary. */
import { vocabularyScalar } from '../../../shared/scalars/vocabulary.js';

export const PartyKindCode = vocabularyScalar(
  'PartyKindCode',
  'Kind of a party to a link or an alliance (主体类型), such as volunteers (志愿者) or the government (政府).',
  'VOLUNTEER',
);
