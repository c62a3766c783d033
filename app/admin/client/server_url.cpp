// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QUrl>

#include "http_api.h"

namespace usher::admin {

bool isThisMachine(const QString& host) {
  static const QRegularExpression loopback(QStringLiteral("^127(\\.[0-9]{1,3}){3}$"));
  return host == "localhost" || host == "::1" || loopback.match(host).hasMatch();
}

std::expected<std::string, QString> serverUrl(const QString& text) {
  const QUrl url(text, QUrl::StrictMode);
  const bool known = url.scheme() == "https" || url.scheme() == "http";
  if (!url.isValid() || !known || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
      url.hasFragment()) {
    return std::unexpected(
        QStringLiteral("--server takes an address like https://events.example.org, not \"%1\".").arg(text));
  }
  if (url.scheme() == "http" && !isThisMachine(url.host())) {
    return std::unexpected(
        QStringLiteral("--server must begin with https://: over http:// the token would be "
                       "seen on the way to %1.")
            .arg(url.host()));
  }
  return url.adjusted(QUrl::StripTrailingSlash).toEncoded().toStdString();
}

}  // namespace usher::admin
