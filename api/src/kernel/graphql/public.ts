import { Extensions } from 'type-graphql';

/** Who may call a root field at all: without one of these, whoever is signed in, and then only what the policy gives. */

/** Anybody, signed in or not. */
export const Public = () => Extensions({ access: 'public' });

/** Acts on the caller's own account and nothing else, so it needs no permission of any post. */
export const OnSelf = () => Extensions({ access: 'self' });

/** Ends the view as somebody else in which it is called, and does nothing where there is none. */
export const WhileViewing = () => Extensions({ access: 'self', whileViewing: true });
