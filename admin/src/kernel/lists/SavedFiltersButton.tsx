import BookmarksIcon from '@mui/icons-material/BookmarksOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import { Divider, ListItemIcon, ListItemText, Menu, MenuItem } from '@mui/material';
import { lazy, Suspense, useState, type MouseEvent } from 'react';
import { Button, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { isViewing } from '../session/viewToken';
import { addressOf, isSameQuery } from './savedFilters';
import { useSavedFilters } from './useSavedFilters';

const SavedFiltersDialog = lazy(() => import('./SavedFiltersDialog'));

/** The filters and orders somebody keeps coming back to: each by its name, as a link. */
export function SavedFiltersButton() {
  const translate = useTranslate();
  const { resource, saved, current } = useSavedFilters();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isManaging, setManaging] = useState(false);
  const manage = () => {
    setAnchor(null);
    setManaging(true);
  };
  if (isViewing()) return null; // what is looked for is the account's own business
  return (
    <>
      <Button
        label="kernel.saved.open"
        aria-haspopup="menu"
        onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
      >
        <BookmarksIcon />
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {saved.map((each) => (
          <MenuItem
            key={each.name}
            component={Link}
            to={addressOf(resource, each)}
            selected={isSameQuery(each, current)}
            onClick={() => setAnchor(null)}
          >
            <ListItemText inset={false}>{each.name}</ListItemText>
          </MenuItem>
        ))}
        {saved.length > 0 && <Divider component="li" />}
        <MenuItem onClick={manage}>
          <ListItemIcon>
            <EditIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText>{translate('kernel.saved.manage')}</ListItemText>
        </MenuItem>
      </Menu>
      <Suspense>{isManaging && <SavedFiltersDialog onClose={() => setManaging(false)} />}</Suspense>
    </>
  );
}
