/** Whether a key belongs to where it was pressed: a field, a dialog, a menu. */
export const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    Boolean(
      target.closest('input, textarea, select, [role=dialog], [role=menu], [role=listbox], [role=combobox]'),
    ));
