import type { zh } from './zh';

export const en: typeof zh = {
  resources: {
    exports: {
      name: 'Export |||| Exports',
      fields: {
        fileName: 'File',
        status: 'State',
        progress: 'Progress',
        rows: 'Rows',
        bytes: 'Size',
        reason: 'Purpose',
        area: 'Area',
        lineage: 'Areas above',
        columns: 'Columns',
        failure: 'Why it was not finished',
        createdAt: 'Asked for',
        finishedAt: 'Ended',
        expiresAt: 'Kept until',
        postId: 'Export in the post',
        post: 'Post',
        total: 'Rows in all',
        maxRows: 'Rows at most',
        format: 'Format',
        query: 'Query',
        variables: 'Filter and order',
      },
      download: 'Download',
      downloading: 'Downloading',
      open: 'Follow it',
      chosen: 'Export these',
      rowsOf: '%{rows} of %{total} rows',
      empty: {
        title: 'No exports yet',
        next: 'Open a list and press “Export”.',
        wait: 'Open a list and press “Export”.',
      },
    },
    auditEvents: { actions: { endExport: 'Export ended', downloadExport: 'Export downloaded' } },
  },
  notices: {
    EXPORT_DONE: 'Export ready to download: %{name}',
    EXPORT_FAILED: 'Export not finished: %{name}. %{detail}',
    EXPORT_EXPIRING: 'Download it soon, the file goes within hours: %{name}',
  },
  deeds: {
    createExport: {
      label: 'Export',
      explain:
        'What the list shows now, in its order; masked numbers stay masked. The purpose and your name go into the audit trail.',
      done: 'The export has begun',
    },
    cancelExport: { label: 'Cancel export', explain: 'What has been written is erased.', done: 'Cancelled' },
  },
  enums: {
    ExportStatus: {
      QUEUED: 'Waiting',
      RUNNING: 'Running',
      DONE: 'Done',
      FAILED: 'Not finished',
      CANCELLED: 'Cancelled',
    },
    ExportFormat: { CSV: 'CSV table' },
  },
};
