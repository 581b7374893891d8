/** A card that clips would keep the save button from staying in sight while a long form scrolls. */
export const formPageSx = { '& .RaCreate-card, & .RaEdit-card': { overflow: 'visible' } };
