export const zh = {
  boundaries: {
    of: '%{name}及下级边界',
    none: '还没有区域边界',
    next: '上传本县各乡镇、村的 GeoJSON 边界后，即可在地图上查看，不连接任何在线地图。',
    wait: '区域边界由县管理员上传，请联系县级。',
    choose: '选择 GeoJSON 文件',
    working: '正在处理',
    tooLarge: '文件超过 8 MB，请简化或分开上传。',
    would:
      '试运行：将新增 %{added} 个、替换 %{replaced} 个边界，%{leftOut} 个图形未匹配、不会写入。请核对后正式上传。',
    did: '已写入：新增 %{added} 个、替换 %{replaced} 个边界，%{leftOut} 个图形未匹配。',
    features: '逐个图形',
    columns: { number: '序号', inFile: '文件中', area: '匹配到的区域', points: '点数' },
    carryOut: '正式上传',
  },
  deeds: {
    setBoundaries: {
      label: '上传边界',
      explain:
        'GeoJSON（FeatureCollection，面），经纬度坐标，不超过 8 MB。按属性 code（区划代码）或 name（名称，重名时另给 parent 上级名称）匹配辖区；选择后先试运行，不写入。',
      done: '已更新 %{count} 个边界',
    },
    removeBoundaries: {
      label: '删除边界',
      explain: '将删除%{name}及其所有下级的边界，区域本身和数据不受影响。',
      done: '已删除 %{count} 个边界',
    },
  },
};

export const en: typeof zh = {
  boundaries: {
    of: 'Boundaries of %{name} and below',
    none: 'No boundaries yet',
    next: 'Upload a GeoJSON file with the outlines of your townships and villages to see them on a map. No online map is used.',
    wait: 'The county admin uploads the boundaries. Ask the county.',
    choose: 'Choose a GeoJSON file',
    working: 'Working',
    tooLarge: 'The file is larger than 8 MB: simplify or split it.',
    would:
      'Trial: %{added} boundaries to add, %{replaced} to replace; %{leftOut} features match no area and are left out. Check, then upload.',
    did: 'Written: %{added} boundaries added, %{replaced} replaced; %{leftOut} features matched no area.',
    features: 'Each feature',
    columns: { number: 'No.', inFile: 'In the file', area: 'Area it matches', points: 'Points' },
    carryOut: 'Upload',
  },
  deeds: {
    setBoundaries: {
      label: 'Upload boundaries',
      explain:
        'GeoJSON (a FeatureCollection of polygons) in degrees, at most 8 MB. Features are matched by code (the official one) or name (with parent, where names repeat). It is only tried at first.',
      done: '%{count} boundaries updated',
    },
    removeBoundaries: {
      label: 'Remove boundaries',
      explain: 'Removes the boundaries of %{name} and of all areas below it. The areas and their data stay.',
      done: '%{count} boundaries removed',
    },
  },
};
