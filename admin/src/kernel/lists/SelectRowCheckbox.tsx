import { Checkbox } from '@mui/material';
import {
  useDataTableCallbacksContext,
  useDataTableSelectedIdsContext,
  useRecordContext,
  useTranslate,
} from 'react-admin';

/** In place of react-admin's (see vite.config.ts), which names the box around the checkbox and not the checkbox. */
export function SelectRowCheckbox() {
  const { handleToggleItem, isRowSelectable } = useDataTableCallbacksContext();
  const chosen = useDataTableSelectedIdsContext();
  const record = useRecordContext()!;
  const translate = useTranslate();
  const selectable = !isRowSelectable || isRowSelectable(record);
  return (
    <Checkbox
      className="select-item"
      checked={selectable && (chosen?.includes(record.id) ?? false)}
      disabled={!selectable}
      slotProps={{ input: { 'aria-label': translate('ra.action.select_row') } }}
      onClick={(event) => {
        event.stopPropagation();
        if (selectable) handleToggleItem?.(record.id, event);
      }}
    />
  );
}
