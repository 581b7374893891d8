import type { zh } from './zh';

export const en: typeof zh = {
  resources: {
    posts: {
      name: 'Post |||| Posts',
      fields: {
        account: 'Held by',
        accountId: 'Held by',
        accountName: 'Held by',
        role: 'Role',
        area: 'Area',
        areaId: 'Area',
        title: 'Title',
        startsOn: 'First day',
        endsOn: 'Last day',
        current: 'In force',
        expiringWithinDays: 'Expiring',
        delegated: 'Held in somebody’s stead',
        delegatedFrom: 'In whose stead',
        delegatedBy: 'Delegated by',
        organisation: 'Organisation',
      },
      helper: {
        title: 'e.g. branch secretary, worker of grid 3',
        endsOn: 'Leave it empty for an open term. After its last day a post allows nothing.',
        endsWithOrganisation: 'Not after the organisation’s own end; empty, it ends with it.',
        endNow: 'Empty ends it at once; with a day it is in force until the end of that day.',
        delegateUntil: 'At most 92 days, and not after the last day of the post. It ends by itself.',
        extendTo: 'Later than its last day until now; empty takes the end away.',
      },
      states: {
        current: 'In force',
        expiring: 'In force, %{days} days left',
        future: 'Not begun',
        ended: 'Ended',
      },
      within: { 7: 'Within 7 days', 14: 'Within 14 days', 30: 'Within 30 days', 90: 'Within 90 days' },
      expiring: { title: 'Posts that expire', all: '%{smart_count} within %{days} days' },
      all: 'All',
      currentOnly: 'In force',
      notCurrent: 'Not in force',
      noEnd: 'Open',
      delegated: 'Stand-in',
      standIn: 'Who stands in',
      inStead: 'In the stead of %{holder}, asked by %{by}',
      nobodyFound: 'No account of that name in your area',
      accountFirst: 'No account yet? Create one first',
      grids: 'Grids',
      empty: {
        title: 'No posts yet',
        next: 'An account without a post sees nothing. Give it a role, an area and a term.',
        wait: 'The level above gives posts. Ask it.',
      },
    },
  },
  notices: {
    POST_GRANTED: 'You have a new post: %{post}, %{place}, from %{day}',
    POST_ENDING: 'Your post ends on %{day}: %{post}, %{place}. Ask the level above you if it should go on.',
    POSTS_TO_EXTEND:
      'A post that you can extend ends on %{day} |||| %{count} posts that you can extend end by %{day}',
  },
  deeds: {
    grantPost: { label: 'Give a post', done: 'Post given' },
    assignGrids: {
      label: 'Appoint for grids',
      explain: 'One grid worker for several grids. Grids they hold already stay as they are.',
      done: '%{assigned} grids assigned',
    },
    delegatePost: {
      label: 'Stand-in for a leave',
      explain:
        'Somebody else holds the same role in the same area until the last day. For your own post: an account that you can see, at home there or above. A stand-in cannot pass it on.',
      done: 'Somebody stands in',
    },
    endDelegation: {
      label: 'End the stand-in',
      explain: 'What it allowed ends at once. The post itself is not touched.',
      done: 'Stand-in ended',
    },
    extendPost: {
      label: 'Extend',
      explain: 'It lasts until the new last day, without a gap. You extend what you could give.',
      done: 'Post extended',
    },
    endPost: {
      label: 'End the post',
      explain: 'What it allowed ends with it, without a new login. What was done in it stays on record.',
      done: 'Post ended',
    },
  },
};
