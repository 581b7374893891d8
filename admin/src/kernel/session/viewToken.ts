const KEY = 'Sibulou.view';

/** A view as somebody else belongs to this tab alone, and is worth nothing without the sign-in's cookie. */
export const viewToken = (): string | null => sessionStorage.getItem(KEY);

/** A full load: nothing of one person stays in memory for the other. */
export function beginView(token: string): void {
  sessionStorage.setItem(KEY, token);
  window.location.assign('/');
}

export const dropViewToken = (): void => sessionStorage.removeItem(KEY);

/** Back to one's own panel, whether the view was ended or ran out. */
export function leaveView(to = '/'): void {
  dropViewToken();
  window.location.assign(to);
}

/** Whether this tab looks as somebody else: then every deed is refused, and is shown as out of reach. */
export const isViewing = (): boolean => viewToken() !== null;
