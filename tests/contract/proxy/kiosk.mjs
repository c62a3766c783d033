// SPDX-License-Identifier: Apache-2.0
// A kiosk as the contract knows it: its key, its token, its calls.
import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const KEY_BYTES = 32;

export class Kiosk {
  constructor(calls, event) {
    this.calls = calls;
    this.event = event;
    const { privateKey } = generateKeyPairSync('ed25519');
    this.key = privateKey;
    const der = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
    this.publicKey = der.subarray(der.length - KEY_BYTES).toString('base64');
    this.ops = 0;
  }

  pairRequest(code) {
    return { code, public_key: this.publicKey, hardware: 'test', version: '0.1.0' };
  }

  assertion() {
    const issuedAt = new Date().toISOString();
    const nonce = randomBytes(8).toString('hex');
    const message = `usher-token-v1\n${this.id}\n${issuedAt}\n${nonce}`;
    return { kiosk: this.id, issued_at: issuedAt, nonce, signature: sign(null, Buffer.from(message), this.key).toString('base64') };
  }

  async pair(code) {
    const { body } = await this.calls.call('pair', { body: this.pairRequest(code) });
    this.id = body.kiosk;
    const answer = await this.calls.call('token', { body: this.assertion() });
    this.token = answer.body.token;
  }

  op(fields) {
    const id = `01935d1e-7a00-7000-8000-${randomBytes(6).toString('hex')}`;
    return { id, at: new Date().toISOString(), mono_ms: ++this.ops, ...fields };
  }

  /** Pushes ops and checks how each was taken. */
  async push(ops, statuses) {
    const { body } = await this.calls.call('pushOps', {
      params: { event: this.event },
      body: { boot: 'boot-1', ops },
      token: this.token,
    });
    assert.deepEqual(
      body.results.map((result) => result.status),
      statuses,
      JSON.stringify(body.results),
    );
    return body;
  }
}
