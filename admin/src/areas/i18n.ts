export const zh = {
  resources: {
    areas: {
      name: '区划',
      fields: {
        name: '名称',
        kind: '类型',
        officialCode: '区划代码',
        status: '状态',
        lineage: '上级',
        childCount: '直接下级',
        gridCount: '辖内网格',
        validFrom: '启用日期',
        validTo: '撤销日期',
      },
      helper: { officialCode: '6、9 或 12 位数字；网格没有代码，可不填。' },
      badCode: '须为 6、9 或 12 位数字',
      tree: '区划层级',
      open: '展开%{name}',
      shut: '收起%{name}',
      more: '更多',
      find: '按名称查找区划',
      withClosed: '显示已撤销的区划',
      inside: '辖区内',
      import: {
        choose: '选择 CSV 文件',
        working: '正在处理',
        tooLarge: '文件超过 8 MB，请确认是否选错。',
        would:
          '试运行通过：将新建 %{created} 个、更名 %{renamed} 个，未变 %{unchanged} 个。尚未写入，请核对后正式导入。',
        nothing: '试运行通过：%{unchanged} 个区划均已存在且一致，无需导入。',
        did: '已导入：新建 %{created} 个、更名 %{renamed} 个，未变 %{unchanged} 个。',
        wrong: '有 %{errors} 处错误，未写入任何内容。请按行更正后重新选择文件。',
        carryOut: '正式导入',
        line: '行',
        column: '列',
        message: '问题',
      },
      empty: {
        title: '还没有区划',
        next: '先导入本县的乡镇和村，再逐村划分网格。',
        wait: '区划由县管理员维护，请联系上级。',
      },
      noneFound: '辖区内没有这个名称的网格、村或小区',
    },
  },
  deeds: {
    createArea: { label: '新建下级', done: '已新建' },
    renameArea: {
      label: '更名',
      explain: '更名后各处显示新名称，已归档的报表仍用原名。',
      done: '已更名',
    },
    closeArea: {
      label: '撤销',
      explain: '撤销后不再使用，历史记录保留。其下仍有区划、住户或任职的，须先迁出或撤销。',
      done: '已撤销',
    },
    importAreas: {
      label: '导入区划',
      explain:
        'CSV 文件首行为 code,name,kind,parentCode，编码 UTF-8 或 GBK。选择后先试运行，不写入；表中未列的区划保持不变。',
      done: '区划已导入',
    },
  },
  enums: {
    AreaKind: {
      COUNTY: '县',
      TOWNSHIP: '乡镇（街道）',
      DISTRICT: '管区',
      VILLAGE: '村（社区）',
      COMPOUND: '小区',
      GRID: '网格',
    },
    AreaStatus: { ACTIVE: '现用', CLOSED: '已撤销' },
  },
};

export const en: typeof zh = {
  resources: {
    areas: {
      name: 'Area |||| Areas',
      fields: {
        name: 'Name',
        kind: 'Kind',
        officialCode: 'Official code',
        status: 'Status',
        lineage: 'Belongs to',
        childCount: 'Directly below',
        gridCount: 'Grids in it',
        validFrom: 'In use since',
        validTo: 'Closed on',
      },
      helper: { officialCode: '6, 9 or 12 digits; a grid has none.' },
      badCode: 'Must have 6, 9 or 12 digits',
      tree: 'Tree of areas',
      open: 'Open %{name}',
      shut: 'Close %{name}',
      more: 'More',
      find: 'Find an area by name',
      withClosed: 'Show closed areas',
      inside: 'In this area',
      import: {
        choose: 'Choose a CSV file',
        working: 'Working',
        tooLarge: 'The file is larger than 8 MB: is it the right one?',
        would:
          'The trial passed: %{created} to create, %{renamed} to rename, %{unchanged} unchanged. Nothing is written yet: check, then import.',
        nothing:
          'The trial passed: all %{unchanged} areas are there already, just so. There is nothing to import.',
        did: 'Imported: %{created} created, %{renamed} renamed, %{unchanged} unchanged.',
        wrong: '%{errors} errors, and nothing was written. Correct these lines and choose the file again.',
        carryOut: 'Import',
        line: 'Line',
        column: 'Column',
        message: 'What is wrong',
      },
      empty: {
        title: 'No areas yet',
        next: 'Import the county’s townships and villages first, then draw the grids village by village.',
        wait: 'The county admin keeps the areas. Ask the level above you.',
      },
      noneFound: 'No grid, village or compound of that name in your area',
    },
  },
  deeds: {
    createArea: { label: 'New area below', done: 'Area created' },
    renameArea: {
      label: 'Rename',
      explain: 'The new name shows everywhere; reports already filed keep the old one.',
      done: 'Renamed',
    },
    closeArea: {
      label: 'Close',
      explain:
        'A closed area is no longer used; its history stays. Areas, households or posts still in it must be moved or ended first.',
      done: 'Area closed',
    },
    importAreas: {
      label: 'Import areas',
      explain:
        'A CSV file whose first line is code,name,kind,parentCode, in UTF-8 or GBK. It is only tried at first; areas it does not name stay as they are.',
      done: 'Areas imported',
    },
  },
  enums: {
    AreaKind: {
      COUNTY: 'County',
      TOWNSHIP: 'Township',
      DISTRICT: 'Management district',
      VILLAGE: 'Village',
      COMPOUND: 'Compound',
      GRID: 'Grid',
    },
    AreaStatus: { ACTIVE: 'Active', CLOSED: 'Closed' },
  },
};
