// SPDX-License-Identifier: Apache-2.0
// A real OpenID provider on a free port of loopback, which it prints ("port 8080"): provider.mjs CALLBACK. Whoever comes is signed in as
// the account that the query's login_hint names, without being asked. POST /rotate makes it sign with a new key.
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

import { Provider } from 'oidc-provider';

const [callback] = process.argv.slice(2);
const groupsOf = { anna: ['organizers'], berta: ['visitors'] };

const newKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  kid: randomUUID(),
  use: 'sig',
  alg: 'RS256',
});

const configuration = (keys) => ({
  jwks: { keys },
  cookies: { keys: ['test'] },
  clients: [
    { client_id: 'usher', client_secret: 'a secret: + and %', redirect_uris: [callback], post_logout_redirect_uris: [callback.replace(/\/callback$/, '')], scope: 'openid profile groups' },
    {
      client_id: 'usher-cli',
      client_secret: 'cli',
      redirect_uris: [],
      response_types: [],
      grant_types: ['client_credentials'],
    },
  ],
  claims: { openid: ['sub'], profile: ['name'], groups: ['groups'] },
  pkce: { required: () => true, methods: ['S256'] },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo: () => ({ audience: 'usher-api', accessTokenFormat: 'jwt', scope: '' }),
    },
  },
  extraTokenClaims: () => ({ groups: ['staff'] }),
  interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (ctx, sub) => ({
    accountId: sub,
    claims: () => ({ sub, name: `${sub} of the provider`, groups: groupsOf[sub] ?? [] }),
  }),
});

let provider;
const keys = [];
const rotate = (issuer) => {
  keys.unshift(newKey());
  provider = new Provider(issuer, configuration(keys.slice(0, 2)));
};

const interact = async (request, response) => {
  const { params, prompt, grantId } = await provider.interactionDetails(request, response);
  if (params.login_hint === 'nobody') {
    return provider.interactionFinished(request, response, { error: 'access_denied' });
  }
  if (prompt.name === 'login') {
    return provider.interactionFinished(request, response, { login: { accountId: params.login_hint } });
  }
  const grant = grantId
    ? await provider.Grant.find(grantId)
    : new provider.Grant({ accountId: params.login_hint, clientId: params.client_id });
  grant.addOIDCScope('openid profile groups');
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
};

const server = createServer((request, response) => {
  if (request.url === '/rotate') {
    rotate(provider.issuer);
    response.end();
  } else if (request.url.startsWith('/interaction/')) {
    interact(request, response).catch((error) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  } else {
    provider.callback()(request, response);
  }
});

server.listen(0, '127.0.0.1', () => {
  rotate(`http://127.0.0.1:${server.address().port}`);
  console.log(`port ${server.address().port}`);
});
