import type { SvgIconComponent } from '@mui/icons-material';
import { createContext } from 'react';

/** A page that is no noun's: its address, its words, and what one must be able to read to be shown the way to it. */
export interface PlaceInMenu {
  path: string;
  /** A translation key. */
  label: string;
  icon: SvgIconComponent;
  subject: string;
  /** Below the nouns, since it is rarely wanted. */
  below?: boolean;
}

export const PlacesContext = createContext<readonly PlaceInMenu[]>([]);
