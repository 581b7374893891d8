/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment AccountFacts on Account {\n    id\n    version\n    viewerCan\n    username\n    displayName\n    phone\n    status\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    mustChangePassword\n    createdAt\n    lastSignInAt\n  }\n": typeof types.AccountFactsFragmentDoc,
    "\n  query Accounts($filter: AccountFilter, $orderBy: [AccountOrder!], $first: Int, $offset: Int) {\n    list: accounts(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AccountFacts\n      }\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  query Account($id: ID!) {\n    one: account(id: $id) {\n      ...AccountFacts\n    }\n  }\n": typeof types.AccountDocument,
    "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    done: createAccount(input: $input) {\n      ...AccountFacts\n    }\n  }\n": typeof types.CreateAccountDocument,
    "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    done: updateAccount(input: $input) {\n      ...AccountFacts\n    }\n  }\n": typeof types.UpdateAccountDocument,
    "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    done: disableAccount(input: $input) {\n      ...AccountFacts\n    }\n  }\n": typeof types.DisableAccountDocument,
    "\n  mutation EnableAccount($input: EnableAccountInput!) {\n    done: enableAccount(input: $input) {\n      ...AccountFacts\n    }\n  }\n": typeof types.EnableAccountDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    done: resetPassword(input: $input) {\n      ...AccountFacts\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {\n    done: resetSecondFactor(input: $input) {\n      ...AccountFacts\n    }\n  }\n": typeof types.ResetSecondFactorDocument,
    "\n  mutation ViewAs($input: ViewAsInput!) {\n    done: viewAs(input: $input) {\n      token\n      until\n    }\n  }\n": typeof types.ViewAsDocument,
    "\n  fragment AreaChangeFacts on AreaChange {\n    id\n    viewerCan\n    kind\n    status\n    rows\n    rowsDone\n    failure\n    accountName\n    createdAt\n    areas {\n      id\n      name\n    }\n    into {\n      id\n      name\n    }\n  }\n": typeof types.AreaChangeFactsFragmentDoc,
    "\n  query AreaChanges($filter: AreaChangeFilter, $first: Int) {\n    list: areaChanges(filter: $filter, first: $first) {\n      nodes {\n        ...AreaChangeFacts\n      }\n    }\n  }\n": typeof types.AreaChangesDocument,
    "\n  query AreaHistory($id: ID!) {\n    area(id: $id) {\n      id\n      history(orderBy: [{ field: AT, direction: DESC }], first: 50) {\n        nodes {\n          id\n          since\n          until\n          cause\n          name\n          kind\n          officialCode\n          status\n          lineage {\n            id\n            name\n          }\n          others {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.AreaHistoryDocument,
    "\n  mutation MoveArea($input: MoveAreaInput!) {\n    done: moveArea(input: $input) {\n      ...AreaChangeFacts\n    }\n  }\n": typeof types.MoveAreaDocument,
    "\n  mutation MergeAreas($input: MergeAreasInput!) {\n    done: mergeAreas(input: $input) {\n      ...AreaChangeFacts\n    }\n  }\n": typeof types.MergeAreasDocument,
    "\n  mutation SplitArea($input: SplitAreaInput!) {\n    done: splitArea(input: $input) {\n      ...AreaChangeFacts\n    }\n  }\n": typeof types.SplitAreaDocument,
    "\n  mutation UndoAreaChange($input: UndoAreaChangeInput!) {\n    done: undoAreaChange(input: $input) {\n      ...AreaChangeFacts\n    }\n  }\n": typeof types.UndoAreaChangeDocument,
    "\n  mutation ReopenArea($input: ReopenAreaInput!) {\n    done: reopenArea(input: $input) {\n      ...AreaFacts\n    }\n  }\n": typeof types.ReopenAreaDocument,
    "\n  mutation ChangeAreaKind($input: ChangeAreaKindInput!) {\n    done: changeAreaKind(input: $input) {\n      ...AreaFacts\n    }\n  }\n": typeof types.ChangeAreaKindDocument,
    "\n  mutation ChangeAreaCode($input: ChangeAreaCodeInput!) {\n    done: changeAreaCode(input: $input) {\n      ...AreaFacts\n    }\n  }\n": typeof types.ChangeAreaCodeDocument,
    "\n  fragment AreaChangePreviewFacts on AreaChangePreview {\n    areas\n    households\n    people\n    posts\n    accounts\n    rows\n    inBackground\n    ends {\n      id\n      name\n    }\n    made {\n      id\n      name\n    }\n    open {\n      subject\n      count\n    }\n    splitParts {\n      area {\n        id\n        name\n      }\n      areas\n      households\n      posts\n      accounts\n    }\n    follows {\n      subject\n      id\n      name\n      joined\n      area {\n        id\n        name\n      }\n      into {\n        id\n        name\n      }\n    }\n    postEffects {\n      postId\n      accountName\n      role\n      gains\n      loses\n      area {\n        id\n        name\n      }\n      goesTo {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AreaChangePreviewFactsFragmentDoc,
    "\n  query PreviewMoveArea($input: MoveAreaInput!) {\n    preview: previewMoveArea(input: $input) {\n      ...AreaChangePreviewFacts\n    }\n  }\n": typeof types.PreviewMoveAreaDocument,
    "\n  query PreviewMergeAreas($input: MergeAreasInput!) {\n    preview: previewMergeAreas(input: $input) {\n      ...AreaChangePreviewFacts\n    }\n  }\n": typeof types.PreviewMergeAreasDocument,
    "\n  query PreviewSplitArea($input: SplitAreaInput!) {\n    preview: previewSplitArea(input: $input) {\n      ...AreaChangePreviewFacts\n    }\n  }\n": typeof types.PreviewSplitAreaDocument,
    "\n  query PreviewUndoAreaChange($input: UndoAreaChangeInput!) {\n    preview: previewUndoAreaChange(input: $input) {\n      ...AreaChangePreviewFacts\n    }\n  }\n": typeof types.PreviewUndoAreaChangeDocument,
    "\n  fragment AreaAsOfFacts on AreaTerm {\n    id\n    areaId\n    kind\n    name\n    lineage {\n      id\n    }\n    area {\n      id\n      name\n      status\n    }\n  }\n": typeof types.AreaAsOfFactsFragmentDoc,
    "\n  query AreasAsOf($date: LocalDate!, $filter: AreaTermFilter, $after: String) {\n    list: areasAsOf(date: $date, filter: $filter, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...AreaAsOfFacts\n      }\n    }\n  }\n": typeof types.AreasAsOfDocument,
    "\n  fragment AreaFacts on Area {\n    id\n    version\n    viewerCan\n    kind\n    name\n    officialCode\n    status\n    validFrom\n    validTo\n    province\n    prefecture\n    childCount\n    gridCount\n    allowedChildKinds\n    lineage {\n      id\n      kind\n      name\n    }\n  }\n": typeof types.AreaFactsFragmentDoc,
    "\n  query Areas($filter: AreaFilter, $orderBy: [AreaOrder!], $first: Int, $offset: Int) {\n    list: areas(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AreaFacts\n      }\n    }\n  }\n": typeof types.AreasDocument,
    "\n  query Area($id: ID!) {\n    one: area(id: $id) {\n      ...AreaFacts\n    }\n  }\n": typeof types.AreaDocument,
    "\n  mutation CreateArea($input: CreateAreaInput!) {\n    done: createArea(input: $input) {\n      ...AreaFacts\n    }\n  }\n": typeof types.CreateAreaDocument,
    "\n  mutation RenameArea($input: RenameAreaInput!) {\n    done: renameArea(input: $input) {\n      ...AreaFacts\n    }\n  }\n": typeof types.RenameAreaDocument,
    "\n  mutation CloseArea($input: CloseAreaInput!) {\n    done: closeArea(input: $input) {\n      ...AreaFacts\n    }\n  }\n": typeof types.CloseAreaDocument,
    "\n  mutation ImportAreas($input: ImportAreasInput!) {\n    done: importAreas(input: $input) {\n      dryRun\n      created\n      renamed\n      unchanged\n      errors {\n        line\n        column\n        message\n      }\n    }\n  }\n": typeof types.ImportAreasDocument,
    "\n  fragment AuditEventFacts on AuditEvent {\n    id\n    at\n    action\n    subject\n    subjectId\n    account {\n      id\n    }\n    accountName\n    postTitle\n    placeName\n    reason\n    before\n    after\n    requestId\n    sealed\n  }\n": typeof types.AuditEventFactsFragmentDoc,
    "\n  query AuditEvents($filter: AuditEventFilter, $orderBy: [AuditEventOrder!], $first: Int, $offset: Int) {\n    list: auditEvents(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AuditEventFacts\n      }\n    }\n  }\n": typeof types.AuditEventsDocument,
    "\n  query AuditEvent($id: ID!) {\n    one: auditEvent(id: $id) {\n      ...AuditEventFacts\n    }\n  }\n": typeof types.AuditEventDocument,
    "\n  fragment BindingFacts on Binding {\n    id\n    version\n    viewerCan\n    kind\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    account {\n      id\n    }\n    holderName\n    holderTitle\n    holderPhone\n    holderLeft\n    part\n    startsOn\n    endsOn\n    current\n    areasHeld\n    overLimit\n    householdsMoved\n    previous {\n      id\n      holderName\n      endsOn\n    }\n  }\n": typeof types.BindingFactsFragmentDoc,
    "\n  query Bindings($filter: BindingFilter, $orderBy: [BindingOrder!], $first: Int, $offset: Int) {\n    list: bindings(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...BindingFacts\n      }\n    }\n  }\n": typeof types.BindingsDocument,
    "\n  query Binding($id: ID!) {\n    one: binding(id: $id) {\n      ...BindingFacts\n    }\n  }\n": typeof types.BindingDocument,
    "\n  mutation CreateBinding($input: CreateBindingInput!) {\n    done: createBinding(input: $input) {\n      ...BindingFacts\n    }\n  }\n": typeof types.CreateBindingDocument,
    "\n  mutation UpdateBinding($input: UpdateBindingInput!) {\n    done: updateBinding(input: $input) {\n      ...BindingFacts\n    }\n  }\n": typeof types.UpdateBindingDocument,
    "\n  mutation EndBinding($input: EndBindingInput!) {\n    done: endBinding(input: $input) {\n      ...BindingFacts\n    }\n  }\n": typeof types.EndBindingDocument,
    "\n  mutation HandOverBinding($input: HandOverBindingInput!) {\n    done: handOverBinding(input: $input) {\n      bindings\n      households\n    }\n  }\n": typeof types.HandOverBindingDocument,
    "\n  query BindingRules($areaId: ID!) {\n    bindingRules(areaId: $areaId) {\n      version\n      required {\n        areaKind\n        kinds\n      }\n      limits {\n        kind\n        limit\n      }\n    }\n  }\n": typeof types.BindingRulesDocument,
    "\n  mutation SetBindingRules($input: SetBindingRulesInput!) {\n    done: setBindingRules(input: $input) {\n      version\n    }\n  }\n": typeof types.SetBindingRulesDocument,
    "\n  query Boundaries($areaId: ID!, $depth: Int!) {\n    boundaries(areaId: $areaId, depth: $depth) {\n      area {\n        id\n      }\n      geometry\n    }\n  }\n": typeof types.BoundariesDocument,
    "\n  mutation SetBoundaries($input: SetBoundariesInput!) {\n    done: setBoundaries(input: $input) {\n      dryRun\n      added\n      replaced\n      leftOut\n      features {\n        number\n        name\n        code\n        areaId\n        areaName\n        points\n        message\n      }\n    }\n  }\n": typeof types.SetBoundariesDocument,
    "\n  mutation RemoveBoundaries($input: RemoveBoundariesInput!) {\n    done: removeBoundaries(input: $input) {\n      removed\n    }\n  }\n": typeof types.RemoveBoundariesDocument,
    "\n  query Coverage($areaId: ID!, $responseId: ID!) {\n    coverage(areaId: $areaId, responseId: $responseId) {\n      area {\n        id\n        kind\n        name\n        lineage {\n          id\n          kind\n          name\n        }\n      }\n      townships {\n        total\n        active\n      }\n      villages {\n        total\n        active\n      }\n      grids {\n        total\n        active\n      }\n      households\n      visited\n      met\n      peopleDeclared\n      peopleRegistered\n      peopleMet\n      lastActivityAt\n      children {\n        area {\n          id\n          kind\n          name\n        }\n        households\n        visited\n        met\n        peopleDeclared\n        peopleRegistered\n        ratio\n      }\n    }\n  }\n": typeof types.CoverageDocument,
    "\n  query MissedCounts($areaId: ID!, $responseId: ID!) {\n    withoutWorker: missed(areaId: $areaId, responseId: $responseId, kind: GRID_WITHOUT_WORKER, first: 1) {\n      totalCount\n    }\n    unbound: missed(areaId: $areaId, responseId: $responseId, kind: BINDING, first: 1) {\n      totalCount\n    }\n    people: missed(areaId: $areaId, responseId: $responseId, kind: PERSON, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.MissedCountsDocument,
    "\n  query WorkersToday($areaId: ID!, $responseId: ID!, $first: Int!, $after: String) {\n    workersToday(areaId: $areaId, responseId: $responseId, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        name\n        grids {\n          area {\n            id\n            name\n          }\n          missed\n        }\n        assigned\n        visitsToday\n        peopleMetToday\n        missed\n        lastVisitAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.WorkersTodayDocument,
    "\n  query Missed($areaId: ID!, $responseId: ID!, $kind: MissedKind!, $first: Int!, $after: String) {\n    missed(areaId: $areaId, responseId: $responseId, kind: $kind, first: $first, after: $after) {\n      nodes {\n        id\n        kind\n        missing\n        lacking {\n          kind\n          last {\n            holderName\n          }\n        }\n        area {\n          id\n          kind\n          name\n          viewerCan\n          lineage {\n            id\n            kind\n            name\n          }\n        }\n        household {\n          id\n          viewerCan\n          address\n          building\n          door\n          declaredSize\n          registeredSize\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MissedDocument,
    "\n  fragment ExportFacts on Export {\n    id\n    viewerCan\n    status\n    fileName\n    reason\n    rows\n    total\n    bytes\n    failure\n    area {\n      id\n      name\n    }\n    columns {\n      path\n      title\n    }\n    createdAt\n    finishedAt\n    expiresAt\n  }\n": typeof types.ExportFactsFragmentDoc,
    "\n  query Exports($filter: ExportFilter, $orderBy: [ExportOrder!], $first: Int, $offset: Int) {\n    list: exports(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...ExportFacts\n      }\n    }\n  }\n": typeof types.ExportsDocument,
    "\n  query Export($id: ID!) {\n    one: export(id: $id) {\n      ...ExportFacts\n    }\n  }\n": typeof types.ExportDocument,
    "\n  mutation CreateExport($input: CreateExportInput!) {\n    done: createExport(input: $input) {\n      ...ExportFacts\n    }\n  }\n": typeof types.CreateExportDocument,
    "\n  mutation CancelExport($input: CancelExportInput!) {\n    done: cancelExport(input: $input) {\n      ...ExportFacts\n    }\n  }\n": typeof types.CancelExportDocument,
    "\n  query Households($filter: HouseholdFilter, $orderBy: [HouseholdOrder!], $first: Int, $offset: Int) {\n    list: households(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...HouseholdFacts\n        lastVisit {\n          visitedAt\n          outcome\n        }\n      }\n    }\n  }\n": typeof types.HouseholdsDocument,
    "\n  query Household($id: ID!) {\n    one: household(id: $id) {\n      ...HouseholdFacts\n      import {\n        id\n        fileName\n      }\n    }\n  }\n": typeof types.HouseholdDocument,
    "\n  fragment HouseholdFacts on Household {\n    id\n    version\n    viewerCan\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    address\n    building\n    door\n    declaredSize\n    registeredSize\n    phone\n    tags\n    createdAt\n    worker {\n      id\n      accountName\n    }\n  }\n": typeof types.HouseholdFactsFragmentDoc,
    "\n  mutation CreateHousehold($input: CreateHouseholdInput!) {\n    done: createHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n": typeof types.CreateHouseholdDocument,
    "\n  mutation UpdateHousehold($input: UpdateHouseholdInput!) {\n    done: updateHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n": typeof types.UpdateHouseholdDocument,
    "\n  mutation MoveHousehold($input: MoveHouseholdInput!) {\n    done: moveHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n": typeof types.MoveHouseholdDocument,
    "\n  mutation AssignHouseholds($input: AssignHouseholdsInput!) {\n    done: assignHouseholds(input: $input) {\n      assigned\n      unchanged\n    }\n  }\n": typeof types.AssignHouseholdsDocument,
    "\n  query WorkersOfArea($areaId: ID!) {\n    posts(filter: { area: { eq: $areaId }, role: { eq: \"GRID_WORKER\" }, current: { eq: true } }, first: 50) {\n      nodes {\n        id\n        accountName\n        account {\n          id\n          status\n        }\n      }\n    }\n  }\n": typeof types.WorkersOfAreaDocument,
    "\n  mutation RevealHousehold($id: ID!, $fields: [HouseholdRevealField!]!, $reason: String!) {\n    done: revealHousehold(id: $id, fields: $fields, reason: $reason) {\n      id\n      phone\n    }\n  }\n": typeof types.RevealHouseholdDocument,
    "\n  fragment ImportFacts on Import {\n    id\n    viewerCan\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    accountName\n    kind\n    status\n    fileName\n    columns {\n      header\n      field\n    }\n    rows\n    done\n    made\n    counts {\n      households\n      people\n      accounts\n      posts\n      registered\n      doubtful\n      faulty\n    }\n    firstPasswords\n    doubtful\n    createdAt\n    finishedAt\n    expiresAt\n    failure\n  }\n": typeof types.ImportFactsFragmentDoc,
    "\n  query Imports($filter: ImportFilter, $orderBy: [ImportOrder!], $first: Int, $offset: Int) {\n    list: imports(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...ImportFacts\n      }\n    }\n  }\n": typeof types.ImportsDocument,
    "\n  query Import($id: ID!) {\n    one: import(id: $id) {\n      ...ImportFacts\n    }\n  }\n": typeof types.ImportDocument,
    "\n  query ImportFindings($filter: ImportFindingFilter, $first: Int, $offset: Int) {\n    list: importFindings(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        row\n        column\n        kind\n        message\n      }\n    }\n  }\n": typeof types.ImportFindingsDocument,
    "\n  mutation CreateImport($input: CreateImportInput!) {\n    done: createImport(input: $input) {\n      ...ImportFacts\n    }\n  }\n": typeof types.CreateImportDocument,
    "\n  mutation CheckImport($input: CheckImportInput!) {\n    done: checkImport(input: $input) {\n      ...ImportFacts\n    }\n  }\n": typeof types.CheckImportDocument,
    "\n  mutation StartImport($input: StartImportInput!) {\n    done: startImport(input: $input) {\n      ...ImportFacts\n    }\n  }\n": typeof types.StartImportDocument,
    "\n  mutation CancelImport($input: CancelImportInput!) {\n    done: cancelImport(input: $input) {\n      ...ImportFacts\n    }\n  }\n": typeof types.CancelImportDocument,
    "\n  mutation UndoImport($input: UndoImportInput!) {\n    done: undoImport(input: $input) {\n      ...ImportFacts\n    }\n  }\n": typeof types.UndoImportDocument,
    "\n  mutation TakeFirstPasswords($input: TakeFirstPasswordsInput!) {\n    done: takeFirstPasswords(input: $input) {\n      workbook\n      accounts {\n        username\n        displayName\n        area\n        password\n      }\n    }\n  }\n": typeof types.TakeFirstPasswordsDocument,
    "\n  fragment JointZoneFacts on JointZone {\n    id\n    version\n    viewerCan\n    name\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    lead {\n      id\n    }\n    leadName\n    shares {\n      subject\n      action\n    }\n    sides {\n      id\n      name\n      placeName\n      holders\n    }\n    startsOn\n    endsOn\n    current\n  }\n": typeof types.JointZoneFactsFragmentDoc,
    "\n  query JointZones($filter: JointZoneFilter, $orderBy: [JointZoneOrder!], $first: Int, $offset: Int) {\n    list: jointZones(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...JointZoneFacts\n      }\n    }\n  }\n": typeof types.JointZonesDocument,
    "\n  query JointZone($id: ID!) {\n    one: jointZone(id: $id) {\n      ...JointZoneFacts\n    }\n  }\n": typeof types.JointZoneDocument,
    "\n  query Shareable {\n    shareable {\n      subject\n      action\n    }\n  }\n": typeof types.ShareableDocument,
    "\n  mutation CreateJointZone($input: CreateJointZoneInput!) {\n    done: createJointZone(input: $input) {\n      ...JointZoneFacts\n    }\n  }\n": typeof types.CreateJointZoneDocument,
    "\n  mutation UpdateJointZone($input: UpdateJointZoneInput!) {\n    done: updateJointZone(input: $input) {\n      ...JointZoneFacts\n    }\n  }\n": typeof types.UpdateJointZoneDocument,
    "\n  mutation EndJointZone($input: EndJointZoneInput!) {\n    done: endJointZone(input: $input) {\n      ...JointZoneFacts\n    }\n  }\n": typeof types.EndJointZoneDocument,
    "\n  query Notices($first: Int!, $after: String) {\n    notices(first: $first, after: $after) {\n      unread\n      nodes {\n        id\n        kind\n        at\n        unread\n        subject\n        subjectId\n        name\n        place\n        role\n        by\n        detail\n        day\n        count\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  mutation ReadNotices($input: ReadNoticesInput!) {\n    readNotices(input: $input)\n  }\n": typeof types.ReadNoticesDocument,
    "\n  query Search($text: String!) {\n    search(text: $text, first: 6) {\n      subject\n      more\n      hits {\n        id\n        title\n        detail\n        place\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  fragment ViewerFacts on Viewer {\n    account {\n      id\n      username\n      displayName\n      area {\n        id\n        kind\n        name\n      }\n    }\n    posts {\n      id\n      role\n      title\n      area {\n        id\n        kind\n        name\n      }\n      organisation {\n        id\n        name\n        areas {\n          id\n          name\n        }\n      }\n    }\n    permissions\n    grantableRoles\n    viewing {\n      by\n      until\n    }\n    mustSetUpSecondFactor\n    mustChangePassword\n    demo\n  }\n": typeof types.ViewerFactsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerFacts\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($username: String!, $password: String!, $code: String) {\n    signIn(username: $username, password: $password, code: $code) {\n      viewer {\n        ...ViewerFacts\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query DemoAccounts {\n    demoAccounts {\n      username\n      displayName\n      role\n      areaName\n      password\n    }\n  }\n": typeof types.DemoAccountsDocument,
    "\n  query OwnSessions {\n    viewer {\n      sessions {\n        id\n        current\n        createdAt\n        lastSeenAt\n        expiresAt\n        address\n        userAgent\n      }\n    }\n  }\n": typeof types.OwnSessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input)\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation EndViewAs {\n    endViewAs\n  }\n": typeof types.EndViewAsDocument,
    "\n  query RolesThereAre {\n    roleGrants {\n      role\n      title\n      builtIn\n      gives\n    }\n  }\n": typeof types.RolesThereAreDocument,
    "\n  query RoleTitles($first: Int!, $offset: Int!) {\n    roles(first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        title\n      }\n    }\n  }\n": typeof types.RoleTitlesDocument,
    "\n  fragment MemberFacts on Member {\n    id\n    version\n    viewerCan\n    name\n    duty\n    joinedOn\n    leftOn\n    account {\n      id\n    }\n  }\n": typeof types.MemberFactsFragmentDoc,
    "\n  query Members($filter: MemberFilter, $orderBy: [MemberOrder!], $first: Int, $offset: Int) {\n    list: members(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...MemberFacts\n      }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  query Member($id: ID!) {\n    one: member(id: $id) {\n      ...MemberFacts\n    }\n  }\n": typeof types.MemberDocument,
    "\n  mutation AddMember($input: AddMemberInput!) {\n    done: addMember(input: $input) {\n      ...MemberFacts\n    }\n  }\n": typeof types.AddMemberDocument,
    "\n  mutation UpdateMember($input: UpdateMemberInput!) {\n    done: updateMember(input: $input) {\n      ...MemberFacts\n    }\n  }\n": typeof types.UpdateMemberDocument,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    done: removeMember(input: $input) {\n      ...MemberFacts\n    }\n  }\n": typeof types.RemoveMemberDocument,
    "\n  fragment OrganisationFacts on Organisation {\n    id\n    version\n    viewerCan\n    kind\n    name\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    areas {\n      id\n      name\n      placeName\n    }\n    parent {\n      id\n      name\n    }\n    secretary {\n      id\n      name\n    }\n    startsOn\n    endsOn\n    current\n  }\n": typeof types.OrganisationFactsFragmentDoc,
    "\n  query Organisations(\n    $filter: OrganisationFilter\n    $orderBy: [OrganisationOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: organisations(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...OrganisationFacts\n      }\n    }\n  }\n": typeof types.OrganisationsDocument,
    "\n  query Organisation($id: ID!) {\n    one: organisation(id: $id) {\n      ...OrganisationFacts\n    }\n  }\n": typeof types.OrganisationDocument,
    "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    done: createOrganisation(input: $input) {\n      ...OrganisationFacts\n    }\n  }\n": typeof types.CreateOrganisationDocument,
    "\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    done: updateOrganisation(input: $input) {\n      ...OrganisationFacts\n    }\n  }\n": typeof types.UpdateOrganisationDocument,
    "\n  mutation DissolveOrganisation($input: DissolveOrganisationInput!) {\n    done: dissolveOrganisation(input: $input) {\n      ...OrganisationFacts\n    }\n  }\n": typeof types.DissolveOrganisationDocument,
    "\n  fragment PersonFacts on Person {\n    id\n    version\n    viewerCan\n    household {\n      id\n      viewerCan\n      address\n      building\n      door\n    }\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    name\n    sex\n    birthDate\n    idNumber\n    phone\n    residence\n    relation\n  }\n": typeof types.PersonFactsFragmentDoc,
    "\n  query People($filter: PersonFilter, $orderBy: [PersonOrder!], $first: Int, $offset: Int) {\n    list: people(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...PersonFacts\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    one: person(id: $id) {\n      ...PersonFacts\n      import {\n        id\n        fileName\n      }\n    }\n  }\n": typeof types.PersonDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    done: createPerson(input: $input) {\n      ...PersonFacts\n    }\n  }\n": typeof types.CreatePersonDocument,
    "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    done: updatePerson(input: $input) {\n      ...PersonFacts\n    }\n  }\n": typeof types.UpdatePersonDocument,
    "\n  mutation MovePerson($input: MovePersonInput!) {\n    done: movePerson(input: $input) {\n      ...PersonFacts\n    }\n  }\n": typeof types.MovePersonDocument,
    "\n  mutation RevealPerson($id: ID!, $fields: [PersonRevealField!]!, $reason: String!) {\n    done: revealPerson(id: $id, fields: $fields, reason: $reason) {\n      id\n      idNumber\n      phone\n    }\n  }\n": typeof types.RevealPersonDocument,
    "\n  fragment PostFacts on Post {\n    id\n    version\n    viewerCan\n    account {\n      id\n      username\n    }\n    accountName\n    role\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    organisation {\n      id\n      name\n    }\n    title\n    startsOn\n    endsOn\n    current\n    delegated\n    delegatedBy\n    delegatedFrom {\n      id\n      accountName\n    }\n  }\n": typeof types.PostFactsFragmentDoc,
    "\n  query Posts($filter: PostFilter, $orderBy: [PostOrder!], $first: Int, $offset: Int) {\n    list: posts(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...PostFacts\n      }\n    }\n  }\n": typeof types.PostsDocument,
    "\n  query Post($id: ID!) {\n    one: post(id: $id) {\n      ...PostFacts\n    }\n  }\n": typeof types.PostDocument,
    "\n  mutation GrantPost($input: GrantPostInput!) {\n    done: grantPost(input: $input) {\n      ...PostFacts\n    }\n  }\n": typeof types.GrantPostDocument,
    "\n  mutation AssignGrids($input: AssignGridsInput!) {\n    done: assignGrids(input: $input) {\n      assigned\n      alreadyHeld\n    }\n  }\n": typeof types.AssignGridsDocument,
    "\n  query GridsOfArea($areaId: ID!) {\n    areas(filter: { area: { under: $areaId }, kind: { eq: GRID }, status: { eq: ACTIVE } }, first: 100) {\n      nodes {\n        id\n        name\n        viewerCan\n        lineage {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.GridsOfAreaDocument,
    "\n  mutation EndPost($input: EndPostInput!) {\n    done: endPost(input: $input) {\n      ...PostFacts\n    }\n  }\n": typeof types.EndPostDocument,
    "\n  mutation ExtendPost($input: ExtendPostInput!) {\n    done: extendPost(input: $input) {\n      ...PostFacts\n    }\n  }\n": typeof types.ExtendPostDocument,
    "\n  mutation DelegatePost($input: DelegatePostInput!) {\n    done: delegatePost(input: $input) {\n      ...PostFacts\n    }\n  }\n": typeof types.DelegatePostDocument,
    "\n  mutation EndDelegation($input: EndDelegationInput!) {\n    done: endDelegation(input: $input) {\n      ...PostFacts\n    }\n  }\n": typeof types.EndDelegationDocument,
    "\n  fragment ResponseFacts on Response {\n    id\n    version\n    viewerCan\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    name\n    kind\n    level\n    phase\n    startsOn\n    endsOn\n    status\n  }\n": typeof types.ResponseFactsFragmentDoc,
    "\n  query Responses($filter: ResponseFilter, $orderBy: [ResponseOrder!], $first: Int, $offset: Int) {\n    list: responses(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...ResponseFacts\n      }\n    }\n  }\n": typeof types.ResponsesDocument,
    "\n  query Response($id: ID!) {\n    one: response(id: $id) {\n      ...ResponseFacts\n    }\n  }\n": typeof types.ResponseDocument,
    "\n  mutation CreateResponse($input: CreateResponseInput!) {\n    done: createResponse(input: $input) {\n      ...ResponseFacts\n    }\n  }\n": typeof types.CreateResponseDocument,
    "\n  mutation UpdateResponse($input: UpdateResponseInput!) {\n    done: updateResponse(input: $input) {\n      ...ResponseFacts\n    }\n  }\n": typeof types.UpdateResponseDocument,
    "\n  mutation CloseResponse($input: CloseResponseInput!) {\n    done: closeResponse(input: $input) {\n      ...ResponseFacts\n    }\n  }\n": typeof types.CloseResponseDocument,
    "\n  query Permissions {\n    permissions {\n      subject\n      action\n      explanation\n      reach\n      reaches {\n        kind\n        name\n      }\n      fields\n      conditions\n      roles\n    }\n    roleGrants {\n      role\n      builtIn\n      gives\n    }\n  }\n": typeof types.PermissionsDocument,
    "\n  query RightsOf($accountId: ID!) {\n    rightsOf(accountId: $accountId) {\n      account {\n        id\n        status\n      }\n      withheld\n      withheldBy\n      posts {\n        ...PostFacts\n      }\n      rights {\n        subject\n        action\n        reach\n        postIds\n      }\n    }\n  }\n": typeof types.RightsOfDocument,
    "\n  query ExplainAccess($accountId: ID!, $action: String!, $subject: String!, $id: ID!) {\n    explainAccess(accountId: $accountId, action: $action, subject: $subject, id: $id) {\n      verdict\n      allowed\n      sees\n      because\n      reach\n      rolesThatMay\n      placeName\n      byOtherPost\n      withheldBy\n      alsoOn\n      posts {\n        id\n        role\n        title\n        areaId\n        placeName\n        startsOn\n        endsOn\n        verdict\n      }\n      guards {\n        holds\n        because\n      }\n    }\n  }\n": typeof types.ExplainAccessDocument,
    "\n  fragment RoleFacts on Role {\n    id\n    version\n    viewerCan\n    area {\n      id\n      kind\n      name\n    }\n    title\n    may {\n      subject\n      action\n      reach\n    }\n    gives\n    givenBy\n    status\n    inUse\n  }\n": typeof types.RoleFactsFragmentDoc,
    "\n  query Roles($filter: RoleFilter, $orderBy: [RoleOrder!], $first: Int, $offset: Int) {\n    list: roles(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...RoleFacts\n      }\n    }\n  }\n": typeof types.RolesDocument,
    "\n  query Role($id: ID!) {\n    one: role(id: $id) {\n      ...RoleFacts\n    }\n  }\n": typeof types.RoleDocument,
    "\n  mutation CreateRole($input: CreateRoleInput!) {\n    done: createRole(input: $input) {\n      ...RoleFacts\n    }\n  }\n": typeof types.CreateRoleDocument,
    "\n  mutation UpdateRole($input: UpdateRoleInput!) {\n    done: updateRole(input: $input) {\n      ...RoleFacts\n    }\n  }\n": typeof types.UpdateRoleDocument,
    "\n  mutation DeleteRole($input: DeleteRoleInput!) {\n    done: deleteRole(input: $input) {\n      ...RoleFacts\n    }\n  }\n": typeof types.DeleteRoleDocument,
    "\n  query PreviewRole($input: UpdateRoleInput!) {\n    previewRole(input: $input) {\n      adds {\n        subject\n        action\n        reach\n      }\n      removes {\n        subject\n        action\n        reach\n      }\n      addsGives\n      removesGives\n      posts\n      accounts\n      changes {\n        postId\n        accountName\n        placeName\n        gains {\n          subject\n          action\n        }\n        loses {\n          subject\n          action\n        }\n      }\n    }\n  }\n": typeof types.PreviewRoleDocument,
    "\n  query OwnSecurity {\n    viewer {\n      secondFactor {\n        since\n        recoveryCodesLeft\n      }\n    }\n  }\n": typeof types.OwnSecurityDocument,
    "\n  mutation StartSecondFactor($input: StartSecondFactorInput!) {\n    startSecondFactor(input: $input) {\n      uri\n      secret\n      until\n    }\n  }\n": typeof types.StartSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n    confirmSecondFactor(input: $input) {\n      recoveryCodes\n    }\n  }\n": typeof types.ConfirmSecondFactorDocument,
    "\n  mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {\n    renewRecoveryCodes(input: $input)\n  }\n": typeof types.RenewRecoveryCodesDocument,
    "\n  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n    removeSecondFactor(input: $input)\n  }\n": typeof types.RemoveSecondFactorDocument,
    "\n  query SecondFactorRules($areaId: ID!) {\n    secondFactorRules(areaId: $areaId) {\n      role\n      required\n      holders\n      lacking\n    }\n  }\n": typeof types.SecondFactorRulesDocument,
    "\n  mutation RequireSecondFactor($input: RequireSecondFactorInput!) {\n    done: requireSecondFactor(input: $input) {\n      role\n      required\n      holders\n      lacking\n    }\n  }\n": typeof types.RequireSecondFactorDocument,
    "\n  query TodayViewer {\n    viewer {\n      account {\n        id\n        displayName\n      }\n      posts {\n        id\n        role\n        area {\n          id\n          name\n        }\n      }\n      deviceKey\n    }\n  }\n": typeof types.TodayViewerDocument,
    "\n  query TodayNotices {\n    notices(first: 1) {\n      unread\n    }\n  }\n": typeof types.TodayNoticesDocument,
    "\n  query TodayResponses {\n    responses(filter: { status: { eq: OPEN } }, orderBy: [{ field: STARTS_ON, direction: DESC }], first: 10) {\n      nodes {\n        id\n        name\n        viewerCan\n      }\n    }\n  }\n": typeof types.TodayResponsesDocument,
    "\n  query TodayHouseholds($areaId: ID!, $after: String) {\n    households(filter: { area: { under: $areaId } }, first: 100, after: $after) {\n      nodes {\n        id\n        address\n        building\n        door\n        declaredSize\n        registeredSize\n        tags\n        worker {\n          account {\n            id\n          }\n        }\n        people(first: 20) {\n          nodes {\n            name\n            sex\n            birthDate\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TodayHouseholdsDocument,
    "\n  query TodayProgress($areaId: ID!, $responseId: ID!, $after: String) {\n    households(filter: { area: { under: $areaId } }, first: 100, after: $after) {\n      nodes {\n        id\n        lastVisit(responseId: $responseId) {\n          visitedAt\n          outcome\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TodayProgressDocument,
    "\n  fragment TodayVisitFacts on Visit {\n    id\n    version\n    viewerCan\n    household {\n      id\n    }\n    response {\n      id\n    }\n    visitorName\n    visitedAt\n    outcome\n    peopleMet\n    noticesHanded\n    note\n    voidedAt\n  }\n": typeof types.TodayVisitFactsFragmentDoc,
    "\n  query TodayVisits($me: ID!) {\n    visits(filter: { visitor: { eq: $me }, voided: { eq: false } }, first: 100) {\n      nodes {\n        ...TodayVisitFacts\n      }\n    }\n  }\n": typeof types.TodayVisitsDocument,
    "\n  query TodayVisit($id: ID!, $householdId: ID!, $responseId: ID!) {\n    visit(id: $id) {\n      ...TodayVisitFacts\n    }\n    household(id: $householdId) {\n      id\n      viewerCan\n      lastVisit(responseId: $responseId) {\n        ...TodayVisitFacts\n      }\n    }\n    response(id: $responseId) {\n      id\n      name\n      status\n    }\n  }\n": typeof types.TodayVisitDocument,
    "\n  mutation SendVisit($input: RecordVisitInput!) {\n    done: recordVisit(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.SendVisitDocument,
    "\n  mutation SendAmendment($input: AmendVisitInput!) {\n    done: amendVisit(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.SendAmendmentDocument,
    "\n  fragment VisitFacts on Visit {\n    id\n    version\n    viewerCan\n    household {\n      id\n      address\n    }\n    response {\n      id\n      name\n    }\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    visitorName\n    visitedAt\n    outcome\n    peopleMet\n    noticesHanded\n    note\n    voidedAt\n    voidReason\n  }\n": typeof types.VisitFactsFragmentDoc,
    "\n  query Visits($filter: VisitFilter, $orderBy: [VisitOrder!], $first: Int, $offset: Int) {\n    list: visits(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...VisitFacts\n      }\n    }\n  }\n": typeof types.VisitsDocument,
    "\n  query Visit($id: ID!) {\n    one: visit(id: $id) {\n      ...VisitFacts\n    }\n  }\n": typeof types.VisitDocument,
    "\n  mutation RecordVisit($input: RecordVisitInput!) {\n    done: recordVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n": typeof types.RecordVisitDocument,
    "\n  mutation AmendVisit($input: AmendVisitInput!) {\n    done: amendVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n": typeof types.AmendVisitDocument,
    "\n  mutation VoidVisit($input: VoidVisitInput!) {\n    done: voidVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n": typeof types.VoidVisitDocument,
    "\n  query CoverageTree($areaId: ID!, $responseId: ID!, $depth: Int!) {\n    coverageTree(areaId: $areaId, responseId: $responseId, depth: $depth) {\n      area {\n        id\n        kind\n        name\n      }\n      parentId\n      households\n      visited\n      peopleDeclared\n      peopleRegistered\n      grids {\n        total\n        active\n      }\n    }\n  }\n": typeof types.CoverageTreeDocument,
    "\n  query CoverageDays($areaId: ID!, $responseId: ID!, $from: LocalDate!, $to: LocalDate!) {\n    coverageDays(areaId: $areaId, responseId: $responseId, from: $from, to: $to) {\n      area {\n        id\n        name\n      }\n      households\n      days {\n        day\n        visited\n        visitedSoFar\n        peopleMet\n        peopleMetSoFar\n      }\n      children {\n        area {\n          id\n          name\n        }\n        households\n        days {\n          day\n          visited\n          visitedSoFar\n          peopleMet\n          peopleMetSoFar\n        }\n      }\n    }\n  }\n": typeof types.CoverageDaysDocument,
};
const documents: Documents = {
    "\n  fragment AccountFacts on Account {\n    id\n    version\n    viewerCan\n    username\n    displayName\n    phone\n    status\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    mustChangePassword\n    createdAt\n    lastSignInAt\n  }\n": types.AccountFactsFragmentDoc,
    "\n  query Accounts($filter: AccountFilter, $orderBy: [AccountOrder!], $first: Int, $offset: Int) {\n    list: accounts(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AccountFacts\n      }\n    }\n  }\n": types.AccountsDocument,
    "\n  query Account($id: ID!) {\n    one: account(id: $id) {\n      ...AccountFacts\n    }\n  }\n": types.AccountDocument,
    "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    done: createAccount(input: $input) {\n      ...AccountFacts\n    }\n  }\n": types.CreateAccountDocument,
    "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    done: updateAccount(input: $input) {\n      ...AccountFacts\n    }\n  }\n": types.UpdateAccountDocument,
    "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    done: disableAccount(input: $input) {\n      ...AccountFacts\n    }\n  }\n": types.DisableAccountDocument,
    "\n  mutation EnableAccount($input: EnableAccountInput!) {\n    done: enableAccount(input: $input) {\n      ...AccountFacts\n    }\n  }\n": types.EnableAccountDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    done: resetPassword(input: $input) {\n      ...AccountFacts\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {\n    done: resetSecondFactor(input: $input) {\n      ...AccountFacts\n    }\n  }\n": types.ResetSecondFactorDocument,
    "\n  mutation ViewAs($input: ViewAsInput!) {\n    done: viewAs(input: $input) {\n      token\n      until\n    }\n  }\n": types.ViewAsDocument,
    "\n  fragment AreaChangeFacts on AreaChange {\n    id\n    viewerCan\n    kind\n    status\n    rows\n    rowsDone\n    failure\n    accountName\n    createdAt\n    areas {\n      id\n      name\n    }\n    into {\n      id\n      name\n    }\n  }\n": types.AreaChangeFactsFragmentDoc,
    "\n  query AreaChanges($filter: AreaChangeFilter, $first: Int) {\n    list: areaChanges(filter: $filter, first: $first) {\n      nodes {\n        ...AreaChangeFacts\n      }\n    }\n  }\n": types.AreaChangesDocument,
    "\n  query AreaHistory($id: ID!) {\n    area(id: $id) {\n      id\n      history(orderBy: [{ field: AT, direction: DESC }], first: 50) {\n        nodes {\n          id\n          since\n          until\n          cause\n          name\n          kind\n          officialCode\n          status\n          lineage {\n            id\n            name\n          }\n          others {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.AreaHistoryDocument,
    "\n  mutation MoveArea($input: MoveAreaInput!) {\n    done: moveArea(input: $input) {\n      ...AreaChangeFacts\n    }\n  }\n": types.MoveAreaDocument,
    "\n  mutation MergeAreas($input: MergeAreasInput!) {\n    done: mergeAreas(input: $input) {\n      ...AreaChangeFacts\n    }\n  }\n": types.MergeAreasDocument,
    "\n  mutation SplitArea($input: SplitAreaInput!) {\n    done: splitArea(input: $input) {\n      ...AreaChangeFacts\n    }\n  }\n": types.SplitAreaDocument,
    "\n  mutation UndoAreaChange($input: UndoAreaChangeInput!) {\n    done: undoAreaChange(input: $input) {\n      ...AreaChangeFacts\n    }\n  }\n": types.UndoAreaChangeDocument,
    "\n  mutation ReopenArea($input: ReopenAreaInput!) {\n    done: reopenArea(input: $input) {\n      ...AreaFacts\n    }\n  }\n": types.ReopenAreaDocument,
    "\n  mutation ChangeAreaKind($input: ChangeAreaKindInput!) {\n    done: changeAreaKind(input: $input) {\n      ...AreaFacts\n    }\n  }\n": types.ChangeAreaKindDocument,
    "\n  mutation ChangeAreaCode($input: ChangeAreaCodeInput!) {\n    done: changeAreaCode(input: $input) {\n      ...AreaFacts\n    }\n  }\n": types.ChangeAreaCodeDocument,
    "\n  fragment AreaChangePreviewFacts on AreaChangePreview {\n    areas\n    households\n    people\n    posts\n    accounts\n    rows\n    inBackground\n    ends {\n      id\n      name\n    }\n    made {\n      id\n      name\n    }\n    open {\n      subject\n      count\n    }\n    splitParts {\n      area {\n        id\n        name\n      }\n      areas\n      households\n      posts\n      accounts\n    }\n    follows {\n      subject\n      id\n      name\n      joined\n      area {\n        id\n        name\n      }\n      into {\n        id\n        name\n      }\n    }\n    postEffects {\n      postId\n      accountName\n      role\n      gains\n      loses\n      area {\n        id\n        name\n      }\n      goesTo {\n        id\n        name\n      }\n    }\n  }\n": types.AreaChangePreviewFactsFragmentDoc,
    "\n  query PreviewMoveArea($input: MoveAreaInput!) {\n    preview: previewMoveArea(input: $input) {\n      ...AreaChangePreviewFacts\n    }\n  }\n": types.PreviewMoveAreaDocument,
    "\n  query PreviewMergeAreas($input: MergeAreasInput!) {\n    preview: previewMergeAreas(input: $input) {\n      ...AreaChangePreviewFacts\n    }\n  }\n": types.PreviewMergeAreasDocument,
    "\n  query PreviewSplitArea($input: SplitAreaInput!) {\n    preview: previewSplitArea(input: $input) {\n      ...AreaChangePreviewFacts\n    }\n  }\n": types.PreviewSplitAreaDocument,
    "\n  query PreviewUndoAreaChange($input: UndoAreaChangeInput!) {\n    preview: previewUndoAreaChange(input: $input) {\n      ...AreaChangePreviewFacts\n    }\n  }\n": types.PreviewUndoAreaChangeDocument,
    "\n  fragment AreaAsOfFacts on AreaTerm {\n    id\n    areaId\n    kind\n    name\n    lineage {\n      id\n    }\n    area {\n      id\n      name\n      status\n    }\n  }\n": types.AreaAsOfFactsFragmentDoc,
    "\n  query AreasAsOf($date: LocalDate!, $filter: AreaTermFilter, $after: String) {\n    list: areasAsOf(date: $date, filter: $filter, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...AreaAsOfFacts\n      }\n    }\n  }\n": types.AreasAsOfDocument,
    "\n  fragment AreaFacts on Area {\n    id\n    version\n    viewerCan\n    kind\n    name\n    officialCode\n    status\n    validFrom\n    validTo\n    province\n    prefecture\n    childCount\n    gridCount\n    allowedChildKinds\n    lineage {\n      id\n      kind\n      name\n    }\n  }\n": types.AreaFactsFragmentDoc,
    "\n  query Areas($filter: AreaFilter, $orderBy: [AreaOrder!], $first: Int, $offset: Int) {\n    list: areas(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AreaFacts\n      }\n    }\n  }\n": types.AreasDocument,
    "\n  query Area($id: ID!) {\n    one: area(id: $id) {\n      ...AreaFacts\n    }\n  }\n": types.AreaDocument,
    "\n  mutation CreateArea($input: CreateAreaInput!) {\n    done: createArea(input: $input) {\n      ...AreaFacts\n    }\n  }\n": types.CreateAreaDocument,
    "\n  mutation RenameArea($input: RenameAreaInput!) {\n    done: renameArea(input: $input) {\n      ...AreaFacts\n    }\n  }\n": types.RenameAreaDocument,
    "\n  mutation CloseArea($input: CloseAreaInput!) {\n    done: closeArea(input: $input) {\n      ...AreaFacts\n    }\n  }\n": types.CloseAreaDocument,
    "\n  mutation ImportAreas($input: ImportAreasInput!) {\n    done: importAreas(input: $input) {\n      dryRun\n      created\n      renamed\n      unchanged\n      errors {\n        line\n        column\n        message\n      }\n    }\n  }\n": types.ImportAreasDocument,
    "\n  fragment AuditEventFacts on AuditEvent {\n    id\n    at\n    action\n    subject\n    subjectId\n    account {\n      id\n    }\n    accountName\n    postTitle\n    placeName\n    reason\n    before\n    after\n    requestId\n    sealed\n  }\n": types.AuditEventFactsFragmentDoc,
    "\n  query AuditEvents($filter: AuditEventFilter, $orderBy: [AuditEventOrder!], $first: Int, $offset: Int) {\n    list: auditEvents(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AuditEventFacts\n      }\n    }\n  }\n": types.AuditEventsDocument,
    "\n  query AuditEvent($id: ID!) {\n    one: auditEvent(id: $id) {\n      ...AuditEventFacts\n    }\n  }\n": types.AuditEventDocument,
    "\n  fragment BindingFacts on Binding {\n    id\n    version\n    viewerCan\n    kind\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    account {\n      id\n    }\n    holderName\n    holderTitle\n    holderPhone\n    holderLeft\n    part\n    startsOn\n    endsOn\n    current\n    areasHeld\n    overLimit\n    householdsMoved\n    previous {\n      id\n      holderName\n      endsOn\n    }\n  }\n": types.BindingFactsFragmentDoc,
    "\n  query Bindings($filter: BindingFilter, $orderBy: [BindingOrder!], $first: Int, $offset: Int) {\n    list: bindings(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...BindingFacts\n      }\n    }\n  }\n": types.BindingsDocument,
    "\n  query Binding($id: ID!) {\n    one: binding(id: $id) {\n      ...BindingFacts\n    }\n  }\n": types.BindingDocument,
    "\n  mutation CreateBinding($input: CreateBindingInput!) {\n    done: createBinding(input: $input) {\n      ...BindingFacts\n    }\n  }\n": types.CreateBindingDocument,
    "\n  mutation UpdateBinding($input: UpdateBindingInput!) {\n    done: updateBinding(input: $input) {\n      ...BindingFacts\n    }\n  }\n": types.UpdateBindingDocument,
    "\n  mutation EndBinding($input: EndBindingInput!) {\n    done: endBinding(input: $input) {\n      ...BindingFacts\n    }\n  }\n": types.EndBindingDocument,
    "\n  mutation HandOverBinding($input: HandOverBindingInput!) {\n    done: handOverBinding(input: $input) {\n      bindings\n      households\n    }\n  }\n": types.HandOverBindingDocument,
    "\n  query BindingRules($areaId: ID!) {\n    bindingRules(areaId: $areaId) {\n      version\n      required {\n        areaKind\n        kinds\n      }\n      limits {\n        kind\n        limit\n      }\n    }\n  }\n": types.BindingRulesDocument,
    "\n  mutation SetBindingRules($input: SetBindingRulesInput!) {\n    done: setBindingRules(input: $input) {\n      version\n    }\n  }\n": types.SetBindingRulesDocument,
    "\n  query Boundaries($areaId: ID!, $depth: Int!) {\n    boundaries(areaId: $areaId, depth: $depth) {\n      area {\n        id\n      }\n      geometry\n    }\n  }\n": types.BoundariesDocument,
    "\n  mutation SetBoundaries($input: SetBoundariesInput!) {\n    done: setBoundaries(input: $input) {\n      dryRun\n      added\n      replaced\n      leftOut\n      features {\n        number\n        name\n        code\n        areaId\n        areaName\n        points\n        message\n      }\n    }\n  }\n": types.SetBoundariesDocument,
    "\n  mutation RemoveBoundaries($input: RemoveBoundariesInput!) {\n    done: removeBoundaries(input: $input) {\n      removed\n    }\n  }\n": types.RemoveBoundariesDocument,
    "\n  query Coverage($areaId: ID!, $responseId: ID!) {\n    coverage(areaId: $areaId, responseId: $responseId) {\n      area {\n        id\n        kind\n        name\n        lineage {\n          id\n          kind\n          name\n        }\n      }\n      townships {\n        total\n        active\n      }\n      villages {\n        total\n        active\n      }\n      grids {\n        total\n        active\n      }\n      households\n      visited\n      met\n      peopleDeclared\n      peopleRegistered\n      peopleMet\n      lastActivityAt\n      children {\n        area {\n          id\n          kind\n          name\n        }\n        households\n        visited\n        met\n        peopleDeclared\n        peopleRegistered\n        ratio\n      }\n    }\n  }\n": types.CoverageDocument,
    "\n  query MissedCounts($areaId: ID!, $responseId: ID!) {\n    withoutWorker: missed(areaId: $areaId, responseId: $responseId, kind: GRID_WITHOUT_WORKER, first: 1) {\n      totalCount\n    }\n    unbound: missed(areaId: $areaId, responseId: $responseId, kind: BINDING, first: 1) {\n      totalCount\n    }\n    people: missed(areaId: $areaId, responseId: $responseId, kind: PERSON, first: 1) {\n      totalCount\n    }\n  }\n": types.MissedCountsDocument,
    "\n  query WorkersToday($areaId: ID!, $responseId: ID!, $first: Int!, $after: String) {\n    workersToday(areaId: $areaId, responseId: $responseId, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        name\n        grids {\n          area {\n            id\n            name\n          }\n          missed\n        }\n        assigned\n        visitsToday\n        peopleMetToday\n        missed\n        lastVisitAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.WorkersTodayDocument,
    "\n  query Missed($areaId: ID!, $responseId: ID!, $kind: MissedKind!, $first: Int!, $after: String) {\n    missed(areaId: $areaId, responseId: $responseId, kind: $kind, first: $first, after: $after) {\n      nodes {\n        id\n        kind\n        missing\n        lacking {\n          kind\n          last {\n            holderName\n          }\n        }\n        area {\n          id\n          kind\n          name\n          viewerCan\n          lineage {\n            id\n            kind\n            name\n          }\n        }\n        household {\n          id\n          viewerCan\n          address\n          building\n          door\n          declaredSize\n          registeredSize\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MissedDocument,
    "\n  fragment ExportFacts on Export {\n    id\n    viewerCan\n    status\n    fileName\n    reason\n    rows\n    total\n    bytes\n    failure\n    area {\n      id\n      name\n    }\n    columns {\n      path\n      title\n    }\n    createdAt\n    finishedAt\n    expiresAt\n  }\n": types.ExportFactsFragmentDoc,
    "\n  query Exports($filter: ExportFilter, $orderBy: [ExportOrder!], $first: Int, $offset: Int) {\n    list: exports(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...ExportFacts\n      }\n    }\n  }\n": types.ExportsDocument,
    "\n  query Export($id: ID!) {\n    one: export(id: $id) {\n      ...ExportFacts\n    }\n  }\n": types.ExportDocument,
    "\n  mutation CreateExport($input: CreateExportInput!) {\n    done: createExport(input: $input) {\n      ...ExportFacts\n    }\n  }\n": types.CreateExportDocument,
    "\n  mutation CancelExport($input: CancelExportInput!) {\n    done: cancelExport(input: $input) {\n      ...ExportFacts\n    }\n  }\n": types.CancelExportDocument,
    "\n  query Households($filter: HouseholdFilter, $orderBy: [HouseholdOrder!], $first: Int, $offset: Int) {\n    list: households(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...HouseholdFacts\n        lastVisit {\n          visitedAt\n          outcome\n        }\n      }\n    }\n  }\n": types.HouseholdsDocument,
    "\n  query Household($id: ID!) {\n    one: household(id: $id) {\n      ...HouseholdFacts\n      import {\n        id\n        fileName\n      }\n    }\n  }\n": types.HouseholdDocument,
    "\n  fragment HouseholdFacts on Household {\n    id\n    version\n    viewerCan\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    address\n    building\n    door\n    declaredSize\n    registeredSize\n    phone\n    tags\n    createdAt\n    worker {\n      id\n      accountName\n    }\n  }\n": types.HouseholdFactsFragmentDoc,
    "\n  mutation CreateHousehold($input: CreateHouseholdInput!) {\n    done: createHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n": types.CreateHouseholdDocument,
    "\n  mutation UpdateHousehold($input: UpdateHouseholdInput!) {\n    done: updateHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n": types.UpdateHouseholdDocument,
    "\n  mutation MoveHousehold($input: MoveHouseholdInput!) {\n    done: moveHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n": types.MoveHouseholdDocument,
    "\n  mutation AssignHouseholds($input: AssignHouseholdsInput!) {\n    done: assignHouseholds(input: $input) {\n      assigned\n      unchanged\n    }\n  }\n": types.AssignHouseholdsDocument,
    "\n  query WorkersOfArea($areaId: ID!) {\n    posts(filter: { area: { eq: $areaId }, role: { eq: \"GRID_WORKER\" }, current: { eq: true } }, first: 50) {\n      nodes {\n        id\n        accountName\n        account {\n          id\n          status\n        }\n      }\n    }\n  }\n": types.WorkersOfAreaDocument,
    "\n  mutation RevealHousehold($id: ID!, $fields: [HouseholdRevealField!]!, $reason: String!) {\n    done: revealHousehold(id: $id, fields: $fields, reason: $reason) {\n      id\n      phone\n    }\n  }\n": types.RevealHouseholdDocument,
    "\n  fragment ImportFacts on Import {\n    id\n    viewerCan\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    accountName\n    kind\n    status\n    fileName\n    columns {\n      header\n      field\n    }\n    rows\n    done\n    made\n    counts {\n      households\n      people\n      accounts\n      posts\n      registered\n      doubtful\n      faulty\n    }\n    firstPasswords\n    doubtful\n    createdAt\n    finishedAt\n    expiresAt\n    failure\n  }\n": types.ImportFactsFragmentDoc,
    "\n  query Imports($filter: ImportFilter, $orderBy: [ImportOrder!], $first: Int, $offset: Int) {\n    list: imports(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...ImportFacts\n      }\n    }\n  }\n": types.ImportsDocument,
    "\n  query Import($id: ID!) {\n    one: import(id: $id) {\n      ...ImportFacts\n    }\n  }\n": types.ImportDocument,
    "\n  query ImportFindings($filter: ImportFindingFilter, $first: Int, $offset: Int) {\n    list: importFindings(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        row\n        column\n        kind\n        message\n      }\n    }\n  }\n": types.ImportFindingsDocument,
    "\n  mutation CreateImport($input: CreateImportInput!) {\n    done: createImport(input: $input) {\n      ...ImportFacts\n    }\n  }\n": types.CreateImportDocument,
    "\n  mutation CheckImport($input: CheckImportInput!) {\n    done: checkImport(input: $input) {\n      ...ImportFacts\n    }\n  }\n": types.CheckImportDocument,
    "\n  mutation StartImport($input: StartImportInput!) {\n    done: startImport(input: $input) {\n      ...ImportFacts\n    }\n  }\n": types.StartImportDocument,
    "\n  mutation CancelImport($input: CancelImportInput!) {\n    done: cancelImport(input: $input) {\n      ...ImportFacts\n    }\n  }\n": types.CancelImportDocument,
    "\n  mutation UndoImport($input: UndoImportInput!) {\n    done: undoImport(input: $input) {\n      ...ImportFacts\n    }\n  }\n": types.UndoImportDocument,
    "\n  mutation TakeFirstPasswords($input: TakeFirstPasswordsInput!) {\n    done: takeFirstPasswords(input: $input) {\n      workbook\n      accounts {\n        username\n        displayName\n        area\n        password\n      }\n    }\n  }\n": types.TakeFirstPasswordsDocument,
    "\n  fragment JointZoneFacts on JointZone {\n    id\n    version\n    viewerCan\n    name\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    lead {\n      id\n    }\n    leadName\n    shares {\n      subject\n      action\n    }\n    sides {\n      id\n      name\n      placeName\n      holders\n    }\n    startsOn\n    endsOn\n    current\n  }\n": types.JointZoneFactsFragmentDoc,
    "\n  query JointZones($filter: JointZoneFilter, $orderBy: [JointZoneOrder!], $first: Int, $offset: Int) {\n    list: jointZones(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...JointZoneFacts\n      }\n    }\n  }\n": types.JointZonesDocument,
    "\n  query JointZone($id: ID!) {\n    one: jointZone(id: $id) {\n      ...JointZoneFacts\n    }\n  }\n": types.JointZoneDocument,
    "\n  query Shareable {\n    shareable {\n      subject\n      action\n    }\n  }\n": types.ShareableDocument,
    "\n  mutation CreateJointZone($input: CreateJointZoneInput!) {\n    done: createJointZone(input: $input) {\n      ...JointZoneFacts\n    }\n  }\n": types.CreateJointZoneDocument,
    "\n  mutation UpdateJointZone($input: UpdateJointZoneInput!) {\n    done: updateJointZone(input: $input) {\n      ...JointZoneFacts\n    }\n  }\n": types.UpdateJointZoneDocument,
    "\n  mutation EndJointZone($input: EndJointZoneInput!) {\n    done: endJointZone(input: $input) {\n      ...JointZoneFacts\n    }\n  }\n": types.EndJointZoneDocument,
    "\n  query Notices($first: Int!, $after: String) {\n    notices(first: $first, after: $after) {\n      unread\n      nodes {\n        id\n        kind\n        at\n        unread\n        subject\n        subjectId\n        name\n        place\n        role\n        by\n        detail\n        day\n        count\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NoticesDocument,
    "\n  mutation ReadNotices($input: ReadNoticesInput!) {\n    readNotices(input: $input)\n  }\n": types.ReadNoticesDocument,
    "\n  query Search($text: String!) {\n    search(text: $text, first: 6) {\n      subject\n      more\n      hits {\n        id\n        title\n        detail\n        place\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  fragment ViewerFacts on Viewer {\n    account {\n      id\n      username\n      displayName\n      area {\n        id\n        kind\n        name\n      }\n    }\n    posts {\n      id\n      role\n      title\n      area {\n        id\n        kind\n        name\n      }\n      organisation {\n        id\n        name\n        areas {\n          id\n          name\n        }\n      }\n    }\n    permissions\n    grantableRoles\n    viewing {\n      by\n      until\n    }\n    mustSetUpSecondFactor\n    mustChangePassword\n    demo\n  }\n": types.ViewerFactsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerFacts\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SignIn($username: String!, $password: String!, $code: String) {\n    signIn(username: $username, password: $password, code: $code) {\n      viewer {\n        ...ViewerFacts\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query DemoAccounts {\n    demoAccounts {\n      username\n      displayName\n      role\n      areaName\n      password\n    }\n  }\n": types.DemoAccountsDocument,
    "\n  query OwnSessions {\n    viewer {\n      sessions {\n        id\n        current\n        createdAt\n        lastSeenAt\n        expiresAt\n        address\n        userAgent\n      }\n    }\n  }\n": types.OwnSessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input)\n  }\n": types.EndSessionDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": types.ChangePasswordDocument,
    "\n  mutation EndViewAs {\n    endViewAs\n  }\n": types.EndViewAsDocument,
    "\n  query RolesThereAre {\n    roleGrants {\n      role\n      title\n      builtIn\n      gives\n    }\n  }\n": types.RolesThereAreDocument,
    "\n  query RoleTitles($first: Int!, $offset: Int!) {\n    roles(first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        title\n      }\n    }\n  }\n": types.RoleTitlesDocument,
    "\n  fragment MemberFacts on Member {\n    id\n    version\n    viewerCan\n    name\n    duty\n    joinedOn\n    leftOn\n    account {\n      id\n    }\n  }\n": types.MemberFactsFragmentDoc,
    "\n  query Members($filter: MemberFilter, $orderBy: [MemberOrder!], $first: Int, $offset: Int) {\n    list: members(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...MemberFacts\n      }\n    }\n  }\n": types.MembersDocument,
    "\n  query Member($id: ID!) {\n    one: member(id: $id) {\n      ...MemberFacts\n    }\n  }\n": types.MemberDocument,
    "\n  mutation AddMember($input: AddMemberInput!) {\n    done: addMember(input: $input) {\n      ...MemberFacts\n    }\n  }\n": types.AddMemberDocument,
    "\n  mutation UpdateMember($input: UpdateMemberInput!) {\n    done: updateMember(input: $input) {\n      ...MemberFacts\n    }\n  }\n": types.UpdateMemberDocument,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    done: removeMember(input: $input) {\n      ...MemberFacts\n    }\n  }\n": types.RemoveMemberDocument,
    "\n  fragment OrganisationFacts on Organisation {\n    id\n    version\n    viewerCan\n    kind\n    name\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    areas {\n      id\n      name\n      placeName\n    }\n    parent {\n      id\n      name\n    }\n    secretary {\n      id\n      name\n    }\n    startsOn\n    endsOn\n    current\n  }\n": types.OrganisationFactsFragmentDoc,
    "\n  query Organisations(\n    $filter: OrganisationFilter\n    $orderBy: [OrganisationOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: organisations(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...OrganisationFacts\n      }\n    }\n  }\n": types.OrganisationsDocument,
    "\n  query Organisation($id: ID!) {\n    one: organisation(id: $id) {\n      ...OrganisationFacts\n    }\n  }\n": types.OrganisationDocument,
    "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    done: createOrganisation(input: $input) {\n      ...OrganisationFacts\n    }\n  }\n": types.CreateOrganisationDocument,
    "\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    done: updateOrganisation(input: $input) {\n      ...OrganisationFacts\n    }\n  }\n": types.UpdateOrganisationDocument,
    "\n  mutation DissolveOrganisation($input: DissolveOrganisationInput!) {\n    done: dissolveOrganisation(input: $input) {\n      ...OrganisationFacts\n    }\n  }\n": types.DissolveOrganisationDocument,
    "\n  fragment PersonFacts on Person {\n    id\n    version\n    viewerCan\n    household {\n      id\n      viewerCan\n      address\n      building\n      door\n    }\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    name\n    sex\n    birthDate\n    idNumber\n    phone\n    residence\n    relation\n  }\n": types.PersonFactsFragmentDoc,
    "\n  query People($filter: PersonFilter, $orderBy: [PersonOrder!], $first: Int, $offset: Int) {\n    list: people(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...PersonFacts\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    one: person(id: $id) {\n      ...PersonFacts\n      import {\n        id\n        fileName\n      }\n    }\n  }\n": types.PersonDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    done: createPerson(input: $input) {\n      ...PersonFacts\n    }\n  }\n": types.CreatePersonDocument,
    "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    done: updatePerson(input: $input) {\n      ...PersonFacts\n    }\n  }\n": types.UpdatePersonDocument,
    "\n  mutation MovePerson($input: MovePersonInput!) {\n    done: movePerson(input: $input) {\n      ...PersonFacts\n    }\n  }\n": types.MovePersonDocument,
    "\n  mutation RevealPerson($id: ID!, $fields: [PersonRevealField!]!, $reason: String!) {\n    done: revealPerson(id: $id, fields: $fields, reason: $reason) {\n      id\n      idNumber\n      phone\n    }\n  }\n": types.RevealPersonDocument,
    "\n  fragment PostFacts on Post {\n    id\n    version\n    viewerCan\n    account {\n      id\n      username\n    }\n    accountName\n    role\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    organisation {\n      id\n      name\n    }\n    title\n    startsOn\n    endsOn\n    current\n    delegated\n    delegatedBy\n    delegatedFrom {\n      id\n      accountName\n    }\n  }\n": types.PostFactsFragmentDoc,
    "\n  query Posts($filter: PostFilter, $orderBy: [PostOrder!], $first: Int, $offset: Int) {\n    list: posts(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...PostFacts\n      }\n    }\n  }\n": types.PostsDocument,
    "\n  query Post($id: ID!) {\n    one: post(id: $id) {\n      ...PostFacts\n    }\n  }\n": types.PostDocument,
    "\n  mutation GrantPost($input: GrantPostInput!) {\n    done: grantPost(input: $input) {\n      ...PostFacts\n    }\n  }\n": types.GrantPostDocument,
    "\n  mutation AssignGrids($input: AssignGridsInput!) {\n    done: assignGrids(input: $input) {\n      assigned\n      alreadyHeld\n    }\n  }\n": types.AssignGridsDocument,
    "\n  query GridsOfArea($areaId: ID!) {\n    areas(filter: { area: { under: $areaId }, kind: { eq: GRID }, status: { eq: ACTIVE } }, first: 100) {\n      nodes {\n        id\n        name\n        viewerCan\n        lineage {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.GridsOfAreaDocument,
    "\n  mutation EndPost($input: EndPostInput!) {\n    done: endPost(input: $input) {\n      ...PostFacts\n    }\n  }\n": types.EndPostDocument,
    "\n  mutation ExtendPost($input: ExtendPostInput!) {\n    done: extendPost(input: $input) {\n      ...PostFacts\n    }\n  }\n": types.ExtendPostDocument,
    "\n  mutation DelegatePost($input: DelegatePostInput!) {\n    done: delegatePost(input: $input) {\n      ...PostFacts\n    }\n  }\n": types.DelegatePostDocument,
    "\n  mutation EndDelegation($input: EndDelegationInput!) {\n    done: endDelegation(input: $input) {\n      ...PostFacts\n    }\n  }\n": types.EndDelegationDocument,
    "\n  fragment ResponseFacts on Response {\n    id\n    version\n    viewerCan\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    name\n    kind\n    level\n    phase\n    startsOn\n    endsOn\n    status\n  }\n": types.ResponseFactsFragmentDoc,
    "\n  query Responses($filter: ResponseFilter, $orderBy: [ResponseOrder!], $first: Int, $offset: Int) {\n    list: responses(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...ResponseFacts\n      }\n    }\n  }\n": types.ResponsesDocument,
    "\n  query Response($id: ID!) {\n    one: response(id: $id) {\n      ...ResponseFacts\n    }\n  }\n": types.ResponseDocument,
    "\n  mutation CreateResponse($input: CreateResponseInput!) {\n    done: createResponse(input: $input) {\n      ...ResponseFacts\n    }\n  }\n": types.CreateResponseDocument,
    "\n  mutation UpdateResponse($input: UpdateResponseInput!) {\n    done: updateResponse(input: $input) {\n      ...ResponseFacts\n    }\n  }\n": types.UpdateResponseDocument,
    "\n  mutation CloseResponse($input: CloseResponseInput!) {\n    done: closeResponse(input: $input) {\n      ...ResponseFacts\n    }\n  }\n": types.CloseResponseDocument,
    "\n  query Permissions {\n    permissions {\n      subject\n      action\n      explanation\n      reach\n      reaches {\n        kind\n        name\n      }\n      fields\n      conditions\n      roles\n    }\n    roleGrants {\n      role\n      builtIn\n      gives\n    }\n  }\n": types.PermissionsDocument,
    "\n  query RightsOf($accountId: ID!) {\n    rightsOf(accountId: $accountId) {\n      account {\n        id\n        status\n      }\n      withheld\n      withheldBy\n      posts {\n        ...PostFacts\n      }\n      rights {\n        subject\n        action\n        reach\n        postIds\n      }\n    }\n  }\n": types.RightsOfDocument,
    "\n  query ExplainAccess($accountId: ID!, $action: String!, $subject: String!, $id: ID!) {\n    explainAccess(accountId: $accountId, action: $action, subject: $subject, id: $id) {\n      verdict\n      allowed\n      sees\n      because\n      reach\n      rolesThatMay\n      placeName\n      byOtherPost\n      withheldBy\n      alsoOn\n      posts {\n        id\n        role\n        title\n        areaId\n        placeName\n        startsOn\n        endsOn\n        verdict\n      }\n      guards {\n        holds\n        because\n      }\n    }\n  }\n": types.ExplainAccessDocument,
    "\n  fragment RoleFacts on Role {\n    id\n    version\n    viewerCan\n    area {\n      id\n      kind\n      name\n    }\n    title\n    may {\n      subject\n      action\n      reach\n    }\n    gives\n    givenBy\n    status\n    inUse\n  }\n": types.RoleFactsFragmentDoc,
    "\n  query Roles($filter: RoleFilter, $orderBy: [RoleOrder!], $first: Int, $offset: Int) {\n    list: roles(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...RoleFacts\n      }\n    }\n  }\n": types.RolesDocument,
    "\n  query Role($id: ID!) {\n    one: role(id: $id) {\n      ...RoleFacts\n    }\n  }\n": types.RoleDocument,
    "\n  mutation CreateRole($input: CreateRoleInput!) {\n    done: createRole(input: $input) {\n      ...RoleFacts\n    }\n  }\n": types.CreateRoleDocument,
    "\n  mutation UpdateRole($input: UpdateRoleInput!) {\n    done: updateRole(input: $input) {\n      ...RoleFacts\n    }\n  }\n": types.UpdateRoleDocument,
    "\n  mutation DeleteRole($input: DeleteRoleInput!) {\n    done: deleteRole(input: $input) {\n      ...RoleFacts\n    }\n  }\n": types.DeleteRoleDocument,
    "\n  query PreviewRole($input: UpdateRoleInput!) {\n    previewRole(input: $input) {\n      adds {\n        subject\n        action\n        reach\n      }\n      removes {\n        subject\n        action\n        reach\n      }\n      addsGives\n      removesGives\n      posts\n      accounts\n      changes {\n        postId\n        accountName\n        placeName\n        gains {\n          subject\n          action\n        }\n        loses {\n          subject\n          action\n        }\n      }\n    }\n  }\n": types.PreviewRoleDocument,
    "\n  query OwnSecurity {\n    viewer {\n      secondFactor {\n        since\n        recoveryCodesLeft\n      }\n    }\n  }\n": types.OwnSecurityDocument,
    "\n  mutation StartSecondFactor($input: StartSecondFactorInput!) {\n    startSecondFactor(input: $input) {\n      uri\n      secret\n      until\n    }\n  }\n": types.StartSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n    confirmSecondFactor(input: $input) {\n      recoveryCodes\n    }\n  }\n": types.ConfirmSecondFactorDocument,
    "\n  mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {\n    renewRecoveryCodes(input: $input)\n  }\n": types.RenewRecoveryCodesDocument,
    "\n  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n    removeSecondFactor(input: $input)\n  }\n": types.RemoveSecondFactorDocument,
    "\n  query SecondFactorRules($areaId: ID!) {\n    secondFactorRules(areaId: $areaId) {\n      role\n      required\n      holders\n      lacking\n    }\n  }\n": types.SecondFactorRulesDocument,
    "\n  mutation RequireSecondFactor($input: RequireSecondFactorInput!) {\n    done: requireSecondFactor(input: $input) {\n      role\n      required\n      holders\n      lacking\n    }\n  }\n": types.RequireSecondFactorDocument,
    "\n  query TodayViewer {\n    viewer {\n      account {\n        id\n        displayName\n      }\n      posts {\n        id\n        role\n        area {\n          id\n          name\n        }\n      }\n      deviceKey\n    }\n  }\n": types.TodayViewerDocument,
    "\n  query TodayNotices {\n    notices(first: 1) {\n      unread\n    }\n  }\n": types.TodayNoticesDocument,
    "\n  query TodayResponses {\n    responses(filter: { status: { eq: OPEN } }, orderBy: [{ field: STARTS_ON, direction: DESC }], first: 10) {\n      nodes {\n        id\n        name\n        viewerCan\n      }\n    }\n  }\n": types.TodayResponsesDocument,
    "\n  query TodayHouseholds($areaId: ID!, $after: String) {\n    households(filter: { area: { under: $areaId } }, first: 100, after: $after) {\n      nodes {\n        id\n        address\n        building\n        door\n        declaredSize\n        registeredSize\n        tags\n        worker {\n          account {\n            id\n          }\n        }\n        people(first: 20) {\n          nodes {\n            name\n            sex\n            birthDate\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TodayHouseholdsDocument,
    "\n  query TodayProgress($areaId: ID!, $responseId: ID!, $after: String) {\n    households(filter: { area: { under: $areaId } }, first: 100, after: $after) {\n      nodes {\n        id\n        lastVisit(responseId: $responseId) {\n          visitedAt\n          outcome\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TodayProgressDocument,
    "\n  fragment TodayVisitFacts on Visit {\n    id\n    version\n    viewerCan\n    household {\n      id\n    }\n    response {\n      id\n    }\n    visitorName\n    visitedAt\n    outcome\n    peopleMet\n    noticesHanded\n    note\n    voidedAt\n  }\n": types.TodayVisitFactsFragmentDoc,
    "\n  query TodayVisits($me: ID!) {\n    visits(filter: { visitor: { eq: $me }, voided: { eq: false } }, first: 100) {\n      nodes {\n        ...TodayVisitFacts\n      }\n    }\n  }\n": types.TodayVisitsDocument,
    "\n  query TodayVisit($id: ID!, $householdId: ID!, $responseId: ID!) {\n    visit(id: $id) {\n      ...TodayVisitFacts\n    }\n    household(id: $householdId) {\n      id\n      viewerCan\n      lastVisit(responseId: $responseId) {\n        ...TodayVisitFacts\n      }\n    }\n    response(id: $responseId) {\n      id\n      name\n      status\n    }\n  }\n": types.TodayVisitDocument,
    "\n  mutation SendVisit($input: RecordVisitInput!) {\n    done: recordVisit(input: $input) {\n      id\n      version\n    }\n  }\n": types.SendVisitDocument,
    "\n  mutation SendAmendment($input: AmendVisitInput!) {\n    done: amendVisit(input: $input) {\n      id\n      version\n    }\n  }\n": types.SendAmendmentDocument,
    "\n  fragment VisitFacts on Visit {\n    id\n    version\n    viewerCan\n    household {\n      id\n      address\n    }\n    response {\n      id\n      name\n    }\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    visitorName\n    visitedAt\n    outcome\n    peopleMet\n    noticesHanded\n    note\n    voidedAt\n    voidReason\n  }\n": types.VisitFactsFragmentDoc,
    "\n  query Visits($filter: VisitFilter, $orderBy: [VisitOrder!], $first: Int, $offset: Int) {\n    list: visits(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...VisitFacts\n      }\n    }\n  }\n": types.VisitsDocument,
    "\n  query Visit($id: ID!) {\n    one: visit(id: $id) {\n      ...VisitFacts\n    }\n  }\n": types.VisitDocument,
    "\n  mutation RecordVisit($input: RecordVisitInput!) {\n    done: recordVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n": types.RecordVisitDocument,
    "\n  mutation AmendVisit($input: AmendVisitInput!) {\n    done: amendVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n": types.AmendVisitDocument,
    "\n  mutation VoidVisit($input: VoidVisitInput!) {\n    done: voidVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n": types.VoidVisitDocument,
    "\n  query CoverageTree($areaId: ID!, $responseId: ID!, $depth: Int!) {\n    coverageTree(areaId: $areaId, responseId: $responseId, depth: $depth) {\n      area {\n        id\n        kind\n        name\n      }\n      parentId\n      households\n      visited\n      peopleDeclared\n      peopleRegistered\n      grids {\n        total\n        active\n      }\n    }\n  }\n": types.CoverageTreeDocument,
    "\n  query CoverageDays($areaId: ID!, $responseId: ID!, $from: LocalDate!, $to: LocalDate!) {\n    coverageDays(areaId: $areaId, responseId: $responseId, from: $from, to: $to) {\n      area {\n        id\n        name\n      }\n      households\n      days {\n        day\n        visited\n        visitedSoFar\n        peopleMet\n        peopleMetSoFar\n      }\n      children {\n        area {\n          id\n          name\n        }\n        households\n        days {\n          day\n          visited\n          visitedSoFar\n          peopleMet\n          peopleMetSoFar\n        }\n      }\n    }\n  }\n": types.CoverageDaysDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccountFacts on Account {\n    id\n    version\n    viewerCan\n    username\n    displayName\n    phone\n    status\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    mustChangePassword\n    createdAt\n    lastSignInAt\n  }\n"): typeof import('./graphql').AccountFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts($filter: AccountFilter, $orderBy: [AccountOrder!], $first: Int, $offset: Int) {\n    list: accounts(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AccountFacts\n      }\n    }\n  }\n"): typeof import('./graphql').AccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account($id: ID!) {\n    one: account(id: $id) {\n      ...AccountFacts\n    }\n  }\n"): typeof import('./graphql').AccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    done: createAccount(input: $input) {\n      ...AccountFacts\n    }\n  }\n"): typeof import('./graphql').CreateAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    done: updateAccount(input: $input) {\n      ...AccountFacts\n    }\n  }\n"): typeof import('./graphql').UpdateAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    done: disableAccount(input: $input) {\n      ...AccountFacts\n    }\n  }\n"): typeof import('./graphql').DisableAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnableAccount($input: EnableAccountInput!) {\n    done: enableAccount(input: $input) {\n      ...AccountFacts\n    }\n  }\n"): typeof import('./graphql').EnableAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    done: resetPassword(input: $input) {\n      ...AccountFacts\n    }\n  }\n"): typeof import('./graphql').ResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {\n    done: resetSecondFactor(input: $input) {\n      ...AccountFacts\n    }\n  }\n"): typeof import('./graphql').ResetSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ViewAs($input: ViewAsInput!) {\n    done: viewAs(input: $input) {\n      token\n      until\n    }\n  }\n"): typeof import('./graphql').ViewAsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AreaChangeFacts on AreaChange {\n    id\n    viewerCan\n    kind\n    status\n    rows\n    rowsDone\n    failure\n    accountName\n    createdAt\n    areas {\n      id\n      name\n    }\n    into {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').AreaChangeFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AreaChanges($filter: AreaChangeFilter, $first: Int) {\n    list: areaChanges(filter: $filter, first: $first) {\n      nodes {\n        ...AreaChangeFacts\n      }\n    }\n  }\n"): typeof import('./graphql').AreaChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AreaHistory($id: ID!) {\n    area(id: $id) {\n      id\n      history(orderBy: [{ field: AT, direction: DESC }], first: 50) {\n        nodes {\n          id\n          since\n          until\n          cause\n          name\n          kind\n          officialCode\n          status\n          lineage {\n            id\n            name\n          }\n          others {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AreaHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveArea($input: MoveAreaInput!) {\n    done: moveArea(input: $input) {\n      ...AreaChangeFacts\n    }\n  }\n"): typeof import('./graphql').MoveAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeAreas($input: MergeAreasInput!) {\n    done: mergeAreas(input: $input) {\n      ...AreaChangeFacts\n    }\n  }\n"): typeof import('./graphql').MergeAreasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SplitArea($input: SplitAreaInput!) {\n    done: splitArea(input: $input) {\n      ...AreaChangeFacts\n    }\n  }\n"): typeof import('./graphql').SplitAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoAreaChange($input: UndoAreaChangeInput!) {\n    done: undoAreaChange(input: $input) {\n      ...AreaChangeFacts\n    }\n  }\n"): typeof import('./graphql').UndoAreaChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenArea($input: ReopenAreaInput!) {\n    done: reopenArea(input: $input) {\n      ...AreaFacts\n    }\n  }\n"): typeof import('./graphql').ReopenAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAreaKind($input: ChangeAreaKindInput!) {\n    done: changeAreaKind(input: $input) {\n      ...AreaFacts\n    }\n  }\n"): typeof import('./graphql').ChangeAreaKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAreaCode($input: ChangeAreaCodeInput!) {\n    done: changeAreaCode(input: $input) {\n      ...AreaFacts\n    }\n  }\n"): typeof import('./graphql').ChangeAreaCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AreaChangePreviewFacts on AreaChangePreview {\n    areas\n    households\n    people\n    posts\n    accounts\n    rows\n    inBackground\n    ends {\n      id\n      name\n    }\n    made {\n      id\n      name\n    }\n    open {\n      subject\n      count\n    }\n    splitParts {\n      area {\n        id\n        name\n      }\n      areas\n      households\n      posts\n      accounts\n    }\n    follows {\n      subject\n      id\n      name\n      joined\n      area {\n        id\n        name\n      }\n      into {\n        id\n        name\n      }\n    }\n    postEffects {\n      postId\n      accountName\n      role\n      gains\n      loses\n      area {\n        id\n        name\n      }\n      goesTo {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').AreaChangePreviewFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewMoveArea($input: MoveAreaInput!) {\n    preview: previewMoveArea(input: $input) {\n      ...AreaChangePreviewFacts\n    }\n  }\n"): typeof import('./graphql').PreviewMoveAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewMergeAreas($input: MergeAreasInput!) {\n    preview: previewMergeAreas(input: $input) {\n      ...AreaChangePreviewFacts\n    }\n  }\n"): typeof import('./graphql').PreviewMergeAreasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewSplitArea($input: SplitAreaInput!) {\n    preview: previewSplitArea(input: $input) {\n      ...AreaChangePreviewFacts\n    }\n  }\n"): typeof import('./graphql').PreviewSplitAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewUndoAreaChange($input: UndoAreaChangeInput!) {\n    preview: previewUndoAreaChange(input: $input) {\n      ...AreaChangePreviewFacts\n    }\n  }\n"): typeof import('./graphql').PreviewUndoAreaChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AreaAsOfFacts on AreaTerm {\n    id\n    areaId\n    kind\n    name\n    lineage {\n      id\n    }\n    area {\n      id\n      name\n      status\n    }\n  }\n"): typeof import('./graphql').AreaAsOfFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AreasAsOf($date: LocalDate!, $filter: AreaTermFilter, $after: String) {\n    list: areasAsOf(date: $date, filter: $filter, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...AreaAsOfFacts\n      }\n    }\n  }\n"): typeof import('./graphql').AreasAsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AreaFacts on Area {\n    id\n    version\n    viewerCan\n    kind\n    name\n    officialCode\n    status\n    validFrom\n    validTo\n    province\n    prefecture\n    childCount\n    gridCount\n    allowedChildKinds\n    lineage {\n      id\n      kind\n      name\n    }\n  }\n"): typeof import('./graphql').AreaFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Areas($filter: AreaFilter, $orderBy: [AreaOrder!], $first: Int, $offset: Int) {\n    list: areas(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AreaFacts\n      }\n    }\n  }\n"): typeof import('./graphql').AreasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Area($id: ID!) {\n    one: area(id: $id) {\n      ...AreaFacts\n    }\n  }\n"): typeof import('./graphql').AreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateArea($input: CreateAreaInput!) {\n    done: createArea(input: $input) {\n      ...AreaFacts\n    }\n  }\n"): typeof import('./graphql').CreateAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameArea($input: RenameAreaInput!) {\n    done: renameArea(input: $input) {\n      ...AreaFacts\n    }\n  }\n"): typeof import('./graphql').RenameAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseArea($input: CloseAreaInput!) {\n    done: closeArea(input: $input) {\n      ...AreaFacts\n    }\n  }\n"): typeof import('./graphql').CloseAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportAreas($input: ImportAreasInput!) {\n    done: importAreas(input: $input) {\n      dryRun\n      created\n      renamed\n      unchanged\n      errors {\n        line\n        column\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ImportAreasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditEventFacts on AuditEvent {\n    id\n    at\n    action\n    subject\n    subjectId\n    account {\n      id\n    }\n    accountName\n    postTitle\n    placeName\n    reason\n    before\n    after\n    requestId\n    sealed\n  }\n"): typeof import('./graphql').AuditEventFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEvents($filter: AuditEventFilter, $orderBy: [AuditEventOrder!], $first: Int, $offset: Int) {\n    list: auditEvents(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AuditEventFacts\n      }\n    }\n  }\n"): typeof import('./graphql').AuditEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEvent($id: ID!) {\n    one: auditEvent(id: $id) {\n      ...AuditEventFacts\n    }\n  }\n"): typeof import('./graphql').AuditEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BindingFacts on Binding {\n    id\n    version\n    viewerCan\n    kind\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    account {\n      id\n    }\n    holderName\n    holderTitle\n    holderPhone\n    holderLeft\n    part\n    startsOn\n    endsOn\n    current\n    areasHeld\n    overLimit\n    householdsMoved\n    previous {\n      id\n      holderName\n      endsOn\n    }\n  }\n"): typeof import('./graphql').BindingFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bindings($filter: BindingFilter, $orderBy: [BindingOrder!], $first: Int, $offset: Int) {\n    list: bindings(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...BindingFacts\n      }\n    }\n  }\n"): typeof import('./graphql').BindingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Binding($id: ID!) {\n    one: binding(id: $id) {\n      ...BindingFacts\n    }\n  }\n"): typeof import('./graphql').BindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateBinding($input: CreateBindingInput!) {\n    done: createBinding(input: $input) {\n      ...BindingFacts\n    }\n  }\n"): typeof import('./graphql').CreateBindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateBinding($input: UpdateBindingInput!) {\n    done: updateBinding(input: $input) {\n      ...BindingFacts\n    }\n  }\n"): typeof import('./graphql').UpdateBindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndBinding($input: EndBindingInput!) {\n    done: endBinding(input: $input) {\n      ...BindingFacts\n    }\n  }\n"): typeof import('./graphql').EndBindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverBinding($input: HandOverBindingInput!) {\n    done: handOverBinding(input: $input) {\n      bindings\n      households\n    }\n  }\n"): typeof import('./graphql').HandOverBindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BindingRules($areaId: ID!) {\n    bindingRules(areaId: $areaId) {\n      version\n      required {\n        areaKind\n        kinds\n      }\n      limits {\n        kind\n        limit\n      }\n    }\n  }\n"): typeof import('./graphql').BindingRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetBindingRules($input: SetBindingRulesInput!) {\n    done: setBindingRules(input: $input) {\n      version\n    }\n  }\n"): typeof import('./graphql').SetBindingRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Boundaries($areaId: ID!, $depth: Int!) {\n    boundaries(areaId: $areaId, depth: $depth) {\n      area {\n        id\n      }\n      geometry\n    }\n  }\n"): typeof import('./graphql').BoundariesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetBoundaries($input: SetBoundariesInput!) {\n    done: setBoundaries(input: $input) {\n      dryRun\n      added\n      replaced\n      leftOut\n      features {\n        number\n        name\n        code\n        areaId\n        areaName\n        points\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SetBoundariesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveBoundaries($input: RemoveBoundariesInput!) {\n    done: removeBoundaries(input: $input) {\n      removed\n    }\n  }\n"): typeof import('./graphql').RemoveBoundariesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coverage($areaId: ID!, $responseId: ID!) {\n    coverage(areaId: $areaId, responseId: $responseId) {\n      area {\n        id\n        kind\n        name\n        lineage {\n          id\n          kind\n          name\n        }\n      }\n      townships {\n        total\n        active\n      }\n      villages {\n        total\n        active\n      }\n      grids {\n        total\n        active\n      }\n      households\n      visited\n      met\n      peopleDeclared\n      peopleRegistered\n      peopleMet\n      lastActivityAt\n      children {\n        area {\n          id\n          kind\n          name\n        }\n        households\n        visited\n        met\n        peopleDeclared\n        peopleRegistered\n        ratio\n      }\n    }\n  }\n"): typeof import('./graphql').CoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MissedCounts($areaId: ID!, $responseId: ID!) {\n    withoutWorker: missed(areaId: $areaId, responseId: $responseId, kind: GRID_WITHOUT_WORKER, first: 1) {\n      totalCount\n    }\n    unbound: missed(areaId: $areaId, responseId: $responseId, kind: BINDING, first: 1) {\n      totalCount\n    }\n    people: missed(areaId: $areaId, responseId: $responseId, kind: PERSON, first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').MissedCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkersToday($areaId: ID!, $responseId: ID!, $first: Int!, $after: String) {\n    workersToday(areaId: $areaId, responseId: $responseId, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        name\n        grids {\n          area {\n            id\n            name\n          }\n          missed\n        }\n        assigned\n        visitsToday\n        peopleMetToday\n        missed\n        lastVisitAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').WorkersTodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Missed($areaId: ID!, $responseId: ID!, $kind: MissedKind!, $first: Int!, $after: String) {\n    missed(areaId: $areaId, responseId: $responseId, kind: $kind, first: $first, after: $after) {\n      nodes {\n        id\n        kind\n        missing\n        lacking {\n          kind\n          last {\n            holderName\n          }\n        }\n        area {\n          id\n          kind\n          name\n          viewerCan\n          lineage {\n            id\n            kind\n            name\n          }\n        }\n        household {\n          id\n          viewerCan\n          address\n          building\n          door\n          declaredSize\n          registeredSize\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MissedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExportFacts on Export {\n    id\n    viewerCan\n    status\n    fileName\n    reason\n    rows\n    total\n    bytes\n    failure\n    area {\n      id\n      name\n    }\n    columns {\n      path\n      title\n    }\n    createdAt\n    finishedAt\n    expiresAt\n  }\n"): typeof import('./graphql').ExportFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Exports($filter: ExportFilter, $orderBy: [ExportOrder!], $first: Int, $offset: Int) {\n    list: exports(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...ExportFacts\n      }\n    }\n  }\n"): typeof import('./graphql').ExportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Export($id: ID!) {\n    one: export(id: $id) {\n      ...ExportFacts\n    }\n  }\n"): typeof import('./graphql').ExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateExport($input: CreateExportInput!) {\n    done: createExport(input: $input) {\n      ...ExportFacts\n    }\n  }\n"): typeof import('./graphql').CreateExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelExport($input: CancelExportInput!) {\n    done: cancelExport(input: $input) {\n      ...ExportFacts\n    }\n  }\n"): typeof import('./graphql').CancelExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Households($filter: HouseholdFilter, $orderBy: [HouseholdOrder!], $first: Int, $offset: Int) {\n    list: households(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...HouseholdFacts\n        lastVisit {\n          visitedAt\n          outcome\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HouseholdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Household($id: ID!) {\n    one: household(id: $id) {\n      ...HouseholdFacts\n      import {\n        id\n        fileName\n      }\n    }\n  }\n"): typeof import('./graphql').HouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HouseholdFacts on Household {\n    id\n    version\n    viewerCan\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    address\n    building\n    door\n    declaredSize\n    registeredSize\n    phone\n    tags\n    createdAt\n    worker {\n      id\n      accountName\n    }\n  }\n"): typeof import('./graphql').HouseholdFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateHousehold($input: CreateHouseholdInput!) {\n    done: createHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n"): typeof import('./graphql').CreateHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateHousehold($input: UpdateHouseholdInput!) {\n    done: updateHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n"): typeof import('./graphql').UpdateHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveHousehold($input: MoveHouseholdInput!) {\n    done: moveHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n"): typeof import('./graphql').MoveHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignHouseholds($input: AssignHouseholdsInput!) {\n    done: assignHouseholds(input: $input) {\n      assigned\n      unchanged\n    }\n  }\n"): typeof import('./graphql').AssignHouseholdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkersOfArea($areaId: ID!) {\n    posts(filter: { area: { eq: $areaId }, role: { eq: \"GRID_WORKER\" }, current: { eq: true } }, first: 50) {\n      nodes {\n        id\n        accountName\n        account {\n          id\n          status\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WorkersOfAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealHousehold($id: ID!, $fields: [HouseholdRevealField!]!, $reason: String!) {\n    done: revealHousehold(id: $id, fields: $fields, reason: $reason) {\n      id\n      phone\n    }\n  }\n"): typeof import('./graphql').RevealHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportFacts on Import {\n    id\n    viewerCan\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    accountName\n    kind\n    status\n    fileName\n    columns {\n      header\n      field\n    }\n    rows\n    done\n    made\n    counts {\n      households\n      people\n      accounts\n      posts\n      registered\n      doubtful\n      faulty\n    }\n    firstPasswords\n    doubtful\n    createdAt\n    finishedAt\n    expiresAt\n    failure\n  }\n"): typeof import('./graphql').ImportFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Imports($filter: ImportFilter, $orderBy: [ImportOrder!], $first: Int, $offset: Int) {\n    list: imports(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...ImportFacts\n      }\n    }\n  }\n"): typeof import('./graphql').ImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Import($id: ID!) {\n    one: import(id: $id) {\n      ...ImportFacts\n    }\n  }\n"): typeof import('./graphql').ImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportFindings($filter: ImportFindingFilter, $first: Int, $offset: Int) {\n    list: importFindings(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        row\n        column\n        kind\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ImportFindingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateImport($input: CreateImportInput!) {\n    done: createImport(input: $input) {\n      ...ImportFacts\n    }\n  }\n"): typeof import('./graphql').CreateImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckImport($input: CheckImportInput!) {\n    done: checkImport(input: $input) {\n      ...ImportFacts\n    }\n  }\n"): typeof import('./graphql').CheckImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartImport($input: StartImportInput!) {\n    done: startImport(input: $input) {\n      ...ImportFacts\n    }\n  }\n"): typeof import('./graphql').StartImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelImport($input: CancelImportInput!) {\n    done: cancelImport(input: $input) {\n      ...ImportFacts\n    }\n  }\n"): typeof import('./graphql').CancelImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoImport($input: UndoImportInput!) {\n    done: undoImport(input: $input) {\n      ...ImportFacts\n    }\n  }\n"): typeof import('./graphql').UndoImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeFirstPasswords($input: TakeFirstPasswordsInput!) {\n    done: takeFirstPasswords(input: $input) {\n      workbook\n      accounts {\n        username\n        displayName\n        area\n        password\n      }\n    }\n  }\n"): typeof import('./graphql').TakeFirstPasswordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JointZoneFacts on JointZone {\n    id\n    version\n    viewerCan\n    name\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    lead {\n      id\n    }\n    leadName\n    shares {\n      subject\n      action\n    }\n    sides {\n      id\n      name\n      placeName\n      holders\n    }\n    startsOn\n    endsOn\n    current\n  }\n"): typeof import('./graphql').JointZoneFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JointZones($filter: JointZoneFilter, $orderBy: [JointZoneOrder!], $first: Int, $offset: Int) {\n    list: jointZones(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...JointZoneFacts\n      }\n    }\n  }\n"): typeof import('./graphql').JointZonesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JointZone($id: ID!) {\n    one: jointZone(id: $id) {\n      ...JointZoneFacts\n    }\n  }\n"): typeof import('./graphql').JointZoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shareable {\n    shareable {\n      subject\n      action\n    }\n  }\n"): typeof import('./graphql').ShareableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateJointZone($input: CreateJointZoneInput!) {\n    done: createJointZone(input: $input) {\n      ...JointZoneFacts\n    }\n  }\n"): typeof import('./graphql').CreateJointZoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateJointZone($input: UpdateJointZoneInput!) {\n    done: updateJointZone(input: $input) {\n      ...JointZoneFacts\n    }\n  }\n"): typeof import('./graphql').UpdateJointZoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndJointZone($input: EndJointZoneInput!) {\n    done: endJointZone(input: $input) {\n      ...JointZoneFacts\n    }\n  }\n"): typeof import('./graphql').EndJointZoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices($first: Int!, $after: String) {\n    notices(first: $first, after: $after) {\n      unread\n      nodes {\n        id\n        kind\n        at\n        unread\n        subject\n        subjectId\n        name\n        place\n        role\n        by\n        detail\n        day\n        count\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').NoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadNotices($input: ReadNoticesInput!) {\n    readNotices(input: $input)\n  }\n"): typeof import('./graphql').ReadNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!) {\n    search(text: $text, first: 6) {\n      subject\n      more\n      hits {\n        id\n        title\n        detail\n        place\n      }\n    }\n  }\n"): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerFacts on Viewer {\n    account {\n      id\n      username\n      displayName\n      area {\n        id\n        kind\n        name\n      }\n    }\n    posts {\n      id\n      role\n      title\n      area {\n        id\n        kind\n        name\n      }\n      organisation {\n        id\n        name\n        areas {\n          id\n          name\n        }\n      }\n    }\n    permissions\n    grantableRoles\n    viewing {\n      by\n      until\n    }\n    mustSetUpSecondFactor\n    mustChangePassword\n    demo\n  }\n"): typeof import('./graphql').ViewerFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      ...ViewerFacts\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($username: String!, $password: String!, $code: String) {\n    signIn(username: $username, password: $password, code: $code) {\n      viewer {\n        ...ViewerFacts\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoAccounts {\n    demoAccounts {\n      username\n      displayName\n      role\n      areaName\n      password\n    }\n  }\n"): typeof import('./graphql').DemoAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnSessions {\n    viewer {\n      sessions {\n        id\n        current\n        createdAt\n        lastSeenAt\n        expiresAt\n        address\n        userAgent\n      }\n    }\n  }\n"): typeof import('./graphql').OwnSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input)\n  }\n"): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"): typeof import('./graphql').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndViewAs {\n    endViewAs\n  }\n"): typeof import('./graphql').EndViewAsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RolesThereAre {\n    roleGrants {\n      role\n      title\n      builtIn\n      gives\n    }\n  }\n"): typeof import('./graphql').RolesThereAreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoleTitles($first: Int!, $offset: Int!) {\n    roles(first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').RoleTitlesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberFacts on Member {\n    id\n    version\n    viewerCan\n    name\n    duty\n    joinedOn\n    leftOn\n    account {\n      id\n    }\n  }\n"): typeof import('./graphql').MemberFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members($filter: MemberFilter, $orderBy: [MemberOrder!], $first: Int, $offset: Int) {\n    list: members(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...MemberFacts\n      }\n    }\n  }\n"): typeof import('./graphql').MembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Member($id: ID!) {\n    one: member(id: $id) {\n      ...MemberFacts\n    }\n  }\n"): typeof import('./graphql').MemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMember($input: AddMemberInput!) {\n    done: addMember(input: $input) {\n      ...MemberFacts\n    }\n  }\n"): typeof import('./graphql').AddMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMember($input: UpdateMemberInput!) {\n    done: updateMember(input: $input) {\n      ...MemberFacts\n    }\n  }\n"): typeof import('./graphql').UpdateMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    done: removeMember(input: $input) {\n      ...MemberFacts\n    }\n  }\n"): typeof import('./graphql').RemoveMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationFacts on Organisation {\n    id\n    version\n    viewerCan\n    kind\n    name\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    areas {\n      id\n      name\n      placeName\n    }\n    parent {\n      id\n      name\n    }\n    secretary {\n      id\n      name\n    }\n    startsOn\n    endsOn\n    current\n  }\n"): typeof import('./graphql').OrganisationFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations(\n    $filter: OrganisationFilter\n    $orderBy: [OrganisationOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: organisations(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...OrganisationFacts\n      }\n    }\n  }\n"): typeof import('./graphql').OrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisation($id: ID!) {\n    one: organisation(id: $id) {\n      ...OrganisationFacts\n    }\n  }\n"): typeof import('./graphql').OrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    done: createOrganisation(input: $input) {\n      ...OrganisationFacts\n    }\n  }\n"): typeof import('./graphql').CreateOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    done: updateOrganisation(input: $input) {\n      ...OrganisationFacts\n    }\n  }\n"): typeof import('./graphql').UpdateOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DissolveOrganisation($input: DissolveOrganisationInput!) {\n    done: dissolveOrganisation(input: $input) {\n      ...OrganisationFacts\n    }\n  }\n"): typeof import('./graphql').DissolveOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonFacts on Person {\n    id\n    version\n    viewerCan\n    household {\n      id\n      viewerCan\n      address\n      building\n      door\n    }\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    name\n    sex\n    birthDate\n    idNumber\n    phone\n    residence\n    relation\n  }\n"): typeof import('./graphql').PersonFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($filter: PersonFilter, $orderBy: [PersonOrder!], $first: Int, $offset: Int) {\n    list: people(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...PersonFacts\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!) {\n    one: person(id: $id) {\n      ...PersonFacts\n      import {\n        id\n        fileName\n      }\n    }\n  }\n"): typeof import('./graphql').PersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    done: createPerson(input: $input) {\n      ...PersonFacts\n    }\n  }\n"): typeof import('./graphql').CreatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    done: updatePerson(input: $input) {\n      ...PersonFacts\n    }\n  }\n"): typeof import('./graphql').UpdatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MovePerson($input: MovePersonInput!) {\n    done: movePerson(input: $input) {\n      ...PersonFacts\n    }\n  }\n"): typeof import('./graphql').MovePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealPerson($id: ID!, $fields: [PersonRevealField!]!, $reason: String!) {\n    done: revealPerson(id: $id, fields: $fields, reason: $reason) {\n      id\n      idNumber\n      phone\n    }\n  }\n"): typeof import('./graphql').RevealPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostFacts on Post {\n    id\n    version\n    viewerCan\n    account {\n      id\n      username\n    }\n    accountName\n    role\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    organisation {\n      id\n      name\n    }\n    title\n    startsOn\n    endsOn\n    current\n    delegated\n    delegatedBy\n    delegatedFrom {\n      id\n      accountName\n    }\n  }\n"): typeof import('./graphql').PostFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Posts($filter: PostFilter, $orderBy: [PostOrder!], $first: Int, $offset: Int) {\n    list: posts(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...PostFacts\n      }\n    }\n  }\n"): typeof import('./graphql').PostsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Post($id: ID!) {\n    one: post(id: $id) {\n      ...PostFacts\n    }\n  }\n"): typeof import('./graphql').PostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantPost($input: GrantPostInput!) {\n    done: grantPost(input: $input) {\n      ...PostFacts\n    }\n  }\n"): typeof import('./graphql').GrantPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignGrids($input: AssignGridsInput!) {\n    done: assignGrids(input: $input) {\n      assigned\n      alreadyHeld\n    }\n  }\n"): typeof import('./graphql').AssignGridsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GridsOfArea($areaId: ID!) {\n    areas(filter: { area: { under: $areaId }, kind: { eq: GRID }, status: { eq: ACTIVE } }, first: 100) {\n      nodes {\n        id\n        name\n        viewerCan\n        lineage {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').GridsOfAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPost($input: EndPostInput!) {\n    done: endPost(input: $input) {\n      ...PostFacts\n    }\n  }\n"): typeof import('./graphql').EndPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendPost($input: ExtendPostInput!) {\n    done: extendPost(input: $input) {\n      ...PostFacts\n    }\n  }\n"): typeof import('./graphql').ExtendPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DelegatePost($input: DelegatePostInput!) {\n    done: delegatePost(input: $input) {\n      ...PostFacts\n    }\n  }\n"): typeof import('./graphql').DelegatePostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDelegation($input: EndDelegationInput!) {\n    done: endDelegation(input: $input) {\n      ...PostFacts\n    }\n  }\n"): typeof import('./graphql').EndDelegationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResponseFacts on Response {\n    id\n    version\n    viewerCan\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    name\n    kind\n    level\n    phase\n    startsOn\n    endsOn\n    status\n  }\n"): typeof import('./graphql').ResponseFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Responses($filter: ResponseFilter, $orderBy: [ResponseOrder!], $first: Int, $offset: Int) {\n    list: responses(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...ResponseFacts\n      }\n    }\n  }\n"): typeof import('./graphql').ResponsesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Response($id: ID!) {\n    one: response(id: $id) {\n      ...ResponseFacts\n    }\n  }\n"): typeof import('./graphql').ResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateResponse($input: CreateResponseInput!) {\n    done: createResponse(input: $input) {\n      ...ResponseFacts\n    }\n  }\n"): typeof import('./graphql').CreateResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateResponse($input: UpdateResponseInput!) {\n    done: updateResponse(input: $input) {\n      ...ResponseFacts\n    }\n  }\n"): typeof import('./graphql').UpdateResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseResponse($input: CloseResponseInput!) {\n    done: closeResponse(input: $input) {\n      ...ResponseFacts\n    }\n  }\n"): typeof import('./graphql').CloseResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Permissions {\n    permissions {\n      subject\n      action\n      explanation\n      reach\n      reaches {\n        kind\n        name\n      }\n      fields\n      conditions\n      roles\n    }\n    roleGrants {\n      role\n      builtIn\n      gives\n    }\n  }\n"): typeof import('./graphql').PermissionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightsOf($accountId: ID!) {\n    rightsOf(accountId: $accountId) {\n      account {\n        id\n        status\n      }\n      withheld\n      withheldBy\n      posts {\n        ...PostFacts\n      }\n      rights {\n        subject\n        action\n        reach\n        postIds\n      }\n    }\n  }\n"): typeof import('./graphql').RightsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExplainAccess($accountId: ID!, $action: String!, $subject: String!, $id: ID!) {\n    explainAccess(accountId: $accountId, action: $action, subject: $subject, id: $id) {\n      verdict\n      allowed\n      sees\n      because\n      reach\n      rolesThatMay\n      placeName\n      byOtherPost\n      withheldBy\n      alsoOn\n      posts {\n        id\n        role\n        title\n        areaId\n        placeName\n        startsOn\n        endsOn\n        verdict\n      }\n      guards {\n        holds\n        because\n      }\n    }\n  }\n"): typeof import('./graphql').ExplainAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleFacts on Role {\n    id\n    version\n    viewerCan\n    area {\n      id\n      kind\n      name\n    }\n    title\n    may {\n      subject\n      action\n      reach\n    }\n    gives\n    givenBy\n    status\n    inUse\n  }\n"): typeof import('./graphql').RoleFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Roles($filter: RoleFilter, $orderBy: [RoleOrder!], $first: Int, $offset: Int) {\n    list: roles(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...RoleFacts\n      }\n    }\n  }\n"): typeof import('./graphql').RolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Role($id: ID!) {\n    one: role(id: $id) {\n      ...RoleFacts\n    }\n  }\n"): typeof import('./graphql').RoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRole($input: CreateRoleInput!) {\n    done: createRole(input: $input) {\n      ...RoleFacts\n    }\n  }\n"): typeof import('./graphql').CreateRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateRole($input: UpdateRoleInput!) {\n    done: updateRole(input: $input) {\n      ...RoleFacts\n    }\n  }\n"): typeof import('./graphql').UpdateRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteRole($input: DeleteRoleInput!) {\n    done: deleteRole(input: $input) {\n      ...RoleFacts\n    }\n  }\n"): typeof import('./graphql').DeleteRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewRole($input: UpdateRoleInput!) {\n    previewRole(input: $input) {\n      adds {\n        subject\n        action\n        reach\n      }\n      removes {\n        subject\n        action\n        reach\n      }\n      addsGives\n      removesGives\n      posts\n      accounts\n      changes {\n        postId\n        accountName\n        placeName\n        gains {\n          subject\n          action\n        }\n        loses {\n          subject\n          action\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnSecurity {\n    viewer {\n      secondFactor {\n        since\n        recoveryCodesLeft\n      }\n    }\n  }\n"): typeof import('./graphql').OwnSecurityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartSecondFactor($input: StartSecondFactorInput!) {\n    startSecondFactor(input: $input) {\n      uri\n      secret\n      until\n    }\n  }\n"): typeof import('./graphql').StartSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n    confirmSecondFactor(input: $input) {\n      recoveryCodes\n    }\n  }\n"): typeof import('./graphql').ConfirmSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {\n    renewRecoveryCodes(input: $input)\n  }\n"): typeof import('./graphql').RenewRecoveryCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n    removeSecondFactor(input: $input)\n  }\n"): typeof import('./graphql').RemoveSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecondFactorRules($areaId: ID!) {\n    secondFactorRules(areaId: $areaId) {\n      role\n      required\n      holders\n      lacking\n    }\n  }\n"): typeof import('./graphql').SecondFactorRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequireSecondFactor($input: RequireSecondFactorInput!) {\n    done: requireSecondFactor(input: $input) {\n      role\n      required\n      holders\n      lacking\n    }\n  }\n"): typeof import('./graphql').RequireSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayViewer {\n    viewer {\n      account {\n        id\n        displayName\n      }\n      posts {\n        id\n        role\n        area {\n          id\n          name\n        }\n      }\n      deviceKey\n    }\n  }\n"): typeof import('./graphql').TodayViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayNotices {\n    notices(first: 1) {\n      unread\n    }\n  }\n"): typeof import('./graphql').TodayNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayResponses {\n    responses(filter: { status: { eq: OPEN } }, orderBy: [{ field: STARTS_ON, direction: DESC }], first: 10) {\n      nodes {\n        id\n        name\n        viewerCan\n      }\n    }\n  }\n"): typeof import('./graphql').TodayResponsesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayHouseholds($areaId: ID!, $after: String) {\n    households(filter: { area: { under: $areaId } }, first: 100, after: $after) {\n      nodes {\n        id\n        address\n        building\n        door\n        declaredSize\n        registeredSize\n        tags\n        worker {\n          account {\n            id\n          }\n        }\n        people(first: 20) {\n          nodes {\n            name\n            sex\n            birthDate\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').TodayHouseholdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayProgress($areaId: ID!, $responseId: ID!, $after: String) {\n    households(filter: { area: { under: $areaId } }, first: 100, after: $after) {\n      nodes {\n        id\n        lastVisit(responseId: $responseId) {\n          visitedAt\n          outcome\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').TodayProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TodayVisitFacts on Visit {\n    id\n    version\n    viewerCan\n    household {\n      id\n    }\n    response {\n      id\n    }\n    visitorName\n    visitedAt\n    outcome\n    peopleMet\n    noticesHanded\n    note\n    voidedAt\n  }\n"): typeof import('./graphql').TodayVisitFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayVisits($me: ID!) {\n    visits(filter: { visitor: { eq: $me }, voided: { eq: false } }, first: 100) {\n      nodes {\n        ...TodayVisitFacts\n      }\n    }\n  }\n"): typeof import('./graphql').TodayVisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayVisit($id: ID!, $householdId: ID!, $responseId: ID!) {\n    visit(id: $id) {\n      ...TodayVisitFacts\n    }\n    household(id: $householdId) {\n      id\n      viewerCan\n      lastVisit(responseId: $responseId) {\n        ...TodayVisitFacts\n      }\n    }\n    response(id: $responseId) {\n      id\n      name\n      status\n    }\n  }\n"): typeof import('./graphql').TodayVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendVisit($input: RecordVisitInput!) {\n    done: recordVisit(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').SendVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendAmendment($input: AmendVisitInput!) {\n    done: amendVisit(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').SendAmendmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitFacts on Visit {\n    id\n    version\n    viewerCan\n    household {\n      id\n      address\n    }\n    response {\n      id\n      name\n    }\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    visitorName\n    visitedAt\n    outcome\n    peopleMet\n    noticesHanded\n    note\n    voidedAt\n    voidReason\n  }\n"): typeof import('./graphql').VisitFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Visits($filter: VisitFilter, $orderBy: [VisitOrder!], $first: Int, $offset: Int) {\n    list: visits(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...VisitFacts\n      }\n    }\n  }\n"): typeof import('./graphql').VisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Visit($id: ID!) {\n    one: visit(id: $id) {\n      ...VisitFacts\n    }\n  }\n"): typeof import('./graphql').VisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordVisit($input: RecordVisitInput!) {\n    done: recordVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n"): typeof import('./graphql').RecordVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendVisit($input: AmendVisitInput!) {\n    done: amendVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n"): typeof import('./graphql').AmendVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidVisit($input: VoidVisitInput!) {\n    done: voidVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n"): typeof import('./graphql').VoidVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageTree($areaId: ID!, $responseId: ID!, $depth: Int!) {\n    coverageTree(areaId: $areaId, responseId: $responseId, depth: $depth) {\n      area {\n        id\n        kind\n        name\n      }\n      parentId\n      households\n      visited\n      peopleDeclared\n      peopleRegistered\n      grids {\n        total\n        active\n      }\n    }\n  }\n"): typeof import('./graphql').CoverageTreeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageDays($areaId: ID!, $responseId: ID!, $from: LocalDate!, $to: LocalDate!) {\n    coverageDays(areaId: $areaId, responseId: $responseId, from: $from, to: $to) {\n      area {\n        id\n        name\n      }\n      households\n      days {\n        day\n        visited\n        visitedSoFar\n        peopleMet\n        peopleMetSoFar\n      }\n      children {\n        area {\n          id\n          name\n        }\n        households\n        days {\n          day\n          visited\n          visitedSoFar\n          peopleMet\n          peopleMetSoFar\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CoverageDaysDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
