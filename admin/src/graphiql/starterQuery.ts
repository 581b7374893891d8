/** Lines of 50 characters at most: the editor does not wrap. */
export const starterQuery = `# 四不漏 API
#
# 已登录管理端的，以同一身份查询，所见与管理端一致。
# 程序访问：用 signIn 取得 token，在下方 Headers 填写
#   {"Authorization": "Bearer <token>"}
#
# Signed in to the panel, you explore as yourself.
# A program signs in with the mutation signIn
# and sends its token as a bearer, as above.
#
# Ctrl-Enter 执行 run    Ctrl-Space 补全 complete

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
  responses(filter: {status: {eq: OPEN}}, first: 5) {
    nodes {
      id
      name
      phase
      startsOn
    }
  }
}

# 再把查到的区域和行动的 id 填入，看还漏哪些户。
# Next, with the ids from above: who is missed?
#
# query Missed($areaId: ID!, $responseId: ID!) {
#   coverage(areaId: $areaId, responseId: $responseId) {
#     households
#     visited
#     ratio
#   }
#   missed(
#     areaId: $areaId
#     responseId: $responseId
#     kind: HOUSEHOLD
#     first: 10
#   ) {
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
