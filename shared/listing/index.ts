/** Lists of nouns: declare a noun once and have its arguments, its filters and its lists everywhere, each in two statements at most. */
export { areaScope, refuseAreaInArea, type AreaScope } from './area-scope.js';
export { checkRange, Conditions, containsText, refuseEmptyChoices, whereAll, type Condition } from './conditions.js';
export {
  filterInArea,
  HasText,
  InArea,
  listArgsOf,
  MomentPageArgs,
  orderArgument,
  orderingOf,
  WithAreasBelow,
  type AreaListArgs,
  type ListArgs,
  type ListOrder,
} from './list-args.js';
export { defineNounList, listsOf, type NounList, type NounLists } from './noun-list.js';
