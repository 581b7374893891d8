export const zh = {
  boundaries: {
    of: '%{name}及下级边界',
    none: '还没有区域边界',
    next: '上传本县各乡镇、村的 GeoJSON 边界后，即可在地图上查看，不连接任何在线地图。',
    wait: '区域边界由县管理员上传，请联系县级。',
    choose: '选择 GeoJSON 文件',
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
