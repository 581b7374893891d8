/** What leaves a trace, by the type it is done to. A test holds the list against the API's mutations. */
export const ACTIONS: Record<string, readonly string[]> = {
  Area: ['createArea', 'renameArea', 'closeArea', 'importAreas', 'setBoundaries', 'removeBoundaries'],
  Account: [
    'signIn',
    'signInFailed',
    'signOut',
    'endSession',
    'changePassword',
    'createAccount',
    'updateAccount',
    'disableAccount',
    'enableAccount',
    'resetPassword',
    'viewAs',
    'endViewAs',
  ],
  Post: ['grantPost', 'extendPost', 'endPost'],
  Response: ['createResponse', 'updateResponse', 'closeResponse'],
  Household: ['createHousehold', 'updateHousehold', 'moveHousehold', 'revealHousehold'],
  Person: ['createPerson', 'updatePerson', 'movePerson', 'revealPerson'],
  Export: ['createExport', 'cancelExport', 'endExport', 'downloadExport'],
  Visit: ['recordVisit', 'amendVisit', 'voidVisit'],
};
