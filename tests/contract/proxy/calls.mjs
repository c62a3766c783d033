// SPDX-License-Identifier: Apache-2.0
// Calls through the proxy: an answer that contract/openapi.yaml does not allow ends the test, and so does an operation of
// the document that was never called.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import yaml from 'js-yaml';

/** The path item itself, where it is one of another file. */
function itemOf(document, item) {
  if (!item.$ref) return item;
  const [file, pointer] = item.$ref.split('#/');
  const other = yaml.load(readFileSync(join(dirname(document), file), 'utf8'));
  return pointer.split('/').reduce((value, key) => value[key], other);
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

export class Calls {
  constructor(document, url) {
    this.url = url;
    this.open = new Map();
    for (const [path, plain] of Object.entries(yaml.load(readFileSync(document, 'utf8')).paths)) {
      const item = itemOf(document, plain);
      for (const method of METHODS) {
        if (item[method]) this.open.set(item[method].operationId, `${method.toUpperCase()} ${path}`);
      }
    }
    this.operations = new Map(this.open);
  }

  /** `options`: params, query, body (JSON) or raw with type, token, headers, status (200 unless said otherwise). */
  async call(operation, options = {}) {
    const [method, path] = this.operations.get(operation)?.split(' ') ?? assert.fail(`no operation ${operation}`);
    const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(options.params?.[name] ?? assert.fail(name)));
    const query = options.query ? `?${new URLSearchParams(options.query)}` : '';
    const headers = { ...options.headers };
    if (options.token) headers.Authorization = `Bearer ${options.token}`;
    if (options.body !== undefined) headers['Content-Type'] = 'application/json';
    if (options.type) headers['Content-Type'] = options.type;
    const body = options.body === undefined ? options.raw : JSON.stringify(options.body);
    const answer = await fetch(this.url + filled + query, { method, headers, body, redirect: 'manual' });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const said = `${operation} answered ${answer.status}: ${bytes.toString('utf8', 0, 600)}`;
    assert.equal(answer.headers.get('sl-violations'), null, `${said}\n${answer.headers.get('sl-violations')}`);
    assert.equal(answer.status, options.status ?? 200, said);
    this.open.delete(operation);
    const type = answer.headers.get('content-type') ?? '';
    return { headers: answer.headers, bytes, body: /[/+]json$/.test(type.split(';')[0]) ? JSON.parse(bytes) : bytes.toString() };
  }

  assertAllCalled() {
    assert.deepEqual([...this.open.keys()], [], 'operations of the contract that no call was made to');
  }
}
