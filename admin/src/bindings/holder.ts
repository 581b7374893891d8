import type { BindingFactsFragment } from '../kernel/gql/graphql';

/** 王建国（县委常委） */
export const holderOf = ({
  holderName,
  holderTitle,
}: Pick<BindingFactsFragment, 'holderName' | 'holderTitle'>) =>
  holderTitle ? `${holderName}（${holderTitle}）` : holderName;
