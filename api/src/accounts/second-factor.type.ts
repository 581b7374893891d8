import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.js';

@ObjectType({
  description:
    '二次验证设置：What to give to an authenticator app; it is not in force until it is confirmed.',
})
export class SecondFactorStart {
  @Field(() => String, {
    description: '二维码内容：The `otpauth:` URI, to be shown as a QR picture and scanned.',
  })
  uri!: string;

  @Field(() => String, {
    description: '密钥：The secret in base32, to be typed where nothing can be scanned.',
  })
  secret!: string;

  @Field(() => DateTime, { description: '有效期至：Until when it can be confirmed.' })
  until!: Date;
}

@ObjectType({ description: '二次验证启用结果：The second factor is in force.' })
export class SecondFactorConfirmed {
  @Field(() => [String], {
    description: '恢复码：Ten, told this once. Each signs in one time in the stead of a code.',
  })
  recoveryCodes!: string[];
}

@ObjectType({ description: '二次验证：The second factor of the own account.' })
export class OwnSecondFactor {
  @Field(() => DateTime, { description: '启用时间：Since when it is in force.' })
  since!: Date;

  @Field(() => Int, { description: '剩余恢复码：How many recovery codes are left.' })
  recoveryCodesLeft!: number;
}

@ObjectType({ description: '二次验证要求：Whether a role must have a second factor in a county.' })
export class SecondFactorRule {
  @Field(() => ID, { description: '角色：The name of a built-in role, or the id of a composed one.' })
  role!: string;

  @Field(() => Boolean, {
    description: '是否要求：Whether whoever holds it can do nothing without a second factor.',
  })
  required!: boolean;

  @Field(() => Int, { description: '在任人数：How many accounts hold it now.' })
  holders!: number;

  @Field(() => Int, { description: '未设置人数：How many of them have no second factor.' })
  lacking!: number;
}
