import type { Sealed } from './rooms';

const ALGORITHM = 'AES-GCM';

/** @param raw 32 bytes in base64. The key can be used from here on, and not be read. */
export const importKey = (raw: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(raw), (char) => char.charCodeAt(0)),
    ALGORITHM,
    false,
    ['encrypt', 'decrypt'],
  );

/** @param label what it is and whose: one sealed thing cannot be put in another's place */
export async function seal(key: CryptoKey, label: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, bytes: await crypto.subtle.encrypt(settings(iv, label), key, text) };
}

/** @throws where key, label or content is not the one it was sealed with */
export async function unseal<T>(key: CryptoKey, label: string, { iv, bytes }: Sealed): Promise<T> {
  const text = await crypto.subtle.decrypt(settings(iv, label), key, bytes);
  return JSON.parse(new TextDecoder().decode(text)) as T;
}

const settings = (iv: Uint8Array<ArrayBuffer>, label: string): AesGcmParams => ({
  name: ALGORITHM,
  iv,
  additionalData: new TextEncoder().encode(label),
});
