import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

/** First byte of every ciphertext: says which key and form it has, so that keys can be changed one day. */
const FORM = 1;
const IV = 12;
const TAG = 16;

/** Seals personal data (AES-256-GCM) and makes blind indexes of it (HMAC-SHA-256), under keys drawn from one secret. */
export class Vault {
  /** Key objects, since a key given as bytes is set up anew on each use: four times slower. */
  private readonly sealing: KeyObject;
  private readonly blinding: KeyObject;
  /** Drawn many at a time: one by one they take as long as all the rest of sealing. */
  private ivs = Buffer.alloc(0);

  /** @param secret DATA_KEY: 32 random bytes in base64 */
  constructor(secret: string) {
    const key = Buffer.from(secret, 'base64');
    if (key.length !== 32)
      throw new Error('DATA_KEY must be 32 random bytes in base64: make one with `openssl rand -base64 32`');
    const derive = (purpose: string) =>
      createSecretKey(Buffer.from(hkdfSync('sha256', key, '', `sibulou ${purpose}`, 32)));
    this.sealing = derive('seal');
    this.blinding = derive('blind index');
  }

  seal(text: string): Buffer {
    const iv = this.freshIv();
    const cipher = createCipheriv('aes-256-gcm', this.sealing, iv);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(FORM), iv, cipher.getAuthTag(), sealed]);
  }

  /** Never the same one twice: what was taken is cut off. */
  private freshIv(): Buffer {
    if (this.ivs.length === 0) this.ivs = randomBytes(IV * 256);
    const iv = this.ivs.subarray(0, IV);
    this.ivs = this.ivs.subarray(IV);
    return iv;
  }

  open(sealed: Buffer): string {
    if (sealed[0] !== FORM) throw new Error('sealed under an unknown form');
    const iv = sealed.subarray(1, 1 + IV);
    const decipher = createDecipheriv('aes-256-gcm', this.sealing, iv);
    decipher.setAuthTag(sealed.subarray(1 + IV, 1 + IV + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(1 + IV + TAG)), decipher.final()]).toString('utf8');
  }

  /** Equal texts give equal indexes within one purpose; nothing else can be learned from one without the key. */
  blind(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.blinding).update(`${purpose}\0${text}`).digest();
  }
}
