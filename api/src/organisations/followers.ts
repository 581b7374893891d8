import type { Area } from '../areas/area.entity.js';
import type { Tools } from '../kernel/write/tools.js';
import type { Organisation } from './organisation.entity.js';

/** A module whose rows hang on an organisation says here what becomes of them, and what they ask, as that changes. */
export interface Follower {
  /** It shall cover these areas. @throws where those who hold something at it may not reach there */
  covering?(tools: Tools, organisation: Organisation, areas: readonly Area[]): Promise<void>;
  /** It shall end on this day, earlier than before. */
  ending?(tools: Tools, organisation: Organisation, endsOn: string): Promise<void>;
}

export const followers: Follower[] = [];

export const follows = (follower: Follower): void => {
  followers.push(follower);
};
