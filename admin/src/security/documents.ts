import { graphql } from '../kernel/gql';

export const OwnSecurityDocument = graphql(/* GraphQL */ `
  query OwnSecurity {
    viewer {
      secondFactor {
        since
        recoveryCodesLeft
      }
    }
  }
`);

export const StartSecondFactorDocument = graphql(/* GraphQL */ `
  mutation StartSecondFactor($input: StartSecondFactorInput!) {
    startSecondFactor(input: $input) {
      uri
      secret
      until
    }
  }
`);

export const ConfirmSecondFactorDocument = graphql(/* GraphQL */ `
  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
    confirmSecondFactor(input: $input) {
      recoveryCodes
    }
  }
`);

export const RenewRecoveryCodesDocument = graphql(/* GraphQL */ `
  mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {
    renewRecoveryCodes(input: $input)
  }
`);

export const RemoveSecondFactorDocument = graphql(/* GraphQL */ `
  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
    removeSecondFactor(input: $input)
  }
`);

export const SecondFactorRulesDocument = graphql(/* GraphQL */ `
  query SecondFactorRules($areaId: ID!) {
    secondFactorRules(areaId: $areaId) {
      role
      required
      holders
      lacking
    }
  }
`);

export const RequireSecondFactorDocument = graphql(/* GraphQL */ `
  mutation RequireSecondFactor($input: RequireSecondFactorInput!) {
    done: requireSecondFactor(input: $input) {
      role
      required
      holders
      lacking
    }
  }
`);
