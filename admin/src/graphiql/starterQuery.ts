export const starterQuery = `# 四不漏 API
#
# 在管理端登录后，这里以同一身份查询，所见与管理端一致。
# 程序访问：在下方“Headers”中填写 {"Authorization": "Bearer <token>"}；
# 令牌由 signIn 取得。
#
# Signed in to the panel, you explore as yourself and see what you see there.
# A program signs in with the mutation signIn and sends its token as a bearer.
#
# Ctrl-Enter 执行 run      Ctrl-Space 补全 complete      左上角书本：文档 docs

query Start {
  viewer {
    account {
      displayName
    }
    posts {
      role
      area {
        id
        kind
        name
      }
    }
  }
  responses(filter: { status: { eq: OPEN } }, first: 5) {
    nodes {
      id
      name
      phase
      startsOn
    }
  }
}

# 下一步：把上面查到的区域和行动的 id 填进来，看还漏了哪些户。
# Next: fill in an area's and a response's id from above, and see which households are still missed.
#
# query Missed($areaId: ID!, $responseId: ID!) {
#   coverage(areaId: $areaId, responseId: $responseId) {
#     households
#     visited
#     ratio
#   }
#   missed(areaId: $areaId, responseId: $responseId, kind: HOUSEHOLD, first: 10) {
#     totalCount
#     nodes {
#       household {
#         address
#       }
#       area {
#         name
#       }
#     }
#   }
# }
`;
