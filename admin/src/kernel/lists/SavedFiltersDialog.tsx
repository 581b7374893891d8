import { DialogContentText, List } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { ClosableDialog } from '../layout/ClosableDialog';
import { SavedFilterLine } from './SavedFilterLine';
import { SaveFilterForm } from './SaveFilterForm';
import { isSameQuery } from './savedFilters';
import { savedWords } from './savedWords';
import { useSavedFilters } from './useSavedFilters';

/** Keeps the filter and order of the list as it stands, and renames or removes what is kept. */
export default function SavedFiltersDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const { saved, current, save, rename, remove } = useSavedFilters();
  const say = savedWords();
  const notify = useNotify();
  const keep = (name: string) => {
    save(name);
    notify('kernel.saved.done', { type: 'success', messageArgs: { name: name.trim() } });
    onClose();
  };
  const kept = saved.find((each) => isSameQuery(each, current));
  return (
    <ClosableDialog title={translate('kernel.saved.manage')} onClose={onClose}>
      <DialogContentText variant="body2" sx={{ mb: 2 }}>
        {kept ? say('already', { name: kept.name }) : say('explain')}
      </DialogContentText>
      {!kept && <SaveFilterForm saved={saved} onSave={keep} />}
      <List disablePadding>
        {saved.map((each) => (
          <SavedFilterLine
            key={each.name}
            filter={each}
            others={saved.filter((other) => other !== each)}
            onRename={(name) => rename(each.name, name)}
            onRemove={() => remove(each.name)}
          />
        ))}
      </List>
    </ClosableDialog>
  );
}
